// Proving that it is they, and carrying out what was chosen.
#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"
#include "viewmodel/session/keysetup.h"

namespace considered::viewmodel {

void KeySetup::proveWithPin() {
    if (m_pin.longEnough())
        prove({vault::SlotKind::Pin, m_pin.take()});
}

void KeySetup::proveWithPassphrase(const QString& typed) {
    prove({vault::SlotKind::Passphrase, vault::normalisedPassphrase(vault::canonicalWords(typed))});
}

void KeySetup::proveWithRecoveryCode(const QString& typed) {
    auto secret = vault::recoverySecret(typed);
    if (secret)
        prove({vault::SlotKind::Recovery, std::move(*secret)});
    else
        say(tr("That is not a whole recovery code"), tr("It has a slip in it or a part is missing. Nothing was "
                                                        "changed. Check it against your copy."));
}

/// Asked at once, so that a slip is known here and not after the last step.
void KeySetup::prove(vault::Credential proof) {
    if (m_busy || m_step != Prove)
        return;
    clearError();
    setBusy(true);
    m_proof = vault::Credential{proof.kind, proof.secret.clone()};
    await(this, m_context.vault.prove(std::move(proof)), [this, round = m_round](const Result<void>& proven) {
        if (round != m_round)
            return;
        setBusy(false);
        m_session.lookAtWays();
        if (!proven && proven.error().code == ErrorCode::Erased) {
            forget();
            emit eraseWanted(); // the files are gone already; the pages and models go now
            return;
        }
        if (!proven) {
            m_proof.reset();
            const Sentence sentence = sentenceFor(proven.error());
            say(sentence.title, sentence.text);
            return;
        }
        switch (m_task) {
        case SetPin:
            go(Pin);
            return;
        case SetPassphrase:
        case MakeBackup:
            choosePassphrase();
            return;
        case RenewRecovery:
            drawCode();
            return;
        case RemovePin:
        case EraseAtTen:
            finish();
            return;
        case EraseAll:
            forget();
            emit eraseWanted();
            return;
        case ProveMe:
            forget();
            m_context.navigator.back();
            emit done(ProveMe);
            return;
        case MakeVault:
        case NewKeys:
            askForWay();
            return;
        }
    });
}

void KeySetup::finish() {
    const auto copyOf = [](const vault::Credential& credential) {
        return vault::Credential{credential.kind, credential.secret.clone()};
    };
    clearError();
    go(Making);
    std::optional<crypto::SecretBytes> recovery;
    if (!m_recoveryCode.isEmpty()) {
        auto secret = vault::recoverySecret(m_recoveryCode);
        Q_ASSERT_X(secret.has_value(), "KeySetup::finish", "the code was generated here");
        recovery = std::move(*secret);
    }
    if (m_task == MakeVault) {
        m_session.create(copyOf(*m_first), std::move(*recovery));
        return;
    }
    setBusy(true);
    QFuture<Result<void>> changed;
    if (m_task == NewKeys)
        changed = m_context.vault.rotate(copyOf(*m_proof), copyOf(*m_first), std::move(*recovery));
    else if (m_task == RemovePin)
        changed = m_context.vault.removePin();
    else if (m_task == EraseAtTen)
        changed = m_context.vault.setEraseAtTen(!m_session.eraseAtTen());
    else if (m_task == RenewRecovery)
        changed = m_context.vault.setSecret(copyOf(*m_proof), {vault::SlotKind::Recovery, std::move(*recovery)});
    else
        changed = m_context.vault.setSecret(copyOf(*m_proof), copyOf(*m_first));
    await(this, changed, [this, round = m_round, task = m_task](const Result<void>& result) {
        m_session.lookAtWays();
        if (round == m_round)
            finished(result);
        else if (result) // locked meanwhile: which secrets count must be known all the same
            tell(task);
        else
            m_context.notices.show(lineFor(result.error()));
    });
}

void KeySetup::finished(const Result<void>& result) {
    if (!result && result.error().code == ErrorCode::Unfinished) {
        emit lockWanted();
        m_context.notices.show(lineFor(result.error()));
        return;
    }
    if (!result) {
        back();
        const Sentence sentence = sentenceFor(result.error());
        say(sentence.title, sentence.text);
        return;
    }
    const Task task = m_task;
    forget();
    m_context.navigator.back();
    emit done(task);
    tell(task);
}

void KeySetup::tell(Task task) {
    switch (task) {
    case MakeVault:
    case EraseAll:
    case ProveMe:
    case MakeBackup:
        return;
    case SetPin:
        m_context.notices.show(tr("The new PIN opens your notes from now on."));
        return;
    case SetPassphrase:
        m_context.notices.show(tr("The new passphrase opens your notes from now on."));
        return;
    case RemovePin:
        m_context.notices.show(tr("The PIN is gone. Your passphrase opens your notes."));
        return;
    case EraseAtTen:
        m_context.notices.show(tr("Changed what ten wrong PINs do."));
        return;
    case RenewRecovery:
        m_context.notices.show(tr("The new recovery code counts. The old one opens nothing any more."));
        return;
    case NewKeys:
        m_context.notices.show(tr("Everything has new keys. What opened your notes before opens them no more."));
        return;
    }
}

void KeySetup::eraseUnproven(const QString& word) {
    if (m_task != EraseAll || m_session.state() == Session::Open)
        return;
    if (word.trimmed().compare(tr("erase"), Qt::CaseInsensitive) != 0) {
        say(tr("Nothing was erased"), tr("Type the word \"erase\" if that is what you want."));
        return;
    }
    forget();
    emit eraseWanted();
}

} // namespace considered::viewmodel
