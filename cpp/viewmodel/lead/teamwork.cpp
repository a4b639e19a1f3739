// The plan's steps with their times, and the card: shown, drawn and written.
#include "viewmodel/lead/teamwork.h"

#include "report/questioncard.h"
#include "viewmodel/check/wording.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

TeamWork::TeamWork(const Context& context, QObject* parent) : QObject(parent), m_context(context), m_printing(context) {
    connect(&m_printing, &Printing::busyChanged, this, &TeamWork::savingChanged);
}

QString TeamWork::planTitle() {
    return tr("A 45-minute session");
}

QString TeamWork::credit() {
    return tr("From Considered. Rests on the IPS Grow paper “Valuing and Using Personal Experience in IPS Practice” by "
              "Rachel Perkins. CC BY 4.0.");
}

QList<PlanStepCard> TeamWork::steps() const {
    QList<PlanStepCard> cards;
    int minute = 0;
    for (const PlanStep& step : m_context.practice.sessionPlan.steps) {
        cards.append({tr("%1 to %2 minutes").arg(minute).arg(minute + step.minutes), step.title, step.text});
        minute += step.minutes;
    }
    return cards;
}

QList<QuestionColumn> TeamWork::card() const {
    QList<QuestionColumn> columns;
    for (const Audience audience : allAudiences) {
        QuestionColumn column{titleOf(audience), {}};
        for (const CheckPrompt& prompt : m_context.practice.guide(audience, Depth::Quick).prompts)
            column.questions.append(prompt.ask);
        columns.append(column);
    }
    return columns;
}

void TeamWork::saveCard() {
    report::QuestionCard toDraw{tr("Should I share this?"),
                                tr("Four questions before I share something of myself. Yes to all four leans towards "
                                   "sharing: keep it small. I can also use what I know without telling it."),
                                {},
                                credit()};
    for (const QuestionColumn& column : card())
        toDraw.columns.append({column.title, column.questions});
    m_printing.save(tr("Save the card"), tr("Four questions.pdf", "a file name"),
                    [toDraw] { return Result<report::Printed>(report::Printed{report::drawCard(toDraw)}); });
}

void TeamWork::savePlan() {
    report::Sheet sheet{planTitle(), aim(), {{tr("Before"), before()}}, credit()};
    const QList<PlanStepCard> all = steps();
    for (const PlanStepCard& step : all)
        sheet.parts.append(
            {tr("%1: %2", "10 to 20 minutes, then what is done").arg(step.when, step.title), {step.text}});
    m_printing.save(tr("Save the plan"), tr("A session with the team.pdf", "a file name"), sheet);
}

} // namespace considered::viewmodel
