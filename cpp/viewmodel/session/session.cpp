// Opening, making and locking through the vault session, and the sentences when that fails.
#include "viewmodel/session/session.h"

#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace std::chrono_literals;

Session::Session(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_context.clock.sinceBootMs() >= m_waitEndsMs)
            lookAtWays();
        emit waysChanged();
    });
}

void Session::look() {
    await(this, m_context.vault.look(), [this](const Result<vault::Presence>& presence) {
        if (!presence) {
            say(presence.error());
            become(Broken);
            return;
        }
        if (*presence == vault::Presence::None) {
            become(NoVault);
            return;
        }
        await(this, m_context.vault.ways(), [this](const Result<vault::Ways>& ways) {
            takeWays(ways.value_or(vault::Ways{true, {}}));
            become(Sealed);
        });
    });
}

void Session::lookAtWays() {
    await(this, m_context.vault.ways(), [this](const Result<vault::Ways>& ways) {
        if (ways)
            takeWays(*ways);
    });
}

void Session::takeWays(const vault::Ways& ways) {
    m_ways = ways;
    m_waitEndsMs = m_context.clock.sinceBootMs() + ways.pin.waitMs;
    if (ways.pin.waitMs > 0)
        m_tick.start();
    else
        m_tick.stop();
    emit waysChanged();
}

QString Session::pinWait() const {
    const qint64 left = m_ways.pin.waitMs > 0 ? m_waitEndsMs - m_context.clock.sinceBootMs() : 0;
    if (left <= 0)
        return {};
    const qint64 seconds = (left + 999) / 1000;
    return seconds > 90 ? tr("Wrong a few times. The PIN works again in %n minutes.", nullptr, int((seconds + 59) / 60))
                        : tr("Wrong a few times. The PIN works again in %n seconds.", nullptr, int(seconds));
}

void Session::openWithPin() {
    if (m_pin.longEnough())
        openWith(vault::SlotKind::Pin, m_pin.take());
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
            m_pin.clear();
            if (opening.error().code == ErrorCode::Erased) {
                erase(); // what may be left of it; and the pages hear of it
                return;
            }
            say(opening.error());
            become(Sealed);
            lookAtWays();
            return;
        }
        become(Open);
        lookAtWays();
        QString mended;
        if (opening->databaseOlder) {
            const Sentence stale = sentenceFor(Error{ErrorCode::Stale, {}});
            mended = stale.title + u". " + stale.text;
        } else if (opening->headerRepaired) {
            mended = tr("One of the two key files was damaged. It has been mended from the other. Nothing was lost.");
        } else if (opening->pinRemoved) {
            mended = tr("The PIN was wrong ten times and no longer opens anything. You can set a new one under More, "
                        "Opening and keys.");
        } else if (opening->triesRepaired) {
            mended = tr("The file that counts wrong PINs was damaged or gone. It has been made anew. If that was not "
                        "you, someone may have had your files.");
        }
        emit opened(mended);
    });
}

void Session::create(vault::Credential first, crypto::SecretBytes recovery) {
    if (m_state != NoVault)
        return;
    clearError();
    become(Opening);
    await(this, m_context.vault.create(first.kind, std::move(first.secret), std::move(recovery)),
          [this](const Result<void>& created) {
              if (!created) {
                  say(created.error());
                  become(NoVault);
                  emit notCreated();
                  return;
              }
              become(Open);
              lookAtWays();
              emit opened({});
          });
}

void Session::erase() {
    become(Opening);
    await(this, m_context.vault.erase(), [this](const Result<void>& gone) {
        takeWays({});
        if (gone) {
            become(NoVault);
            emit erased();
            return;
        }
        say(gone.error());
        look();
    });
}

void Session::lock() {
    if (m_state != Open)
        return;
    // Whatever locking answers, the notes are closed and the keys wiped (Vault::lock).
    ++m_locking;
    become(Sealed);
    await(this, m_context.vault.lock(), [this](const Result<void>&) {
        --m_locking;
        lookAtWays();
        emit locked();
    });
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
