// Steps through the prompts of a guide.
#include "viewmodel/check/promptwalk.h"

#include <algorithm>

namespace considered::viewmodel {

PromptWalk::PromptWalk(const Guide& guide, Answers answers, int position)
    : m_guide(&guide), m_answers(std::move(answers)), m_position(std::clamp(position, 0, total())) {}

int PromptWalk::total() const {
    return m_guide ? int(m_guide->prompts.size()) : 0;
}

const CheckPrompt* PromptWalk::prompt() const {
    return done() ? nullptr : &m_guide->prompts.at(m_position);
}

std::optional<Answer> PromptWalk::given() const {
    const CheckPrompt* shown = prompt();
    if (!shown || !m_answers.choices.contains(shown->id))
        return std::nullopt;
    return m_answers.choices.value(shown->id);
}

void PromptWalk::note(Answer answer) {
    const CheckPrompt* shown = prompt();
    if (!shown)
        return;
    m_firstAnswer = !m_answers.choices.contains(shown->id);
    m_answers.choices.insert(shown->id, answer);
}

void PromptWalk::goOn() {
    if (done())
        return;
    ++m_position;
    while (m_firstAnswer && given())
        ++m_position;
}

bool PromptWalk::goBack() {
    if (m_position == 0)
        return false;
    --m_position;
    return true;
}

} // namespace considered::viewmodel
