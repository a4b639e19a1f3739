// The steps: which comes when, and what is said at each.
#include "viewmodel/session/keysetup.h"

#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

#include <utility>

namespace considered::viewmodel {

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
