// The longer check: picking one of one's own experiences, or none.
#include "viewmodel/check/longcheck.h"

#include "storage/keptkinds.h"
#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"

namespace considered::viewmodel {

void LongCheck::refreshExperiences() {
    auto all = m_context.vault.ask([](storage::Database& db) { return storage::Kept<Experience>(db).all(); });
    await(this, all, [this](const Result<QList<Experience>>& experiences) {
        if (!experiences)
            return; // the page that changed them says what is wrong
        m_experiences.show(*experiences);
        if (m_guide)
            emit changed();
    });
}

QString LongCheck::experience() const {
    const Experience* one = m_guide ? m_experiences.find(m_check.experienceId) : nullptr;
    return one ? nicknameOf(*one) : QString();
}

QList<ExperienceLine> LongCheck::experiences() const {
    if (!m_guide || m_check.stage != Stage::Experience)
        return {};
    return m_experiences.lines(m_check.audience, m_check.experienceId);
}

void LongCheck::chooseExperience(const QString& id) {
    if (!m_guide || m_check.stage != Stage::Experience)
        return;
    m_check.experienceId = QUuid(id);
    if (!m_experiences.find(m_check.experienceId))
        m_check.experienceId.reset();
    settleExperience();
}

void LongCheck::chooseNone() {
    if (!m_guide || m_check.stage != Stage::Experience)
        return;
    m_check.experienceId.reset();
    settleExperience();
}

/// What it says now counts, as long as it is there; what it said last, once it is gone.
void LongCheck::markExperience(Answers& answers) const {
    if (const Experience* one = m_experiences.find(m_check.experienceId))
        answers.experience = markFor(*one, m_check.audience);
}

void LongCheck::settleExperience() {
    Answers& answers = m_walk.answers();
    answers.experience.reset();
    const auto without = leaningSoFar(*m_guide, answers);
    m_carriedPast = without ? std::optional(without->outcome) : std::nullopt;
    markExperience(answers);
    // A mark that tells a lot already is said at once: mine for this audience, or too raw.
    const auto early = leaningSoFar(*m_guide, answers);
    m_offering = m_offeredFirst = early && (!m_carriedPast || early->outcome > *m_carriedPast);
    if (m_offering)
        showOutcome(*early, true);
    enter(Stage::Prompts);
    save();
}

void LongCheck::showOutcome(const Leaning& leaning, bool early) {
    m_outcome.show(leaning, m_experiences.script(m_context.practice, m_check.audience, m_check.experienceId), early);
}

} // namespace considered::viewmodel
