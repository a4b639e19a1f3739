// Rows, filters and staying exact.
#include "viewmodel/reflect/reflectionsmodel.h"

#include "viewmodel/reflect/reflectionwords.h"

#include <chrono>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto searchThrottle = 150ms;

/// The row of `id` as `filter` shows it; nothing when the filter leaves it out. By keyset, so it costs the same in a
/// list of any length: a page from just above its place.
Result<std::optional<storage::ReflectionSummary>> rowOf(storage::Database& db, const storage::ReflectionFilter& filter,
                                                        const QUuid& id, const Moment& created) {
    constexpr int few = 8;
    storage::Reflections reflections(db);
    storage::Cursor after{created.utcMs + 1, QUuid()};
    while (true) {
        const auto page = reflections.list(filter, after, few);
        if (!page)
            return tl::unexpected(page.error());
        for (const storage::ReflectionSummary& row : page->rows) {
            if (row.id == id)
                return std::optional(row);
            if (row.created.utcMs < created.utcMs)
                return std::optional<storage::ReflectionSummary>();
        }
        if (!page->more)
            return std::optional<storage::ReflectionSummary>();
        after = {page->rows.constLast().created.utcMs, page->rows.constLast().id};
    }
}

} // namespace

ReflectionsModel::ReflectionsModel(const Context& context, ReflectionEvents& events, QObject* parent)
    : PagedListModel(parent), m_context(context),
      m_rows(*this, [this](std::optional<storage::Cursor> after, int limit) {
          return m_context.vault.ask([filter = m_filter, after, limit](storage::Database& db) {
              return storage::Reflections(db).list(filter, after, limit);
          });
      }) {
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchThrottle);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] {
        m_filter.search = m_search;
        refilter();
    });
    connect(&events, &ReflectionEvents::changed, this, &ReflectionsModel::follow);
    connect(&events, &ReflectionEvents::draftsChanged, this, &ReflectionsModel::look);
    connect(&events, &ReflectionEvents::manyChanged, this, [this] {
        refilter();
        look();
    });
}

void ReflectionsModel::start() {
    m_started = true;
    m_rows.restart();
    look();
}

void ReflectionsModel::refilter() {
    ++m_round;
    if (m_started)
        m_rows.restart();
}

void ReflectionsModel::follow(const QUuid& id, const Moment& created) {
    if (!m_started)
        return;
    await(this, m_context.vault.ask([filter = m_filter, id, created](storage::Database& db) {
        return rowOf(db, filter, id, created);
    }),
          [this, id, round = m_round](const Result<std::optional<Summary>>& row) {
              if (round != m_round || !row)
                  return; // read anew since; or unreadable, and then the next page says so
              if (*row)
                  m_rows.put(**row);
              else
                  m_rows.drop(id);
          });
    look();
}

/// Whether anything is there at all, and whether a draft waits.
void ReflectionsModel::look() {
    if (!m_started)
        return;
    const auto ask = [](storage::Database& db) -> Result<Waiting> {
        storage::Reflections reflections(db);
        const auto any = reflections.list({}, std::nullopt, 1);
        if (!any)
            return tl::unexpected(any.error());
        storage::ReflectionFilter bin;
        bin.bin = true;
        const auto binned = reflections.list(bin, std::nullopt, 1);
        if (!binned)
            return tl::unexpected(binned.error());
        const auto draft = reflections.newestDraft();
        if (!draft)
            return tl::unexpected(draft.error());
        return Waiting{!any->rows.isEmpty(), !binned->rows.isEmpty(), *draft};
    };
    await(this, m_context.vault.ask(ask), [this](const Result<Waiting>& waiting) {
        if (!waiting || *waiting == m_waiting)
            return;
        m_waiting = *waiting;
        emit waitingChanged();
    });
}

bool ReflectionsModel::canFetchMore(const QModelIndex& parent) const {
    return m_started && PagedListModel::canFetchMore(parent);
}

QVariant ReflectionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Summary& row = m_rows.at(index.row());
    switch (role) {
    case ReflectionIdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return words::title(row.context);
    case SubtitleRole:
        return words::subtitle(row.use, row.landed);
    case ExcerptRole:
        return row.excerpt;
    case DayRole:
        return words::shortDay(row.created);
    case MonthRole:
        return words::month(row.created);
    case ForSupervisionRole:
        return row.forSupervision;
    case JustForMeRole:
        return row.justForMe;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReflectionsModel::roleNames() const {
    return {{ReflectionIdRole, "reflectionId"},
            {TitleRole, "title"},
            {SubtitleRole, "subtitle"},
            {ExcerptRole, "excerpt"},
            {DayRole, "day"},
            {MonthRole, "month"},
            {ForSupervisionRole, "forSupervision"},
            {JustForMeRole, "justForMe"}};
}

QString ReflectionsModel::draftLine() const {
    if (!m_waiting.draft)
        return {};
    return words::title(m_waiting.draft->context) + u" · "_s + words::shortDay(m_waiting.draft->row.created);
}

QString ReflectionsModel::context() const {
    return m_filter.context ? QString(codeOf(*m_filter.context)) : QString();
}

void ReflectionsModel::setContext(const QString& code) {
    if (code == context())
        return;
    m_filter.context = audienceFrom(code);
    refilter();
    emit filterChanged();
}

QString ReflectionsModel::use() const {
    return m_filter.use ? QString(codeOf(*m_filter.use)) : QString();
}

void ReflectionsModel::setUse(const QString& code) {
    if (code == use())
        return;
    m_filter.use = useFrom(code);
    refilter();
    emit filterChanged();
}

void ReflectionsModel::setSupervisionOnly(bool on) {
    if (on == m_filter.forSupervisionOnly)
        return;
    m_filter.forSupervisionOnly = on;
    refilter();
    emit filterChanged();
}

void ReflectionsModel::setBin(bool on) {
    if (on == m_filter.bin)
        return;
    m_filter.bin = on;
    refilter();
    emit filterChanged();
}

void ReflectionsModel::setSearch(const QString& words) {
    if (words == m_search)
        return;
    m_search = words;
    if (!m_searchTimer.isActive())
        m_searchTimer.start();
    emit filterChanged();
}

void ReflectionsModel::showEnding(qint64 unchangedSinceMs) {
    m_search.clear();
    m_searchTimer.stop();
    m_filter = {};
    m_filter.unchangedSinceMs = unchangedSinceMs;
    refilter();
    emit filterChanged();
}

bool ReflectionsModel::filtered() const {
    storage::ReflectionFilter filter = m_filter;
    filter.search = m_search;
    return filter != storage::ReflectionFilter();
}

void ReflectionsModel::clearFilters() {
    if (!filtered())
        return;
    m_search.clear();
    m_searchTimer.stop();
    m_filter = {};
    refilter();
    emit filterChanged();
}

QVariantList ReflectionsModel::contextOptions() {
    return words::options({Audience::Employer, Audience::Client, Audience::Team, Audience::Clinical});
}

QVariantList ReflectionsModel::useOptions() {
    return words::options({Use::Shared, Use::UsedQuietly, Use::HeldBack, Use::None});
}

void ReflectionsModel::open(const QString& reflectionId) {
    m_context.navigator.open(Navigator::Reflection, reflectionId);
}

} // namespace considered::viewmodel
