// Choices: settings that live in the vault.
#pragma once

#include "viewmodel/context.h"

#include <QMap>
#include <QObject>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread. A change is saved at once.
class Choices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    /// Seconds without a touch until the notes lock: 30, 60, 120, 300 or 600.
    Q_PROPERTY(int idleSeconds READ idleSeconds WRITE setIdleSeconds NOTIFY changed FINAL)
    /// Seconds from leaving the app until the notes lock: 0, 30 or 120.
    Q_PROPERTY(int leavingSeconds READ leavingSeconds WRITE setLeavingSeconds NOTIFY changed FINAL)
    /// Whether the keyboard may suggest words in text boxes (it may then learn them). Off by default.
    Q_PROPERTY(bool suggestionsAllowed READ suggestionsAllowed WRITE setSuggestionsAllowed NOTIFY changed FINAL)
  public:
    Choices(const Context& context, const QMap<QString, QString>& stored, QObject* parent = nullptr);

    [[nodiscard]] int idleSeconds() const { return m_idleSeconds; }
    [[nodiscard]] int leavingSeconds() const { return m_leavingSeconds; }
    [[nodiscard]] bool suggestionsAllowed() const { return m_suggestionsAllowed; }
    void setIdleSeconds(int seconds);
    void setLeavingSeconds(int seconds);
    void setSuggestionsAllowed(bool allowed);

  signals:
    void changed();

  private:
    void save(const QString& key, const QString& value);

    Context m_context;
    int m_idleSeconds = 60;
    int m_leavingSeconds = 30;
    bool m_suggestionsAllowed = false;
};

} // namespace considered::viewmodel
