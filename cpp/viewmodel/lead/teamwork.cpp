// The plan's steps with their times, and the card: shown, drawn and written.
#include "viewmodel/lead/teamwork.h"

#include "report/questioncard.h"
#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// Whole or not at all: what was under that name stays until the new file is complete.
Result<void> saveAs(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return fail(ErrorCode::NotPermitted, file.errorString());
    case QFileDevice::ResourceError:
        return fail(ErrorCode::DiskFull, file.errorString());
    default:
        return fail(ErrorCode::Io, file.errorString());
    }
}

} // namespace

TeamWork::TeamWork(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

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
    m_context.files.chooseSave(tr("Save the card"), tr("Four questions.pdf", "a file name"), this,
                               [this](const QString& path) { write(path); });
}

void TeamWork::write(const QString& path) {
    report::QuestionCard toDraw{tr("Should I share this?"),
                                tr("Four questions before I share something of myself. Yes to all four leans towards "
                                   "sharing: keep it small. I can also use what I know without telling it."),
                                {},
                                tr("From Considered. Rests on the IPS Grow paper “Valuing and Using Personal "
                                   "Experience in IPS Practice” by Rachel Perkins. CC BY 4.0.")};
    for (const QuestionColumn& column : card())
        toDraw.columns.append({column.title, column.questions});
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    setSaving(true);
    await(this, promise->future(), [this, path](const Result<void>& saved) {
        setSaving(false);
        m_context.notices.show(saved ? tr("Saved: %1.", "a file name").arg(QFileInfo(path).fileName())
                                     : lineFor(saved.error()));
    });
    QThreadPool::globalInstance()->start([promise, path, toDraw] {
        promise->addResult(saveAs(path, report::drawCard(toDraw)));
        promise->finish();
    });
}

void TeamWork::setSaving(bool saving) {
    m_saving = saving;
    emit savingChanged();
}

} // namespace considered::viewmodel
