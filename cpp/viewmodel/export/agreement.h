// Agreement: the page on how notes are used, to settle before the first export and to print.
#pragma once

#include "viewmodel/context.h"
#include "viewmodel/export/exportmaking.h"

#include <QVariantList>

namespace considered::viewmodel {

/// UI thread.
class Agreement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString note READ note CONSTANT FINAL)
    /// [{ title, text }]
    Q_PROPERTY(QVariantList parts READ parts CONSTANT FINAL)
  public:
    explicit Agreement(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static QString note();
    [[nodiscard]] static QVariantList parts();
    /// As a PDF to print, at a place the person chooses. It holds nothing of theirs.
    Q_INVOKABLE void save();

  private:
    Context m_context;
    ExportMaking m_making;
};

} // namespace considered::viewmodel
