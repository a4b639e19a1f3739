// The longer check: what its page shows.
#include "viewmodel/check/longcheck.h"
#include "viewmodel/check/wording.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

QString LongCheck::audience() const {
    return m_guide ? QString(codeOf(m_check.audience)) : QString();
}

QString LongCheck::title() const {
    return m_guide ? titleOf(m_check.audience) : QString();
}

QString LongCheck::step() const {
    if (!m_guide)
        return {};
    return m_offering ? u"offer"_s : QString(codeOf(m_check.stage));
}

qreal LongCheck::progress() const {
    if (!m_guide)
        return 0;
    const int steps = total() + 1 + (m_guide->signs.isEmpty() ? 0 : 1);
    switch (m_check.stage) {
    case Stage::Experience:
        return 0.5 / (steps + 1);
    case Stage::Prompts:
        return qreal(m_walk.position() + 1) / (steps + 1);
    case Stage::Reasons:
        return qreal(total() + 1) / (steps + 1);
    case Stage::Signs:
        return qreal(steps) / (steps + 1);
    case Stage::Outcome:
        return 1;
    }
    Q_UNREACHABLE();
}

int LongCheck::number() const {
    return std::min(m_walk.position() + 1, total());
}

QString LongCheck::question() const {
    if (!m_guide)
        return {};
    switch (m_check.stage) {
    case Stage::Experience:
        return OwnExperiences::question();
    case Stage::Prompts:
        return m_walk.prompt() ? m_walk.prompt()->ask : QString();
    case Stage::Reasons: {
        const Prompt* why = m_context.practice.prompt(m_guide->noReason.id);
        return why ? why->text : m_guide->noReason.ask;
    }
    case Stage::Signs:
        return tr("Does any of this fit today?");
    case Stage::Outcome:
        return {};
    }
    Q_UNREACHABLE();
}

QString LongCheck::help() const {
    if (!m_guide)
        return {};
    switch (m_check.stage) {
    case Stage::Experience:
        return OwnExperiences::help();
    case Stage::Prompts:
        return m_walk.prompt() ? m_walk.prompt()->help : QString();
    case Stage::Reasons:
        return tr("Tick what fits. More than one is fine.");
    case Stage::Signs:
        return tr("Common and human. Only you see this.");
    case Stage::Outcome:
        return {};
    }
    Q_UNREACHABLE();
}

QString LongCheck::answered() const {
    const auto given = m_walk.given();
    return given ? QString(codeOf(*given)) : QString();
}

QString LongCheck::relationshipTitle() const {
    if (m_relationshipSigns.count() == 0)
        return {};
    return m_check.audience == Audience::Client ? tr("Something about me and this client feels different")
                                                : tr("Something about me and a client feels different");
}

QString LongCheck::relationshipSubtitle() const {
    if (m_relationshipSigns.count() == 0)
        return {};
    return tr("%1 more, if you want to look", nullptr, m_relationshipSigns.count())
        .arg(numberWord(m_relationshipSigns.count()));
}

QString LongCheck::decision() const {
    return m_guide ? QString(codeOf(m_check.decision)) : QString();
}

} // namespace considered::viewmodel
