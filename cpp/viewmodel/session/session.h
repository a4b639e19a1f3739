// Session: whether the notes are open, and the ways in and out.
#pragma once

#include "domain/error.h"
#include "viewmodel/context.h"
#include "viewmodel/session/pinentry.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace considered::viewmodel {

/// UI thread. Opening takes about a second (key derivation); meanwhile `state` is Opening.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// The last failure as a sentence; empty when there is none. Cleared by clearError() and by every new attempt.
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    /// The ways in, known from Sealed on.
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY waysChanged FINAL)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY waysChanged FINAL)
    /// Whether the PIN may open at all: not after ten misses.
    Q_PROPERTY(bool pinUsable READ pinUsable NOTIFY waysChanged FINAL)
    /// Before the PIN stops working.
    Q_PROPERTY(int pinTriesLeft READ pinTriesLeft NOTIFY waysChanged FINAL)
    /// Whether ten wrong PINs erase everything.
    Q_PROPERTY(bool eraseAtTen READ eraseAtTen NOTIFY waysChanged FINAL)
    /// Why the PIN must wait, and how long; empty when it need not.
    Q_PROPERTY(QString pinWait READ pinWait NOTIFY waysChanged FINAL)
    Q_PROPERTY(considered::viewmodel::PinEntry* pin READ pin CONSTANT FINAL)
  public:
    enum State {
        Looking, ///< the files are being looked at
        NoVault, ///< nothing here yet: set-up when the person first wants to keep something
        Sealed,  ///< locked
        Opening, ///< deriving and opening, or making
        Open,
        Broken, ///< the files can not be opened as they are; the error says what to do
    };
    Q_ENUM(State)

    explicit Session(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorTitle() const { return m_errorTitle; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool hasPassphrase() const { return m_ways.passphrase; }
    [[nodiscard]] bool hasPin() const { return m_ways.pin.enrolled; }
    [[nodiscard]] bool pinUsable() const { return m_ways.pin.usable; }
    [[nodiscard]] int pinTriesLeft() const { return m_ways.pin.triesLeft; }
    [[nodiscard]] bool eraseAtTen() const { return m_ways.pin.eraseAtTen; }
    [[nodiscard]] QString pinWait() const;
    [[nodiscard]] PinEntry* pin() { return &m_pin; }

    /// Looks at the files. Called once at start.
    void look();
    Q_INVOKABLE void openWithPassphrase(const QString& typed);
    Q_INVOKABLE void openWithRecoveryCode(const QString& typed);
    /// With the digits of `pin`, which are gone then.
    Q_INVOKABLE void openWithPin();
    Q_INVOKABLE void clearError();
    /// Makes a new vault and opens it.
    void create(vault::Credential first, crypto::SecretBytes recovery);
    /// A lock was asked for, and the keys may not be wiped yet.
    [[nodiscard]] bool isLocking() const { return m_locking > 0; }
    /// Posts the lock behind everything posted before. The caller has flushed drafts and dropped pages.
    void lock();
    /// Destroys the vault, open or not, and then is NoVault; on failure it says so and looks again.
    void erase();
    /// After the ways in have changed.
    void lookAtWays();

  signals:
    void stateChanged();
    void errorChanged();
    void waysChanged();
    /// The notes have just been opened (or made). `mended` says in a sentence what opening found; often empty.
    void opened(const QString& mended);
    /// An attempt to make the vault failed; nothing of it is left.
    void notCreated();
    void erased();
    /// What lock() asked for is done: the keys are wiped.
    void locked();

  private:
    void become(State state);
    void say(const Error& error);
    void openWith(vault::SlotKind kind, crypto::SecretBytes secret);
    void takeWays(const vault::Ways& ways);

    Context m_context;
    PinEntry m_pin;
    vault::Ways m_ways;
    qint64 m_waitEndsMs = 0; ///< Clock::sinceBootMs()
    QTimer m_tick;
    int m_locking = 0;
    State m_state = Looking;
    QString m_errorTitle;
    QString m_errorText;
};

} // namespace considered::viewmodel
