// What the person chooses: a PIN, a passphrase, a recovery code; and forgetting them.
#include "vault/secrets.h"
#include "viewmodel/ownpassphrase.h"
#include "viewmodel/session/keysetup.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {

/// Best effort: overwrites the characters this object holds (Qt's own copies are out of reach; security.md 1).
void wipe(QString& secret) {
    std::fill(secret.begin(), secret.end(), QChar(u'\0'));
    secret.clear();
}

/// As the vault reads a code: upper case, O as 0, I and L as 1, no separators.
QString folded(const QString& group) {
    QString out;
    for (const QChar c : group.toUpper()) {
        if (c == u'-' || c.isSpace())
            continue;
        out += c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    }
    return out;
}

} // namespace

QStringList KeySetup::recoveryGroups() const {
    return vault::recoveryGroups(m_recoveryCode);
}

void KeySetup::choosePin() {
    go(Pin);
}

void KeySetup::choosePassphrase() {
    if (m_offered.isEmpty())
        offerAnother();
    go(Passphrase);
}

void KeySetup::usePin() {
    if (!m_pin.longEnough())
        return;
    if (m_step == Pin) {
        crypto::SecretBytes typed = m_pin.take();
        if (vault::isGuessablePin(typed)) {
            sayOfPin(tr("That one is easy to guess. Choose digits without a pattern."));
            return;
        }
        m_firstPin = std::move(typed);
        sayOfPin({});
        go(PinAgain);
    } else if (m_step == PinAgain) {
        crypto::SecretBytes again = m_pin.take();
        if (!again.equals(m_firstPin)) {
            sayOfPin(tr("The two are not the same. Type it once more, or go back and choose another."));
            return;
        }
        takeFirst({vault::SlotKind::Pin, std::move(again)});
    }
}

void KeySetup::offerAnother() {
    wipe(m_offered);
    m_offered = vault::generatedPassphrase(m_context.random);
    emit offeredChanged();
}

void KeySetup::useOffered() {
    takePassphrase(m_offered);
}

void KeySetup::chooseOwn() {
    m_strengthText.clear();
    m_ownIsFine = false;
    emit ownChanged();
    go(OwnPassphrase);
}

void KeySetup::typedOwn(const QString& passphrase, const QString& again) {
    const auto own = OwnPassphrase::typed(
        passphrase, again, m_task == MakeBackup ? vault::Guarded::ByFileFormat : vault::Guarded::ByArgon2id);
    m_strengthText = own.text;
    m_ownIsFine = own.fine;
    emit ownChanged();
}

void KeySetup::useOwn(const QString& passphrase) {
    if (m_ownIsFine)
        takePassphrase(passphrase);
}

void KeySetup::takePassphrase(const QString& passphrase) {
    takeFirst({vault::SlotKind::Passphrase, vault::normalisedPassphrase(vault::canonicalWords(passphrase))});
}

void KeySetup::takeFirst(vault::Credential first) {
    if (m_task == MakeBackup) {
        forget();
        m_backupPassphrase = std::move(first.secret);
        m_context.navigator.back();
        emit backupPassphraseChosen();
        return;
    }
    m_first = std::move(first);
    if (m_task == MakeVault || m_task == NewKeys)
        drawCode();
    else
        finish();
}

void KeySetup::drawCode() {
    wipe(m_recoveryCode);
    m_recoveryCode = vault::generatedRecoveryCode(m_context.random);
    const auto groups = quint32(recoveryGroups().size());
    m_firstAsked = int(m_context.random.below(groups - 1));
    m_secondAsked = m_firstAsked + 1 + int(m_context.random.below(groups - quint32(m_firstAsked) - 1));
    m_confirmError.clear();
    emit confirmErrorChanged();
    go(RecoveryCode);
}

void KeySetup::confirm(const QString& first, const QString& second) {
    if (m_step != Confirm)
        return;
    const QStringList groups = recoveryGroups();
    const bool right =
        folded(first) == folded(groups.value(m_firstAsked)) && folded(second) == folded(groups.value(m_secondAsked));
    m_confirmError = right ? QString() : tr("That does not match yet. Look at your copy and try again.");
    emit confirmErrorChanged();
    if (right)
        finish();
}

void KeySetup::forget() {
    ++m_round;
    setBusy(false);
    m_proof.reset();
    m_first.reset();
    m_firstPin.clear();
    m_backupPassphrase.clear();
    m_pin.clear();
    wipe(m_offered);
    wipe(m_recoveryCode);
    m_strengthText.clear();
    m_ownIsFine = false;
    m_confirmError.clear();
    clearError();
    sayOfPin({});
    emit offeredChanged();
    emit ownChanged();
    emit confirmErrorChanged();
}

} // namespace considered::viewmodel
