// The steps of set-up.
#include "viewmodel/session/welcome.h"

#include "vault/secrets.h"

#include <algorithm>

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

Welcome::Welcome(const Context& context, Session& session, QObject* parent)
    : QObject(parent), m_context(context), m_session(session) {
    connect(&session, &Session::opened, this, &Welcome::forget);
    connect(&session, &Session::notCreated, this, [this] { go(Confirm); });
}

Welcome::~Welcome() {
    forget();
}

double Welcome::progress() const {
    switch (m_step) {
    case Promises:
        return 0.2;
    case Passphrase:
    case OwnPassphrase:
        return 0.4;
    case RecoveryCode:
        return 0.6;
    case Confirm:
        return 0.8;
    case Making:
        return 1.0;
    }
    Q_UNREACHABLE();
}

QStringList Welcome::recoveryGroups() const {
    return vault::recoveryGroups(m_recoveryCode);
}

void Welcome::start() {
    forget();
    m_session.clearError();
    go(Promises);
}

void Welcome::next() {
    if (m_step == Promises) {
        if (m_offered.isEmpty())
            offerAnother();
        go(Passphrase);
    } else if (m_step == RecoveryCode) {
        go(Confirm);
    }
}

void Welcome::back() {
    switch (m_step) {
    case Promises:
        forget();
        emit abandoned();
        m_context.navigator.back();
        return;
    case Passphrase:
        go(Promises);
        return;
    case OwnPassphrase:
        go(Passphrase);
        return;
    case RecoveryCode:
        go(m_passphraseStep);
        return;
    case Confirm:
        go(RecoveryCode);
        return;
    case Making:
        return; // takes two seconds, then it is done
    }
}

void Welcome::offerAnother() {
    wipe(m_offered);
    m_offered = vault::generatedPassphrase(m_context.random);
    emit offeredChanged();
}

void Welcome::useOffered() {
    m_passphraseStep = Passphrase;
    takePassphrase(m_offered);
}

void Welcome::chooseOwn() {
    m_strengthText.clear();
    m_ownIsFine = false;
    emit ownChanged();
    go(OwnPassphrase);
}

void Welcome::typedOwn(const QString& passphrase, const QString& again) {
    const auto strength = vault::strengthOf(passphrase);
    const bool strong = strength == vault::Strength::Fine;
    if (passphrase.isEmpty())
        m_strengthText.clear();
    else if (strength == vault::Strength::TooShort)
        m_strengthText = tr("A little longer, please. Four or more unusual words work well.");
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

void Welcome::useOwn(const QString& passphrase) {
    if (!m_ownIsFine)
        return;
    m_passphraseStep = OwnPassphrase;
    takePassphrase(passphrase);
}

void Welcome::takePassphrase(const QString& passphrase) {
    wipe(m_passphrase);
    m_passphrase = passphrase;
    m_passphrase.detach(); // a copy of our own, so that wiping it wipes nothing else
    wipe(m_recoveryCode);
    m_recoveryCode = vault::generatedRecoveryCode(m_context.random);
    const auto groups = quint32(recoveryGroups().size());
    m_firstAsked = int(m_context.random.below(groups - 1));
    m_secondAsked = m_firstAsked + 1 + int(m_context.random.below(groups - quint32(m_firstAsked) - 1));
    go(RecoveryCode);
}

void Welcome::confirm(const QString& first, const QString& second) {
    const QStringList groups = recoveryGroups();
    const bool right =
        folded(first) == folded(groups.value(m_firstAsked)) && folded(second) == folded(groups.value(m_secondAsked));
    m_confirmError = right ? QString() : tr("That does not match yet. Look at your copy and try again.");
    emit confirmErrorChanged();
    if (!right)
        return;
    go(Making);
    m_session.create(m_passphrase, m_recoveryCode);
}

void Welcome::forget() {
    wipe(m_offered);
    wipe(m_passphrase);
    wipe(m_recoveryCode);
    m_strengthText.clear();
    m_ownIsFine = false;
    m_confirmError.clear();
    emit offeredChanged();
    emit ownChanged();
    emit confirmErrorChanged();
}

void Welcome::go(Step step) {
    m_step = step;
    emit stepChanged();
}

} // namespace considered::viewmodel
