// KeySetup: choosing and changing what opens the notes, one step at a time. Making the vault is its longest task.
#pragma once

#include "viewmodel/session/pinentry.h"
#include "viewmodel/session/session.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <optional>

namespace considered::viewmodel {

/// UI thread. Says which step comes next; nothing is on disk until the last one.
class KeySetup : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(Task task READ task NOTIFY stepChanged FINAL)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged FINAL)
    /// The vault is being asked; the page waits.
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    /// The last failure as a sentence; empty when there is none.
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    /// Why no PIN is offered here; empty when one can be had.
    Q_PROPERTY(QString noPinReason READ noPinReason NOTIFY stepChanged FINAL)
    /// The digits being typed, for Prove, Pin and PinAgain.
    Q_PROPERTY(considered::viewmodel::PinEntry* pin READ pin CONSTANT FINAL)
    /// What is said of the PIN just typed; empty while there is nothing to say.
    Q_PROPERTY(QString pinText READ pinText NOTIFY pinTextChanged FINAL)
    /// The six words offered.
    Q_PROPERTY(QString offered READ offered NOTIFY offeredChanged FINAL)
    /// What is said of the passphrase being typed: empty while there is nothing to say.
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY ownChanged FINAL)
    Q_PROPERTY(bool ownIsFine READ ownIsFine NOTIFY ownChanged FINAL)
    Q_PROPERTY(QStringList recoveryGroups READ recoveryGroups NOTIFY stepChanged FINAL)
    /// The two groups asked back, counted from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY stepChanged FINAL)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString confirmError READ confirmError NOTIFY confirmErrorChanged FINAL)
  public:
    enum Task {
        MakeVault,
        SetPin,        ///< a first one or another
        SetPassphrase, ///< likewise
        RenewRecovery,
        RemovePin,
        EraseAtTen, ///< turns on, or off, that ten wrong PINs erase everything
        EraseAll,
        MakeBackup, ///< only its passphrase: Backups does the rest
        NewKeys,    ///< everything encrypted anew; what opened it before opens it no more
        ProveMe,    ///< changes nothing: done() says that it is the person, before something leaves
    };
    Q_ENUM(Task)
    enum Step {
        Promises,
        Explain,
        Prove,
        Way,
        Pin,
        PinAgain,
        Passphrase,
        OwnPassphrase,
        RecoveryCode,
        Confirm,
        Making
    };
    Q_ENUM(Step)

    KeySetup(const Context& context, Session& session, QObject* parent = nullptr);
    ~KeySetup() override;
    Q_DISABLE_COPY_MOVE(KeySetup)

    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString errorTitle() const { return m_errorTitle; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString noPinReason() const { return m_noPinReason; }
    [[nodiscard]] PinEntry* pin() { return &m_pin; }
    [[nodiscard]] QString pinText() const { return m_pinText; }
    [[nodiscard]] QString offered() const { return m_offered; }
    [[nodiscard]] QString strengthText() const { return m_strengthText; }
    [[nodiscard]] bool ownIsFine() const { return m_ownIsFine; }
    [[nodiscard]] QStringList recoveryGroups() const;
    [[nodiscard]] int firstAsked() const { return m_firstAsked + 1; }
    [[nodiscard]] int secondAsked() const { return m_secondAsked + 1; }
    [[nodiscard]] QString confirmError() const { return m_confirmError; }

    /// Begins a task at its first step: the promises before making a vault, a proof before anything else.
    Q_INVOKABLE void start(considered::viewmodel::KeySetup::Task task);
    /// From the promises, the explanation and the recovery code.
    Q_INVOKABLE void next();
    /// One step back; from the first it leaves.
    Q_INVOKABLE void back();

    /// Asks whether a PIN can be had here; noPinReason says.
    Q_INVOKABLE void lookForPin();

    Q_INVOKABLE void proveWithPin();
    Q_INVOKABLE void proveWithPassphrase(const QString& typed);
    Q_INVOKABLE void proveWithRecoveryCode(const QString& typed);
    Q_INVOKABLE void clearError();

    Q_INVOKABLE void choosePin();
    Q_INVOKABLE void choosePassphrase();
    /// With the digits of `pin`: the first time, or the second.
    Q_INVOKABLE void usePin();
    Q_INVOKABLE void offerAnother();
    Q_INVOKABLE void useOffered();
    Q_INVOKABLE void chooseOwn();
    Q_INVOKABLE void typedOwn(const QString& passphrase, const QString& again);
    Q_INVOKABLE void useOwn(const QString& passphrase);
    /// The two groups as typed, any case.
    Q_INVOKABLE void confirm(const QString& first, const QString& second);
    /// For who can no longer open the notes: erases when the word asked for was typed, any case.
    Q_INVOKABLE void eraseUnproven(const QString& word);
    /// After backupPassphraseChosen, once.
    [[nodiscard]] crypto::SecretBytes takeBackupPassphrase() { return std::move(m_backupPassphrase); }
    /// Forgets every secret.
    void forget();

  signals:
    void stepChanged();
    void busyChanged();
    void errorChanged();
    void pinTextChanged();
    void offeredChanged();
    void ownChanged();
    void confirmErrorChanged();
    /// The person left before the vault was made.
    void abandoned();
    /// Proven or, while locked, confirmed by the word.
    void eraseWanted();
    /// The vault has locked itself: the pages must follow.
    void lockWanted();
    /// The task MakeBackup is through its steps, and its page has gone.
    void backupPassphraseChosen();
    void done(considered::viewmodel::KeySetup::Task task);

  private:
    void go(Step step);
    void leave();
    void askForWay();
    void prove(vault::Credential proof);
    void takePassphrase(const QString& passphrase);
    void takeFirst(vault::Credential first);
    void drawCode();
    void finish();
    void finished(const Result<void>& result);
    void tell(Task task);
    void setBusy(bool busy);
    void say(const QString& title, const QString& text);
    void sayOfPin(const QString& text);

    Context m_context;
    Session& m_session;
    Task m_task = MakeVault;
    Step m_step = Promises;
    QList<Step> m_past;
    bool m_busy = false;
    int m_round = 0; ///< grows with every start and forget, so that a late answer is known as such
    QString m_errorTitle;
    QString m_errorText;
    QString m_noPinReason;
    PinEntry m_pin;
    QString m_pinText;
    crypto::SecretBytes m_firstPin;
    std::optional<vault::Credential> m_proof;
    std::optional<vault::Credential> m_first;
    crypto::SecretBytes m_backupPassphrase;
    QString m_offered;
    QString m_recoveryCode;
    QString m_strengthText;
    bool m_ownIsFine = false;
    int m_firstAsked = 0;
    int m_secondAsked = 1;
    QString m_confirmError;
};

} // namespace considered::viewmodel
