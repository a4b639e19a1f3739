// The steps.
#include "viewmodel/export/exportflow.h"

#include "storage/exports.h"
#include "viewmodel/await.h"
#include "viewmodel/export/ownwordsmodel.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/sentences.h"

#include <QPointer>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

ExportStep storedStep(ExportFlow::Step step) {
    switch (step) {
    case ExportFlow::Why:
        return ExportStep::Why;
    case ExportFlow::Pick:
        return ExportStep::Pick;
    case ExportFlow::Cover:
        return ExportStep::Cover;
    case ExportFlow::Read:
        return ExportStep::Read;
    case ExportFlow::Protect:
    case ExportFlow::OwnSecret:
    case ExportFlow::Left:
        return ExportStep::Protect;
    }
    Q_UNREACHABLE();
}

} // namespace

ExportFlow::ExportFlow(const Context& context, const Ways& ways, OwnWordsModel& ownWords, QObject* parent)
    : QObject(parent), m_context(context), m_ways(ways), m_ownWords(ownWords), m_draft(context), m_making(context),
      m_picks(context) {
    connect(&m_draft, &ExportDraft::safeChanged, this, &ExportFlow::safeChanged);
    connect(&m_draft, &ExportDraft::logged, this, &ExportFlow::left);
    connect(&m_draft, &ExportDraft::notLogged, this,
            [this] { m_context.notices.show(tr("The file is saved. That it left could not be written down here.")); });
    connect(&m_making, &ExportMaking::progressed, this, &ExportFlow::workChanged);
    connect(&m_context.navigator, &Navigator::changed, this, &ExportFlow::followPage);
    connect(&m_ownWords, &OwnWordsModel::wordsChanged, this, &ExportFlow::relook);
    followPage();
}

ExportFlow::~ExportFlow() {
    forget();
}

/// The page can come back or go without us: a route restored after unlocking, the system's back gesture.
void ExportFlow::followPage() {
    const bool there = m_context.navigator.holds(Navigator::Export);
    if (there && !m_active && m_context.navigator.route() == Navigator::Export)
        start();
    else if (!there && m_active)
        end();
}

double ExportFlow::progress() const {
    switch (m_step) {
    case Why:
        return 0.2;
    case Pick:
        return 0.4;
    case Cover:
        return 0.6;
    case Read:
        return 0.75;
    case Protect:
    case OwnSecret:
        return 0.9;
    case Left:
        return 1.0;
    }
    Q_UNREACHABLE();
}

QString ExportFlow::title() const {
    switch (m_step) {
    case Why:
        return tr("Make an export");
    case Pick:
        return tr("What goes in");
    case Cover:
        return tr("Cover words");
    case Read:
        return tr("Read before it leaves");
    case Protect:
    case OwnSecret:
        return everything() ? tr("Everything, for myself") : tr("Protect and save");
    case Left:
        return tr("Saved");
    }
    Q_UNREACHABLE();
}

void ExportFlow::start() {
    const auto newest = [](storage::Database& db) {
        return storage::Exports(db).newestDraft();
    };
    await(this, m_context.vault.ask(newest), [this](const Result<std::optional<Export>>& draft) {
        if (m_active)
            return;
        if (!draft) {
            m_context.notices.show(lineFor(draft.error()));
            return;
        }
        begin(draft->value_or(Export()), draft->has_value());
    });
}

void ExportFlow::startEverything() {
    Export made;
    made.everything = true;
    made.askedBy = AskedBy::Me;
    begin(made, false);
}

void ExportFlow::repeat(const QString& exportId) {
    const auto load = [id = QUuid(exportId)](storage::Database& db) {
        return storage::Exports(db).load(id);
    };
    await(this, m_context.vault.ask(load), [this](const Result<Export>& before) {
        if (!before) {
            m_context.notices.show(lineFor(before.error()));
            return;
        }
        Export again = *before;
        again.row = {};
        again.left.reset();
        again.sha256.clear();
        again.items = 0;
        again.step = ExportStep::Why;
        begin(again, false);
    });
}

void ExportFlow::begin(const Export& made, bool resumedDraft) {
    if (m_active)
        end();
    forget();
    m_export = made;
    if (m_export.row.id.isNull())
        m_export.row.id = m_context.random.uuid();
    m_active = true;
    m_resumed = resumedDraft;
    m_draft.begin(resumedDraft);
    m_ownDays = false;
    m_singles.clear();
    learnSingles();
    m_fromTyped.clear();
    m_toTyped.clear();
    m_daysText.clear();
    m_step = m_export.everything ? Protect : Why;
    m_context.navigator.open(Navigator::Export);
    askFirstTime();
    emit changed();
    emit stepChanged();
    if (m_export.everything) {
        offerAnother();
        return;
    }
    switch (m_export.step) {
    case ExportStep::Why:
        return;
    case ExportStep::Pick:
        m_picks.show(m_export, m_picks.from());
        go(Pick);
        return;
    case ExportStep::Cover:
        gather(Cover);
        return;
    case ExportStep::Read:
    case ExportStep::Protect: // the pages are to be seen again first
        gather(Read);
        return;
    }
}

