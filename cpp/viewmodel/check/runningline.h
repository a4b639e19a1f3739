// RunningLine: a check left open, as a list shows it.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

struct RunningLine {
    Q_GADGET
    QML_VALUE_TYPE(runningLine)
    Q_PROPERTY(QString audience MEMBER audience FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString subtitle MEMBER subtitle FINAL)
    Q_PROPERTY(QString id MEMBER id FINAL)
  public:
    QString audience; ///< code
    QString title;    ///< "With a client"
    QString subtitle; ///< "You left at 4 of 9"
    QString id = {};  ///< where there may be several for an audience
    friend bool operator==(const RunningLine&, const RunningLine&) = default;
};

} // namespace considered::viewmodel
