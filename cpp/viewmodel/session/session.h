// Session: whether the notes are open, and the ways in and out.
#pragma once

#include "domain/error.h"
#include "viewmodel/context.h"

#include <QObject>
#include <QQmlEngine>

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

    /// Looks at the files. Called once at start.
    void look();
    Q_INVOKABLE void openWithPassphrase(const QString& typed);
    Q_INVOKABLE void openWithRecoveryCode(const QString& typed);
    Q_INVOKABLE void clearError();
    /// Makes a new vault and opens it. `recoveryCode` as generated.
    void create(const QString& passphrase, const QString& recoveryCode);
    /// Posts the lock behind everything posted before. The caller has flushed drafts and dropped pages.
    void lock();

  signals:
    void stateChanged();
    void errorChanged();
    /// The notes have just been opened (or made). `mended` says in a sentence what opening found; often empty.
    void opened(const QString& mended);
    /// An attempt to make the vault failed; nothing of it is left.
    void notCreated();

  private:
    void become(State state);
    void say(const Error& error);
    void openWith(vault::SlotKind kind, crypto::SecretBytes secret);

    Context m_context;
    State m_state = Looking;
    QString m_errorTitle;
    QString m_errorText;
};

} // namespace considered::viewmodel