void ExportFlow::askFirstTime() {
    await(this, m_context.vault.ask([](storage::Database& db) { return storage::Exports(db).list({}, 1); }),
          [this](const Result<storage::Page<storage::ExportSummary>>& log) {
              m_firstTime = log && log->rows.isEmpty();
              emit changed();
          });
}

void ExportFlow::end() {
    m_making.stop();
    m_draft.begin(false);
    m_active = false;
    forget();
    emit stepChanged();
}

/// What is only in memory: the document, its pages, the secrets.
void ExportFlow::forget() {
    m_looking = false;
    m_document.reset();
    m_pages.reset();
    m_leaving = {};
    m_json.clear();
    m_findings.show({});
    m_items = m_justForMe = 0;
    m_offered.fill(QChar(u'\0'));
    m_offered.clear();
    m_secret.fill('\0');
    m_secret.clear();
    m_strengthText.clear();
    m_ownIsFine = false;
    m_proven = false;
    m_leftText.clear();
    clearError();
}

void ExportFlow::go(Step step) {
    m_step = step;
    if (step == Protect && m_offered.isEmpty())
        offerAnother();
    if (!m_export.everything && step != Left && m_export.step != storedStep(step)) {
        m_export.step = storedStep(step);
        tapped();
    }
    emit stepChanged();
}

void ExportFlow::next() {
    if (working())
        return;
    settleKeyboard();
    clearError();
    switch (m_step) {
    case Why:
        if (!m_export.askedBy)
            return;
        m_picks.show(m_export, PickFrom::Notes);
        go(Pick);
        return;
    case Pick:
        if (anyPicked())
            gather(Cover);
        return;
    case Cover:
        layOut(true);
        return;
    case Read:
        go(Protect);
        return;
    case Protect:
        m_strengthText.clear();
        m_ownIsFine = false;
        emit secretChanged();
        go(OwnSecret);
        return;
    case OwnSecret:
    case Left:
        return;
    }
}

void ExportFlow::back() {
    if (working()) {
        stopWork();
        return;
    }
    settleKeyboard();
    clearError();
    switch (m_step) {
    case Why:
    case Left:
        m_context.navigator.back();
        return;
    case Pick:
        go(Why);
        return;
    case Cover:
        m_picks.show(m_export, m_picks.from());
        go(Pick);
        return;
    case Read:
        go(Cover);
        return;
    case Protect:
        if (everything())
            m_context.navigator.back();
        else
            go(Read);
        return;
    case OwnSecret:
        go(Protect);
        return;
    }
}

void ExportFlow::discard() {
    if (!m_active)
        return;
    m_making.stop();
    const Export thrown = m_export;
    const bool wasStored = m_draft.end();
    m_active = false;
    forget();
    emit stepChanged();
    m_context.navigator.back();
    if (!wasStored)
        return;
    const auto drop = [id = thrown.row.id](storage::Database& db) {
        return storage::Exports(db).dropDraft(id);
    };
    await(this, m_context.vault.ask(drop), [this, thrown](const Result<void>& dropped) {
        if (!dropped) {
            m_context.notices.show(lineFor(dropped.error()));
            return;
        }
        m_context.notices.show(tr("Thrown away. Nothing has left."), tr("Undo"), [self = QPointer(this), thrown] {
            if (!self)
                return;
            self->begin(thrown, false);
            self->tapped();
        });
    });
}

void ExportFlow::stopWork() {
    m_looking = false;
    m_making.stop();
    emit stepChanged();
}

void ExportFlow::clearError() {
    if (m_errorTitle.isEmpty())
        return;
    m_errorTitle.clear();
    m_errorText.clear();
    emit errorChanged();
}

void ExportFlow::showError(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return;
    const Sentence sentence = sentenceFor(error);
    m_errorTitle = sentence.title;
    m_errorText = tr("No file was made, and what you chose is still here. %1").arg(sentence.text);
    emit errorChanged();
}

/// All of it for oneself has no draft: there is nothing in it to choose.
void ExportFlow::tapped() {
    if (!m_export.everything)
        m_draft.tapped(m_export);
}

void ExportFlow::typed() {
    if (!m_export.everything)
        m_draft.typed(m_export);
}

} // namespace considered::viewmodel
