// Opening, making and locking through the vault session, and the sentences when that fails.
#include "viewmodel/session/session.h"

#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

Session::Session(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

void Session::look() {
    await(this, m_context.vault.look(), [this](const Result<vault::Presence>& presence) {
        if (!presence) {
            say(presence.error());
            become(Broken);
            return;
        }
        become(*presence == vault::Presence::None ? NoVault : Sealed);
    });
}

void Session::openWithPassphrase(const QString& typed) {
    openWith(vault::SlotKind::Passphrase, vault::normalisedPassphrase(vault::canonicalWords(typed)));
}

void Session::openWithRecoveryCode(const QString& typed) {
    auto secret = vault::recoverySecret(typed);
    if (!secret) {
        m_errorTitle = tr("That is not a whole recovery code");
        m_errorText = tr("It has a slip in it or a part is missing. Nothing was changed. Check it against your copy.");
        emit errorChanged();
        return;
    }
    openWith(vault::SlotKind::Recovery, std::move(*secret));
}

void Session::openWith(vault::SlotKind kind, crypto::SecretBytes secret) {
    if (m_state != Sealed && m_state != Broken)
        return;
    clearError();
    become(Opening);
    await(this, m_context.vault.openWith(kind, std::move(secret)), [this](const Result<vault::Opened>& opening) {
        if (!opening) {
            say(opening.error());
            become(Sealed);
            return;
        }
        become(Open);
        QString mended;
        if (opening->databaseOlder) {
            const Sentence stale = sentenceFor(Error{ErrorCode::Stale, {}});
            mended = stale.title + u". " + stale.text;
        } else if (opening->headerRepaired) {
            mended = tr("One of the two key files was damaged. It has been mended from the other. Nothing was lost.");
        }
        emit opened(mended);
    });
}

void Session::create(const QString& passphrase, const QString& recoveryCode) {
    if (m_state != NoVault)
        return;
    auto recovery = vault::recoverySecret(recoveryCode);
    Q_ASSERT_X(recovery.has_value(), "Session::create", "the code was generated here");
    clearError();
    become(Opening);
    await(this,
          m_context.vault.create(vault::normalisedPassphrase(vault::canonicalWords(passphrase)), std::move(*recovery)),
          [this](const Result<void>& created) {
              if (!created) {
                  say(created.error());
                  become(NoVault);
                  emit notCreated();
                  return;
              }
              become(Open);
              emit opened({});
          });
}

void Session::lock() {
    if (m_state != Open)
        return;
    // Whatever locking answers, the notes are closed and the keys wiped (Vault::lock).
    become(Sealed);
    await(this, m_context.vault.lock(), [](const Result<void>&) {});
}

void Session::clearError() {
    if (m_errorTitle.isEmpty())
        return;
    m_errorTitle.clear();
    m_errorText.clear();
    emit errorChanged();
}

void Session::say(const Error& error) {
    const Sentence sentence = sentenceFor(error);
    m_errorTitle = sentence.title;
    m_errorText = sentence.text;
    emit errorChanged();
}

void Session::become(State state) {
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace considered::viewmodel
