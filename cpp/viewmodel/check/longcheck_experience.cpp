// The longer check: picking one of one's own experiences, or none.
#include "viewmodel/check/longcheck.h"

#include "storage/keptkinds.h"
#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {

/// Open ones first; what is not for this audience, and what is too raw, last.
int placeOf(const Experience& experience, Audience audience) {
    if (experience.tooRaw)
        return 4;
    const auto openness = opennessFor(experience, audience);
    if (!openness)
        return 2;
    return *openness == Openness::Open ? 0 : *openness == Openness::Some ? 1 : 3;
}

} // namespace

void LongCheck::refreshExperiences() {
    auto all = m_context.vault.ask([](storage::Database& db) { return storage::Kept<Experience>(db).all(); });
    await(this, all, [this](const Result<QList<Experience>>& experiences) {
        if (!experiences)
            return; // the page that changed them says what is wrong
        m_experiences = *experiences;
        if (m_guide)
            emit changed();
    });
}

const Experience* LongCheck::chosen() const {
    const auto there = std::find_if(m_experiences.cbegin(), m_experiences.cend(),
                                    [&](const Experience& one) { return m_check.experienceId == one.row.id; });
    return there == m_experiences.cend() ? nullptr : &*there;
}

QString LongCheck::experience() const {
    const Experience* one = m_guide ? chosen() : nullptr;
    return one ? nicknameOf(*one) : QString();
}

QList<ExperienceLine> LongCheck::experiences() const {
    QList<ExperienceLine> lines;
    if (!m_guide || m_check.stage != Stage::Experience)
        return lines;
    const Audience audience = m_check.audience;
    QList<Experience> sorted = m_experiences;
    std::stable_sort(sorted.begin(), sorted.end(), [audience](const Experience& a, const Experience& b) {
        return placeOf(a, audience) < placeOf(b, audience);
    });
    for (const Experience& one : std::as_const(sorted)) {
        const auto mark = markFor(one, audience);
        const Look look = !mark                              ? Look()
                          : mark->tooRaw                     ? lookOf(Weight::Stop)
                          : mark->openness == Openness::Mine ? lookOf(Weight::Quiet)
                                                             : Look();
        lines.append({one.row.id.toString(QUuid::WithoutBraces), nicknameOf(one), opennessWords(one, audience),
                      look.tone, look.iconName, m_check.experienceId == one.row.id});
    }
    return lines;
}

void LongCheck::chooseExperience(const QString& id) {
    if (!m_guide || m_check.stage != Stage::Experience)
        return;
    m_check.experienceId = QUuid(id);
    if (!chosen())
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
    if (const Experience* one = chosen())
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
        m_outcome.show(*early, script(), true);
    enter(Stage::Prompts);
    save();
}

Script LongCheck::script() const {
    const Script ours = m_context.practice.scripts.value(m_check.audience);
    const Experience* one = chosen();
    return one ? scriptWith(ours, *one) : ours;
}

} // namespace considered::viewmodel
