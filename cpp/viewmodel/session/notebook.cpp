// The wiring between the view-models of open notes.
#include "viewmodel/session/notebook.h"

#include "viewmodel/await.h"
#include "viewmodel/check/keptnotice.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Notebook::Notebook(const Context& handed, const ExportFlow::Ways& ways, const QMap<QString, QString>& stored,
                   QObject* parent)
    : QObject(parent),
      m_voice(handed.notices, nullptr), m_context{handed.vault,     handed.practice, handed.clock, handed.random,
                                                  handed.navigator, m_voice,         handed.files},
      m_rowSaver(m_context), m_shelves(m_context, m_rowSaver), m_longCheck(m_context), m_keptChecks(m_context),
      m_keptCheck(m_context, m_keptChecks), m_homeCounts(m_context), m_reflections(m_context, m_events),
      m_reflection(m_context, m_events), m_editor(m_context, m_events), m_retention(m_context, m_events, stored),
      m_howItWent(m_context), m_feelingNow(m_context, m_rowSaver), m_thinkThrough(m_context, m_rowSaver),
      m_visitCard(m_context, m_rowSaver), m_deeper(m_context, m_rowSaver),
      m_preparation(m_context, m_shelves, ways.clipboard), m_choices(m_context, stored), m_ownWords(m_context),
      m_exporting(m_context, ways, m_ownWords), m_exportLog(m_context), m_agreement(m_context, stored),
      m_contacts(m_context, m_rowSaver), m_culture(m_context, m_rowSaver, u"culture"_s),
      m_recruitment(m_context, m_rowSaver, u"recruitment"_s), m_teamWork(m_context),
      m_bin(m_context, m_rowSaver, m_events), m_noticing(m_context), m_sessionBook(m_context, m_rowSaver),
      m_nextSession(m_context, m_sessionBook), m_agenda(m_context, m_sessionBook),
      m_agendaItem(m_context, m_sessionBook), m_bringing(m_context, m_sessionBook),
      m_topicNotes(m_context, m_rowSaver, m_sessionBook), m_topics(m_context, m_topicNotes, m_choices.role()),
      m_topic(m_context, m_topicNotes, m_sessionBook), m_pastSessions(m_context, m_sessionBook),
      m_pastSession(m_context, m_sessionBook, m_topicNotes), m_leadersPage(m_context, ways.clipboard) {
    const auto reflectOn = [this](const QUuid& check) {
        m_editor.startFor(check.toString(QUuid::WithoutBraces));
    };
    connect(&m_longCheck, &LongCheck::reflectOn, this, reflectOn);
    connect(&m_keptCheck, &KeptCheckView::reflectOn, this, reflectOn);
    connect(&m_exporting, &ExportFlow::left, &m_exportLog, &ExportLog::add);
    connect(m_preparation.biography(), &Biography::left, &m_exportLog, &ExportLog::add);
    m_editor.setOwnWords([this] { return m_ownWords.words(); });
    connect(&m_howItWent, &HowItWent::reflectOn, this, reflectOn);
    connect(&m_longCheck, &LongCheck::kept, &m_keptChecks, &KeptChecks::checkChanged);

    for (auto changed : {&ReflectionEvents::manyChanged, &ReflectionEvents::draftsChanged})
        connect(&m_events, changed, &m_homeCounts, &HomeCounts::refresh);
    connect(&m_events, &ReflectionEvents::changed, &m_homeCounts, &HomeCounts::refresh);
    connect(&m_events, &ReflectionEvents::changed, &m_keptChecks, &KeptChecks::refresh);
    connect(&m_longCheck, &LongCheck::waitingChanged, &m_homeCounts, &HomeCounts::refresh);
    connect(&m_keptChecks, &KeptChecks::waitingChanged, &m_homeCounts, &HomeCounts::refresh);
    connect(&m_retention, &Retention::lookWanted, &m_reflections, &ReflectionsModel::showEnding);

    wireDeeper();
    connect(&m_bin, &BinList::checksChanged, &m_keptChecks, &KeptChecks::refresh);
    connect(&m_bin, &BinList::checksChanged, &m_homeCounts, &HomeCounts::refresh);
    followSupervision();

    m_homeCounts.refresh();
    m_reflections.start();
    m_retention.start();
    m_ownWords.start();
}

