// BackupReturn: bringing a backup back. Nothing here changes before the person has seen what is in it and chosen how.
#pragma once

#include "storage/bringback.h"
#include "viewmodel/context.h"
#include "viewmodel/sentences.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace considered::viewmodel {

/// UI thread.
class BackupReturn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    /// The vault is being asked; the page waits.
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    /// What is in it: when it was made, and how many of what.
    Q_PROPERTY(QString madeWhen READ madeWhen NOTIFY changed FINAL)
    Q_PROPERTY(QStringList inside READ inside NOTIFY changed FINAL)
    /// Whether there is anything here that replacing would take away.
    Q_PROPERTY(bool anythingHere READ anythingHere NOTIFY changed FINAL)
    /// What became of it, one line each.
    Q_PROPERTY(QStringList account READ account NOTIFY changed FINAL)
  public:
    enum Step { Choose, Passphrase, Inside, Working, Done };
    Q_ENUM(Step)

    explicit BackupReturn(const Context& context, QObject* parent = nullptr);
    ~BackupReturn() override;
    Q_DISABLE_COPY_MOVE(BackupReturn)

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString fileName() const { return m_path.section(u'/', -1); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString errorTitle() const { return m_error.title; }
    [[nodiscard]] QString errorText() const { return m_error.text; }
    [[nodiscard]] QString madeWhen() const { return m_madeWhen; }
    [[nodiscard]] QStringList inside() const { return m_inside; }
    [[nodiscard]] bool anythingHere() const { return m_anythingHere; }
    [[nodiscard]] QStringList account() const { return m_account; }

    Q_INVOKABLE void chooseFile();
    Q_INVOKABLE void look(const QString& passphrase);
    Q_INVOKABLE void merge();
    Q_INVOKABLE void replace();
    Q_INVOKABLE void stop();
    /// One step back; from the first, or when it is done, it leaves.
    Q_INVOKABLE void back();
    /// Done with it: to the first page.
    Q_INVOKABLE void finish();
    /// The notes are being locked, or it begins anew.
    void forget();

  signals:
    void changed();
    /// What was kept is other than it was: every model of it must begin anew.
    void broughtBack();

  private:
    struct Seen {
        storage::BackupSummary summary;
        bool anythingHere = false;
    };
    void bring(storage::BringBack how);
    void go(Step step);
    void say(const Error& error);

    Context m_context;
    Step m_step = Choose;
    bool m_busy = false;
    QString m_path;
    crypto::SecretBytes m_passphrase;
    QString m_madeWhen;
    QStringList m_inside;
    bool m_anythingHere = false;
    QStringList m_account;
    Sentence m_error;
    storage::StopFlag m_stop;
    int m_round = 0; ///< grows with forget, so that a late answer is known as such
};

} // namespace considered::viewmodel
