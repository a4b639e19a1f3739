// HomeCounts: what waits, as a bare number. Nothing on Home tells a bystander who or what.
#pragma once

#include "viewmodel/context.h"

namespace considered::viewmodel {

/// UI thread.
class HomeCounts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// Checks left open, and kept ones not looked back at yet.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
  public:
    explicit HomeCounts(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] int waiting() const { return m_waiting; }
    /// Counts again; call it when a check was left, kept, looked back at or deleted.
    void refresh();

  signals:
    void changed();

  private:
    Context m_context;
    int m_waiting = 0;
};

} // namespace considered::viewmodel
