// Choices: settings that live in the vault.
#pragma once

#include "domain/role.h"
#include "domain/sharingword.h"
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
    /// "", "peer", "lived", "other" or "lead"; "" when it was not said, or the person would rather not.
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY changed FINAL)
    /// "sharing" or "disclosure"
    Q_PROPERTY(QString word READ word WRITE setWord NOTIFY changed FINAL)
    // What follows from the role:
    Q_PROPERTY(bool leadsFirst READ leadsFirst NOTIFY changed FINAL)
    /// Questions to look at before a check; may be none.
    Q_PROPERTY(QStringList lookedAtFirst READ lookedAtFirst NOTIFY changed FINAL)
  public:
    Choices(const Context& context, const QMap<QString, QString>& stored, QObject* parent = nullptr);

    [[nodiscard]] int idleSeconds() const { return m_idleSeconds; }
    [[nodiscard]] int leavingSeconds() const { return m_leavingSeconds; }
    [[nodiscard]] bool suggestionsAllowed() const { return m_suggestionsAllowed; }
    [[nodiscard]] QString role() const { return codeOf(m_role); }
    [[nodiscard]] QString word() const { return codeOf(m_word); }
    [[nodiscard]] SharingWord sharingWord() const { return m_word; }
    /// As it was stored; sharing where nothing was.
    [[nodiscard]] static SharingWord storedWord(const QMap<QString, QString>& stored);
    [[nodiscard]] bool leadsFirst() const { return considered::leadsFirst(m_role); }
    [[nodiscard]] QStringList lookedAtFirst() const;
    void setRole(const QString& role);
    void setWord(const QString& word);
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
    Role m_role = Role::NotSaid;
    SharingWord m_word = SharingWord::Sharing;
};

} // namespace considered::viewmodel
