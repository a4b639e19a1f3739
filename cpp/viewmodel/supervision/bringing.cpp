// Choosing what to bring.
#include "viewmodel/supervision/bringing.h"

#include "viewmodel/await.h"
#include "viewmodel/sentences.h"
#include "viewmodel/supervision/agendawords.h"

#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr int recent = 8; // of each kind; older ones are marked on their own page

BringRow rowOf(const storage::AgendaThing& thing) {
    const AgendaWords words = wordsOf(thing);
    // Under its heading, "Reflection · Tue 24 Nov" needs only the day.
    const QString day = thing.kind == AgendaKind::Experience ? QString() : words.subtitle.section(u" · "_s, 1);
    return {thing.id, thing.kind, {}, day.isEmpty() ? words.title : words.title + u" · "_s + day, false};
}

} // namespace

BringList::BringList(QObject* parent)
    : PagedListModel(parent), m_rows(*this, [this] { return answered(Result<QList<BringRow>>(m_rows.all())); }) {}

void BringList::choose(int row, bool chosen) {
    if (row >= 0 && row < m_rows.size())
        emit picked(m_rows.at(row), chosen);
}

QVariant BringList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BringRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> BringList::roleNames() const {
    return {{TextRole, "line"}, {ChosenRole, "chosen"}};
}

Bringing::Bringing(const Context& context, SessionBook& book, QObject* parent)
    : QObject(parent), m_context(context), m_book(book) {
    for (BringList* list : {&m_reflections, &m_checks, &m_experiences, &m_prompts})
        connect(list, &BringList::picked, this, &Bringing::bring);
    connect(&m_context.navigator, &Navigator::changed, this, &Bringing::followPage);
    connect(&m_book, &SessionBook::changed, this, &Bringing::tick);
    followPage();
}

void Bringing::followPage() {
    const bool shown = m_context.navigator.holds(Navigator::AgendaAdd);
    if (shown == m_shown)
        return;
    m_shown = shown;
    anotherOwn();
    if (shown)
        read();
}

void Bringing::read() {
    using Things = std::pair<QList<storage::AgendaThing>, QList<storage::AgendaThing>>;
    const auto both = [](storage::Database& db) -> Result<Things> {
        storage::Supervision supervision(db);
        return supervision.unmarked(AgendaKind::Reflection, recent)
            .and_then([&](const QList<storage::AgendaThing>& reflections) {
                return supervision.unmarked(AgendaKind::Check, recent)
                    .map([&](const QList<storage::AgendaThing>& checks) { return Things(reflections, checks); });
            });
    };
    await(this, m_context.vault.ask(both), [this](const Result<Things>& things) {
        if (!things) {
            m_context.notices.show(lineFor(things.error()));
            return;
        }
        const auto rowsOf = [](const QList<storage::AgendaThing>& each) {
            QList<BringRow> rows;
            for (const storage::AgendaThing& thing : each)
                rows.append(rowOf(thing));
            return rows;
        };
        m_reflections.show(rowsOf(things->first));
        m_checks.show(rowsOf(things->second));
        tick();
    });
    QList<BringRow> prompts;
    for (const Topic& topic : m_context.practice.supervision.topics)
        for (const QString& id : topic.prompts)
            if (const Prompt* prompt = m_context.practice.prompt(id); prompt && topic.part != TopicPart::Wide)
                prompts.append({QUuid::createUuidV5(QUuid(), id), AgendaKind::Prompt, id, prompt->text, false});
    m_prompts.show(prompts);
    tick();
}

/// Experiences come and go with the book; everything else stays where it is. Then what is on the agenda gets its tick.
void Bringing::tick() {
    if (!m_shown)
        return;
    QList<storage::AgendaThing> experiences;
    for (const storage::AgendaThing& thing : m_book.book().things)
        if (thing.kind == AgendaKind::Experience && !thing.binned && !thing.keptBack)
            experiences.append(thing);
    std::sort(experiences.begin(), experiences.end(), [](const auto& a, const auto& b) {
        return std::pair(a.created.utcMs, a.id) < std::pair(b.created.utcMs, b.id);
    });
    QList<BringRow> mine;
    for (const storage::AgendaThing& thing : std::as_const(experiences))
        mine.append(rowOf(thing));
    for (auto& [list, rows] : {std::pair(&m_reflections, m_reflections.rows()), std::pair(&m_checks, m_checks.rows()),
                               std::pair(&m_experiences, mine), std::pair(&m_prompts, m_prompts.rows())}) {
        QList<BringRow> ticked = rows;
        for (BringRow& row : ticked)
            row.chosen = onAgenda(row) != nullptr;
        list->show(ticked);
    }
    emit ownChanged();
}

const AgendaItem* Bringing::onAgenda(const BringRow& row) const {
    for (const AgendaItem& item : m_book.agenda())
        if (item.kind == row.kind &&
            (item.kind == AgendaKind::Prompt ? item.promptId == row.promptId : item.thing == row.id))
            return &item;
    return nullptr;
}

void Bringing::bring(const BringRow& row, bool chosen) {
    const AgendaItem* there = onAgenda(row);
    if ((there != nullptr) == chosen)
        return;
    if (row.kind == AgendaKind::Check || row.kind == AgendaKind::Reflection) {
        m_book.mark(row.kind, row.id, chosen);
    } else if (!chosen) {
        m_book.takeOff(*there);
    } else {
        AgendaItem item;
        item.row.id = m_context.random.uuid();
        item.kind = row.kind;
        item.promptId = row.promptId;
        if (row.kind == AgendaKind::Experience)
            item.thing = row.id;
        m_book.arrange(appended(m_book.agenda(), item));
    }
}

QString Bringing::own() const {
    const AgendaItem* item = m_own.isNull() ? nullptr : m_book.item(m_own);
    return item ? item->words : QString();
}

void Bringing::setOwn(const QString& words) {
    if (words == own())
        return;
    if (m_own.isNull()) {
        AgendaItem item;
        item.row.id = m_own = m_context.random.uuid();
        item.words = words;
        m_book.arrange(appended(m_book.agenda(), item));
    } else if (const AgendaItem* there = m_book.item(m_own)) {
        AgendaItem item = *there;
        item.words = words;
        m_book.keep(item, SessionBook::Typed);
    }
}

void Bringing::anotherOwn() {
    m_own = QUuid();
    emit ownChanged();
}

} // namespace considered::viewmodel
