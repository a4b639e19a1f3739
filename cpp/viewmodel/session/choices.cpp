// Reading and saving the vault's settings.
#include "viewmodel/session/choices.h"

#include "storage/settings.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// The stored number when it is one of the allowed; otherwise `fallback`.
int storedNumber(const QMap<QString, QString>& stored, const QString& key, std::initializer_list<int> allowed,
                 int fallback) {
    const int number = stored.value(key).toInt();
    const bool known = stored.contains(key) && std::find(allowed.begin(), allowed.end(), number) != allowed.end();
    return known ? number : fallback;
}

} // namespace

Choices::Choices(const Context& context, const QMap<QString, QString>& stored, QObject* parent)
    : QObject(parent), m_context(context),
      m_idleSeconds(storedNumber(stored, u"lock.idleSeconds"_s, {30, 60, 120, 300, 600}, 60)),
      m_leavingSeconds(storedNumber(stored, u"lock.leavingSeconds"_s, {0, 30, 120}, 30)),
      m_suggestionsAllowed(storedNumber(stored, u"typing.suggestions"_s, {0, 1}, 0) == 1),
      m_role(roleFrom(stored.value(u"practice.role"_s)).value_or(Role::NotSaid)), m_word(storedWord(stored)) {}

SharingWord Choices::storedWord(const QMap<QString, QString>& stored) {
    return sharingWordFrom(stored.value(u"practice.word"_s)).value_or(SharingWord::Sharing);
}

QStringList Choices::lookedAtFirst() const {
    QStringList texts;
    for (const QString& id : considered::lookedAtFirst(m_role))
        if (const Prompt* prompt = m_context.practice.prompt(id))
            texts.append(prompt->text);
    return texts;
}

void Choices::setRole(const QString& role) {
    const auto wanted = roleFrom(role);
    if (!wanted || *wanted == m_role)
        return;
    m_role = *wanted;
    save(u"practice.role"_s, role);
}

void Choices::setWord(const QString& word) {
    const auto wanted = sharingWordFrom(word);
    if (!wanted || *wanted == m_word)
        return;
    m_word = *wanted;
    save(u"practice.word"_s, word);
}

void Choices::setIdleSeconds(int seconds) {
    if (seconds == m_idleSeconds)
        return;
    m_idleSeconds = seconds;
    save(u"lock.idleSeconds"_s, QString::number(seconds));
}

void Choices::setLeavingSeconds(int seconds) {
    if (seconds == m_leavingSeconds)
        return;
    m_leavingSeconds = seconds;
    save(u"lock.leavingSeconds"_s, QString::number(seconds));
}

void Choices::setSuggestionsAllowed(bool allowed) {
    if (allowed == m_suggestionsAllowed)
        return;
    m_suggestionsAllowed = allowed;
    save(u"typing.suggestions"_s, allowed ? u"1"_s : u"0"_s);
}

void Choices::save(const QString& key, const QString& value) {
    emit changed();
    auto saved = m_context.vault.ask(
        [key, value](storage::Database& database) { return storage::Settings(database).set(key, value); });
    await(this, saved, [this](const Result<void>& result) {
        if (!result)
            m_context.notices.show(sentenceFor(result.error()).title);
    });
}

} // namespace considered::viewmodel
