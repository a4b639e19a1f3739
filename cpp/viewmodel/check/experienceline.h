// ExperienceLine: an experience of one's own, as a check offers it: a nickname, and how open it is here.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

struct ExperienceLine {
    Q_GADGET
    QML_VALUE_TYPE(experienceLine)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString subtitle MEMBER subtitle FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName FINAL)
    Q_PROPERTY(bool chosen MEMBER chosen FINAL)
  public:
    QString id;
    QString title;    ///< the nickname
    QString subtitle; ///< "Open to clients"
    QString tone;     ///< of the icon
    QString iconName; ///< where there is something to mind: mine, too raw; else empty
    bool chosen = false;
    friend bool operator==(const ExperienceLine&, const ExperienceLine&) = default;
};

} // namespace considered::viewmodel
