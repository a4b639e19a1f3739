// The quick check, from the first question to "Done".
#include "viewmodel/check/quickcheck.h"

#include "viewmodel/check/keptfrom.h"
#include "viewmodel/check/wording.h"

namespace considered::viewmodel {

QuickCheck::QuickCheck(const Context& context, Keeping& keeping, QObject* parent)
    : QObject(parent), m_context(context), m_keeping(keeping) {}

QString QuickCheck::title() const {
    return m_guide ? titleOf(m_guide->audience) : QString();
}

int QuickCheck::number() const {
    return std::min(m_walk.position() + 1, m_walk.total());
}

QString QuickCheck::question() const {
    const CheckPrompt* prompt = m_walk.prompt();
    return prompt ? prompt->ask : QString();
}

QString QuickCheck::help() const {
    const CheckPrompt* prompt = m_walk.prompt();
    return prompt ? prompt->help : QString();
}

QString QuickCheck::answered() const {
    const auto given = m_walk.given();
    return given ? QString(codeOf(*given)) : QString();
}

void QuickCheck::start(const QString& audience) {
    const auto wanted = audienceFrom(audience);
    if (!wanted)
        return;
    m_guide = &m_context.practice.guide(*wanted, Depth::Quick);
    m_walk = PromptWalk(*m_guide);
    m_outcome.forget();
    emit changed();
    m_context.navigator.open(Navigator::QuickCheck);
}

void QuickCheck::answer(const QString& answer) {
    const auto given = answerFrom(answer);
    if (!m_guide || m_walk.done() || !given || *given == Answer::Skipped)
        return;
    m_walk.note(*given);
    m_walk.goOn();
    if (m_walk.done())
        m_outcome.show(leaning(*m_guide, m_walk.answers()), m_context.practice.scripts.value(m_guide->audience), false);
    emit changed();
}

void QuickCheck::back() {
    if (!m_walk.goBack()) {
        finish();
        return;
    }
    m_outcome.forget();
    emit changed();
}

void QuickCheck::finish() {
    m_context.navigator.back();
    forget();
}

void QuickCheck::keep() {
    if (!finished())
        return;
    const KeptCheck check = keptFrom(m_context.practice, *m_guide, m_walk.answers(),
                                     leaning(*m_guide, m_walk.answers()), m_context.random.uuid());
    finish();
    m_keeping.keep(check);
}

void QuickCheck::forget() {
    m_guide = nullptr;
    m_walk = PromptWalk();
    m_outcome.forget();
    emit changed();
}

} // namespace considered::viewmodel
