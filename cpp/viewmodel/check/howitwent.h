// HowItWent: "How did it go?" about one kept check, on a later day. Quietly, once, and never again when waved off.
#pragma once

#include "storage/checks.h"
#include "viewmodel/context.h"

namespace considered::viewmodel {

/// UI thread. Looks again whenever the kept checks are come upon.
class HowItWent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL) ///< "With a client, yesterday. I shared."
  public:
    explicit HowItWent(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] bool asks() const { return m_check.has_value(); }
    [[nodiscard]] QString about() const;

    /// It is on screen; from another day on it is not asked any more.
    Q_INVOKABLE void shown();
    /// A reflection for the check.
    Q_INVOKABLE void lookBack();
    /// For good, with Undo.
    Q_INVOKABLE void askNoMore();
    /// Looks again: a check was kept, changed, looked back at or deleted.
    void refresh();

  signals:
    void changed();
    void reflectOn(const QUuid& checkId);

  private:
    void setAskNoMore(const QUuid& id, bool noMore);

    Context m_context;
    std::optional<storage::CheckSummary> m_check;
};

} // namespace considered::viewmodel
