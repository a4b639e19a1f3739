// The steps, and the draft.
#include "viewmodel/export/exportflow.h"

#include "storage/exports.h"
#include "viewmodel/await.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/export/ownwordsmodel.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/sentences.h"

#include <QLocale>
#include <QPointer>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr int throttle = 500; ///< ms from the first unsaved key to its being written
constexpr int tryAgain = 1000;

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

QDate dayFrom(const QString& typed) {
    const QString text = typed.simplified();
    for (const QString& format :
         {u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"yyyy-M-d"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s})
        if (const QDate day = QLocale(u"en_GB"_s).toDate(text, format); day.isValid())
            return day;
    return {};
}

} // namespace

ExportFlow::ExportFlow(const Context& context, const Ways& ways, OwnWordsModel& ownWords, QObject* parent)
    : QObject(parent), m_context(context), m_ways(ways), m_ownWords(ownWords), m_making(context), m_picks(context) {
    m_writeTimer.setSingleShot(true);
    connect(&m_writeTimer, &QTimer::timeout, this, &ExportFlow::write);
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
        return everything() ? tr("My checks and reflections") : tr("Protect and save");
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
    m_stored = resumedDraft;
    m_dirty = false;
    m_ownDays = false;
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
        m_picks.show(m_export);
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
    if (m_dirty)
        write();
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
    for (QString* secret : {&m_offered})
        secret->fill(QChar(u'\0'));
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
        touch(Written::Now);
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
        m_picks.show(m_export);
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
        m_picks.show(m_export);
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
    m_writeTimer.stop();
    const Export thrown = m_export;
    const bool wasStored = std::exchange(m_stored, false);
    m_dirty = false;
    ++m_edition;
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
            self->touch(Written::Now);
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

QString ExportFlow::askedBy() const {
    return m_export.askedBy ? QString(codeOf(*m_export.askedBy)) : QString();
}

void ExportFlow::setAskedBy(const QString& code) {
    m_export.askedBy = askedByFrom(code);
    touch(Written::Now);
    emit changed();
}

QVariantList ExportFlow::askedByOptions() {
    return words::askedByOptions();
}

void ExportFlow::setPurpose(const QString& words) {
    m_export.purpose = words;
    touch(Written::Soon);
    emit changed();
}

void ExportFlow::setByWhen(const QString& words) {
    m_export.byWhen = words;
    touch(Written::Soon);
    emit changed();
}

QVariantList ExportFlow::rangeOptions() {
    QVariantList options = words::rangeOptions();
    options.append(QVariantMap{{u"value"_s, -1}, {u"text"_s, tr("Days I choose")}});
    return options;
}

int ExportFlow::range() const {
    if (m_ownDays)
        return -1;
    if (!m_export.from.isValid() && !m_export.to.isValid())
        return 0;
    const QDate today = m_context.clock.now().localDate();
    for (const int days : {31, 92, 366})
        if (!m_export.to.isValid() && m_export.from == today.addDays(-days))
            return days;
    return -1;
}

void ExportFlow::setRange(int days) {
    m_ownDays = days < 0;
    m_daysText.clear();
    if (m_ownDays) {
        const QString format = u"d/M/yyyy"_s;
        m_fromTyped = m_export.from.isValid() ? m_export.from.toString(format) : QString();
        m_toTyped = m_export.to.isValid() ? m_export.to.toString(format) : QString();
        emit changed();
        return;
    }
    setDays(days == 0 ? QDate() : m_context.clock.now().localDate().addDays(-days), {});
}

void ExportFlow::typedDays(const QString& from, const QString& to) {
    m_fromTyped = from;
    m_toTyped = to;
    const QDate first = dayFrom(from);
    const QDate last = dayFrom(to);
    if ((!from.trimmed().isEmpty() && !first.isValid()) || (!to.trimmed().isEmpty() && !last.isValid())) {
        m_daysText = tr("Write days like 24/11/2026.");
        emit changed();
        return;
    }
    m_daysText =
        first.isValid() && last.isValid() && last < first ? tr("The last day is before the first.") : QString();
    setDays(first, last);
}

void ExportFlow::setDays(const QDate& from, const QDate& to) {
    m_export.from = from;
    m_export.to = to;
    m_picks.show(m_export);
    touch(Written::Now);
    emit changed();
}

void ExportFlow::toggle(const QString& itemId) {
    const QUuid id(itemId);
    if (!m_export.others.remove(id))
        m_export.others.insert(id);
    m_picks.repick(m_export);
    touch(Written::Now);
    emit changed();
}

void ExportFlow::pickAll(bool on) {
    m_export.all = on;
    m_export.others.clear();
    m_picks.repick(m_export);
    touch(Written::Now);
    emit changed();
}

QString ExportFlow::pickedText() const {
    const int others = int(m_export.others.size());
    if (!m_export.all)
        return others == 0 ? tr("Nothing picked yet") : tr("%1 picked").arg(others);
    return others == 0 ? tr("All of these, but what is just for you")
                       : tr("All of these but %1, and not what is just for you").arg(others);
}

void ExportFlow::setFullDates(bool on) {
    if (on == m_export.fullDates)
        return;
    m_export.fullDates = on;
    touch(Written::Now);
    emit changed();
    gather(m_step);
}

void ExportFlow::setLeanings(bool on) {
    if (on == m_export.leanings)
        return;
    m_export.leanings = on;
    touch(Written::Now);
    emit changed();
    gather(m_step);
}

void ExportFlow::touch(Written when) {
    m_dirty = !m_export.everything;
    ++m_edition;
    if (!m_dirty)
        return;
    if (when == Written::Now)
        write();
    else if (!m_writeTimer.isActive())
        m_writeTimer.start(m_trouble ? tryAgain : throttle);
}

void ExportFlow::write() {
    m_writeTimer.stop();
    if (!m_dirty)
        return;
    const auto save = [draft = m_export, now = m_context.clock.now()](storage::Database& db) {
        return storage::Exports(db).saveDraft(draft, now);
    };
    m_stored = true;
    await(this, m_context.vault.ask(save), [this, edition = m_edition](const Result<void>& result) {
        if (edition == m_edition || !result)
            written(result);
    });
}

void ExportFlow::written(const Result<void>& result) {
    const bool was = safe();
    m_trouble = result ? std::nullopt : std::optional(result.error());
    m_dirty = m_trouble.has_value();
    if (m_dirty && !m_writeTimer.isActive() && m_active)
        m_writeTimer.start(tryAgain);
    if (was != safe())
        emit safeChanged();
}

void ExportFlow::flush() {
    if (m_active && m_dirty)
        write();
}

} // namespace considered::viewmodel
