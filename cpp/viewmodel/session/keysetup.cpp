// The steps.
#include "viewmodel/session/keysetup.h"

#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

#include <algorithm>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

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

KeySetup::KeySetup(const Context& context, Session& session, QObject* parent)
    : QObject(parent), m_context(context), m_session(session) {
    connect(&session, &Session::opened, this, &KeySetup::forget);
    connect(&session, &Session::notCreated, this, [this] {
        const QString title = m_session.errorTitle();
        const QString text = m_session.errorText();
        m_session.clearError();
        back();
        say(title, text);
    });
}

KeySetup::~KeySetup() {
    forget();
}

double KeySetup::progress() const {
    if (m_task == ProveMe)
        return -1;
    switch (m_step) {
    case Promises:
    case Explain:
        return 0.2;
    case Prove:
        return 0.25;
    case Way:
        return 0.3;
    case Pin:
    case Passphrase:
    case OwnPassphrase:
        return 0.4;
    case PinAgain:
        return 0.5;
    case RecoveryCode:
        return 0.6;
    case Confirm:
        return 0.8;
    case Making:
        return 1.0;
    }
    Q_UNREACHABLE();
}

QString KeySetup::title() const {
    switch (m_task) {
    case MakeVault:
        return tr("Set up my notes");
    case SetPin:
        return m_session.hasPin() ? tr("Change my PIN") : tr("Set a PIN");
    case SetPassphrase:
        return m_session.hasPassphrase() ? tr("Change my passphrase") : tr("Set a passphrase");
    case RenewRecovery:
        return tr("New recovery code");
    case NewKeys:
        return tr("New keys for everything");
    case RemovePin:
        return tr("Take the PIN away");
    case EraseAtTen:
        return tr("Ten wrong PINs");
    case EraseAll:
        return tr("Erase everything");
    case ProveMe:
        return tr("Before it leaves");
    case MakeBackup:
        return tr("Make a backup");
    }
    Q_UNREACHABLE();
}

QStringList KeySetup::recoveryGroups() const {
    return vault::recoveryGroups(m_recoveryCode);
}

void KeySetup::start(Task task) {
    forget();
    m_session.clearError();
    m_task = task;
    m_past.clear();
    const bool explained = task == EraseAll || task == NewKeys || (task == EraseAtTen && !m_session.eraseAtTen());
    m_step = task == MakeVault ? Promises : explained ? Explain : Prove;
    m_context.navigator.open(Navigator::KeySetup);
    emit stepChanged();
}

void KeySetup::next() {
    if (m_busy)
        return;
    if (m_step == Promises)
        askForWay();
    else if (m_step == Explain)
        go(Prove);
    else if (m_step == RecoveryCode)
        go(Confirm);
}

/// A PIN is offered where a keystore works; whether one does is asked of the system, which may take a moment.
void KeySetup::askForWay() {
    setBusy(true);
    await(this, m_context.vault.pinPossible(), [this, round = m_round](const Result<void>& possible) {
        if (round != m_round)
            return;
        setBusy(false);
        m_noPinReason = possible ? QString() : sentenceFor(possible.error()).title;
        if (possible)
            go(Way);
        else
            choosePassphrase();
    });
}

void KeySetup::back() {
    if (m_busy && m_step != Making)
        return;
    clearError();
    m_pin.clear();
    sayOfPin({});
    if (m_past.isEmpty()) {
        leave();
        return;
    }
    m_step = m_past.takeLast();
    setBusy(false);
    emit stepChanged();
}

void KeySetup::leave() {
    const bool making = m_task == MakeVault;
    forget();
    if (making)
        emit abandoned();
    m_context.navigator.back();
}

void KeySetup::lookForPin() {
    await(this, m_context.vault.pinPossible(), [this](const Result<void>& possible) {
        m_noPinReason = possible ? QString() : sentenceFor(possible.error()).title;
        emit stepChanged();
    });
}

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
    const auto strength =
        vault::strengthOf(passphrase, m_task == MakeBackup ? vault::Guarded::ByPbkdf2 : vault::Guarded::ByArgon2id);
    const bool strong = strength == vault::Strength::Fine;
    if (passphrase.isEmpty())
        m_strengthText.clear();
    else if (strength == vault::Strength::TooShort)
        m_strengthText = m_task == MakeBackup ? tr("A little longer, please. Six or more unusual words work well.")
                                              : tr("A little longer, please. Four or more unusual words work well.");
    else if (strength == vault::Strength::TooGuessable)
        m_strengthText = tr("This could be guessed. Add a word or two that do not belong together.");
    else if (again.isEmpty())
        m_strengthText = tr("That is a strong one. Type it once more, so no slip gets in.");
    else if (passphrase != again)
        m_strengthText = tr("The two are not the same yet.");
    else
        m_strengthText = tr("The two match.");
    m_ownIsFine = strong && passphrase == again;
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

void KeySetup::go(Step step) {
    m_past.append(std::exchange(m_step, step));
    emit stepChanged();
}

void KeySetup::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged();
}

void KeySetup::clearError() {
    say({}, {});
}

void KeySetup::say(const QString& title, const QString& text) {
    if (m_errorTitle == title && m_errorText == text)
        return;
    m_errorTitle = title;
    m_errorText = text;
    emit errorChanged();
}

void KeySetup::sayOfPin(const QString& text) {
    m_pinText = text;
    emit pinTextChanged();
}

} // namespace considered::viewmodel
