// Notices: short words at the foot of the page, with at most one thing to do about them; read aloud as well.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <functional>

namespace considered::viewmodel {

/// UI thread. A newer notice replaces the one shown; its action is then gone. View-models of open notes speak through
/// one of their own, which passes it on until it falls silent: what they asked for may be answered after the lock.
class Notices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
  public:
    using QObject::QObject;
    Notices(Notices& through, QObject* parent) : QObject(parent), m_through(&through) {}

    /// For good; what it showed before stays.
    void fallSilent();
    /// The one that outlives the notes: for what must still be said once they are locked.
    [[nodiscard]] Notices& beyond() { return m_through ? m_through->beyond() : *this; }

    /// `act` runs when the person takes the action; `actionText` is empty where there is none.
    void show(const QString& text, const QString& actionText = {}, std::function<void()> act = {});
    /// Takes back what is shown, with its action: the notes are being locked.
    void withdraw();
    Q_INVOKABLE void act();

  signals:
    void shown(const QString& text, const QString& actionText);
    void withdrawn();

  private:
    Notices* m_through = nullptr;
    bool m_silent = false;
    std::function<void()> m_act;
};

} // namespace considered::viewmodel
