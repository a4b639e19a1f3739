// Kept checks as rows: when and with whom, what they leaned towards in words, what was done.
#include "viewmodel/check/keptchecks.h"

#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <QPointer>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

KeptChecks::KeptChecks(const Context& context, QObject* parent)
    : PagedListModel(parent), m_context(context),
      m_rows(*this, [this](std::optional<storage::Cursor> after, int limit) {
          const storage::CheckFilter wanted{.waitingOnly = m_filter == Waiting,
                                            .forSupervisionOnly = m_filter == ForSupervision,
                                            .bin = m_filter == Bin};
          return m_context.vault.ask([wanted, after, limit](storage::Database& database) {
              return storage::Checks(database).list(wanted, after, limit);
          });
      }) {
    // Come upon afresh, it shows what its row on Home counts.
    connect(&m_context.navigator, &Navigator::changed, this, [this] {
        const bool read =
            m_context.navigator.holds(Navigator::KeptChecks) || m_context.navigator.holds(Navigator::KeptCheck);
        if (!read)
            setFilter(Waiting);
    });
}

void KeptChecks::setFilter(Filter filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_rows.restart();
    emit filterChanged();
}

void KeptChecks::open(const QString& id) {
    m_context.navigator.open(Navigator::KeptCheck, id);
}

void KeptChecks::bin(const QUuid& id) {
    const storage::CheckSummary* shown = m_rows.find(id);
    const auto before = shown ? std::optional(*shown) : std::nullopt;
    const Moment now = m_context.clock.now();
    auto done =
        m_context.vault.ask([id, now](storage::Database& database) { return storage::Checks(database).bin(id, now); });
    await(this, done, [this, id, before](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        m_rows.drop(id);
        emit binned(id);
        emit waitingChanged();
        m_context.notices.show(tr("In the bin for 30 days."), tr("Undo"), [self = QPointer(this), id, before] {
            KeptChecks* list = self; // gone when the notes were locked meanwhile
            if (!list)
                return;
            list->restore(id);
            if (before)
                list->place(*before);
        });
    });
}

void KeptChecks::restore(const QUuid& id) {
    const Moment now = m_context.clock.now();
    auto done = m_context.vault.ask(
        [id, now](storage::Database& database) { return storage::Checks(database).restore(id, now); });
    await(this, done, [this, id](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        if (m_filter == Bin) {
            m_rows.drop(id);
        } else if (!m_rows.find(id)) {
            refresh();
        }
        emit restored(id);
        emit waitingChanged();
    });
}

void KeptChecks::checkChanged(const KeptCheck& check) {
    emit saved(check.row.id);
    const storage::CheckSummary* shown = m_rows.find(check.row.id);
    if (!shown && check.row.revision > 1) { // whether it was looked back at is only in the vault
        refresh();
        return;
    }
    place({.id = check.row.id,
           .created = check.row.created,
           .binned = check.row.binned,
           .audience = check.audience,
           .depth = check.depth,
           .outcome = check.outcome,
           .decision = check.decision,
           .forSupervision = check.forSupervision,
           .lookedBack = shown && shown->lookedBack});
}

bool KeptChecks::belongs(const storage::CheckSummary& check) const {
    switch (m_filter) {
    case Waiting:
        return !check.binned && !check.lookedBack;
    case All:
        return !check.binned;
    case ForSupervision:
        return !check.binned && check.forSupervision;
    case Bin:
        return check.binned.has_value();
    }
    Q_UNREACHABLE();
}

void KeptChecks::place(const storage::CheckSummary& check) {
    if (belongs(check))
        m_rows.put(check);
    else
        m_rows.drop(check.id);
}

QVariant KeptChecks::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const storage::CheckSummary& check = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return check.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(check.audience);
    case SubtitleRole: {
        QStringList said{dayWords(check.created, m_context.clock.now())};
        if (check.depth == Depth::Full)
            said.append(tr("Thought through"));
        if (check.decision != Decision::NotSaid)
            said.append(wordsFor(check.decision));
        return said.join(tr(" · ", "between a day and what was done"));
    }
    case ToneRole:
        return lookOf(check.outcome).tone;
    case IconRole:
        return lookOf(check.outcome).iconName;
    case LookedBackRole:
        return check.lookedBack;
    case SupervisionRole:
        return check.forSupervision;
    default:
        return {};
    }
}

QHash<int, QByteArray> KeptChecks::roleNames() const {
    return {
        {IdRole, "checkId"},    {TitleRole, "title"},           {SubtitleRole, "subtitle"},         {ToneRole, "tone"},
        {IconRole, "iconName"}, {LookedBackRole, "lookedBack"}, {SupervisionRole, "forSupervision"}};
}

} // namespace considered::viewmodel
