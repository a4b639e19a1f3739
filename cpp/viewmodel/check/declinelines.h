// DeclineLines: words to decline and to turn the talk back. Public; the same for everyone.
#pragma once

#include "viewmodel/context.h"

namespace considered::viewmodel {

/// UI thread.
class DeclineLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QStringList decline READ decline CONSTANT FINAL)
    Q_PROPERTY(QStringList turnBack READ turnBack CONSTANT FINAL)
  public:
    explicit DeclineLines(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] QStringList decline() const { return m_decline; }
    [[nodiscard]] QStringList turnBack() const { return m_turnBack; }

  private:
    QStringList m_decline;
    QStringList m_turnBack;
};

} // namespace considered::viewmodel