/// Experiences in checks, and what is asked later.
void Notebook::wireDeeper() {
    connect(&m_rowSaver, &RowSaver::changed, this, [this](const char* table) {
        const auto is = [table](const char* other) {
            return QLatin1StringView(table) == QLatin1StringView(other);
        };
        if (is(storage::KeptRow<Experience>::table)) {
            m_longCheck.refreshExperiences();
            m_thinkThrough.refreshExperiences();
            m_keptCheck.refreshExperience();
        }
        if (is(storage::KeptRow<Experience>::table) || is(storage::KeptRow<Boundary>::table) ||
            is(storage::KeptRow<Visit>::table))
            m_visitCard.refresh();
    });
    connect(&m_visitCard, &VisitCard::reflectOn, this,
            [this](const QUuid& id) { m_editor.startAs(id, Audience::Employer); });
    connect(&m_keptCheck, &KeptCheckView::thinkOn, &m_thinkThrough, &ThinkThrough::startFrom);
    connect(&m_thinkThrough, &ThinkThrough::kept, &m_keptChecks, &KeptChecks::checkChanged);
    connect(&m_thinkThrough, &ThinkThrough::waitingChanged, &m_homeCounts, &HomeCounts::refresh);
    connect(&m_thinkThrough, &ThinkThrough::reflectOn, this,
            [this](const QUuid& check) { m_editor.startFor(check.toString(QUuid::WithoutBraces)); });
    connect(&m_events, &ReflectionEvents::changed, &m_howItWent, &HowItWent::refresh);
    connect(&m_events, &ReflectionEvents::manyChanged, &m_howItWent, &HowItWent::refresh);
    connect(&m_keptChecks, &KeptChecks::waitingChanged, &m_howItWent, &HowItWent::refresh);
}

/// What is marked for supervision anywhere is on the agenda, and what the agenda changes shows everywhere.
void Notebook::followSupervision() {
    for (const auto moved : {&KeptChecks::saved, &KeptChecks::binned, &KeptChecks::restored})
        connect(&m_keptChecks, moved, &m_sessionBook, &SessionBook::refresh);
    connect(&m_events, &ReflectionEvents::changed, &m_sessionBook, &SessionBook::refresh);
    connect(&m_events, &ReflectionEvents::manyChanged, &m_sessionBook, &SessionBook::refresh);
    connect(&m_sessionBook, &SessionBook::reflectionChanged, &m_events, &ReflectionEvents::changed);
    connect(&m_sessionBook, &SessionBook::checksChanged, &m_keptChecks, &KeptChecks::refresh);
    connect(&m_sessionBook, &SessionBook::checksChanged, &m_keptCheck, &KeptCheckView::again);
    connect(&m_choices, &Choices::changed, &m_topics, [this] { m_topics.setRole(m_choices.role()); });
    connect(&m_nextSession, &NextSession::binCheck, &m_keptChecks, &KeptChecks::bin);
}

void Notebook::comeBack(const QString& places) {
    await(this, m_context.vault.takeSealed(), [this, places](const QByteArrayList& sealed) {
        for (const QByteArray& each : sealed) {
            const auto restored = RowSaver::knows(each)      ? m_rowSaver.restoreSealed(each)
                                  : ExportDraft::knows(each) ? m_exporting.restoreSealed(each)
                                                             : m_editor.restoreSealed(each);
            if (!restored)
                m_context.notices.show(sentenceFor(restored.error()).title);
        }
        m_context.vault.dropSealed(); // the editors keep it from here on
        m_context.navigator.restore(places);
    });
}

void Notebook::checkKept(const KeptCheck& check) {
    m_keptChecks.checkChanged(check);
    m_homeCounts.refresh();
    const QUuid id = check.row.id;
    sayKept(m_context.notices, check, [this, id] { m_editor.startFor(id.toString(QUuid::WithoutBraces)); });
}

void Notebook::fallSilent() {
    m_voice.fallSilent();
}

void Notebook::flush() {
    // Not waited for: the lock is posted behind it, and what the device refuses is sealed in memory.
    static_cast<void>(m_editor.flush());
    static_cast<void>(m_rowSaver.flush());
    m_exporting.flush();
}

} // namespace considered::viewmodel
