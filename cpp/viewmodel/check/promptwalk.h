// PromptWalk: where in a guide's prompts a person is. Shared by the quick and the longer check.
#pragma once

#include "domain/outcome.h"

namespace considered::viewmodel {

/// A value. The guide outlives it.
class PromptWalk {
  public:
    PromptWalk() = default;
    /// `position` outside the prompts is brought to the nearest end.
    explicit PromptWalk(const Guide& guide, Answers answers = {}, int position = 0);

    [[nodiscard]] int total() const;
    /// Index of the prompt shown; total() once all are behind.
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] bool done() const { return m_position >= total(); }
    /// nullptr when done.
    [[nodiscard]] const CheckPrompt* prompt() const;
    /// What was answered to the prompt shown, if anything.
    [[nodiscard]] std::optional<Answer> given() const;
    [[nodiscard]] const Answers& answers() const { return m_answers; }
    [[nodiscard]] Answers& answers() { return m_answers; }

    /// Notes the answer to the prompt shown and stays there.
    void note(Answer answer);
    /// Goes on: after a first answer to the next prompt without one (a prompt asked again leads back to where one was),
    /// after a changed answer to the prompt that follows.
    void goOn();
    /// False at the first prompt, where it stays.
    bool goBack();

  private:
    const Guide* m_guide = nullptr;
    Answers m_answers;
    int m_position = 0;
    bool m_firstAnswer = false;
};

} // namespace considered::viewmodel
