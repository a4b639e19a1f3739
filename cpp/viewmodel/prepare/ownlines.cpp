// Lists of one's own words.
#include "viewmodel/prepare/ownlines.h"

#include "viewmodel/await.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

OwnLines::OwnLines(const Context& context, Navigator::Route route, QList<NamedLine> offered, QObject* parent)
    : PagedListModel(parent), m_context(context), m_route(route), m_offered(std::move(offered)),
      m_rows(*this,
             [this] {
                 const Result<QList<OwnLine>> all = lines().value_or(Result<QList<OwnLine>>(QList<OwnLine>()));
                 return answered(all.map([this](const QList<OwnLine>& there) { return shown(there); }));
             }),
      m_starters(m_offered) {
    connect(&m_context.navigator, &Navigator::changed, this, &OwnLines::followRoute);
}

void OwnLines::show() {
    const auto all = lines();
    if (!all)
        return;
    const QList<OwnLine> there = all->value_or(QList<OwnLine>());
    QStringList texts;
    for (const OwnLine& line : there)
        if (const QString words = line.words.simplified(); !words.isEmpty())
            texts.append(words);
    QList<NamedLine> starters = m_offered;
    starters.removeIf([&](const NamedLine& starter) {
        return std::any_of(there.cbegin(), there.cend(),
                           [&](const OwnLine& line) { return line.starter == starter.id; });
    });
    if (std::exchange(m_texts, texts) != texts)
        emit textsChanged();
    if (std::exchange(m_starters, starters) != starters)
        emit startersChanged();
    m_rows.fetch();
}

QList<OwnLine> OwnLines::shown(const QList<OwnLine>& all) const {
    QList<OwnLine> shown = all;
    shown.removeIf([&](const OwnLine& line) { return line.words.trimmed().isEmpty() && !m_touched.contains(line.id); });
    return shown;
}

void OwnLines::followRoute() {
    if (m_context.navigator.holds(m_route) || m_touched.isEmpty())
        return;
    m_touched.clear();
    m_added = QUuid();
    const QList<OwnLine> all = lines().value_or(QList<OwnLine>()).value_or(QList<OwnLine>());
    for (const OwnLine& line : all)
        if (line.words.trimmed().isEmpty())
            bin(line.id, {});
}

QVariant OwnLines::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnLine& line = m_rows.at(index.row());
    switch (role) {
    case LineIdRole:
        return line.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case WordsRole:
        return line.words;
    case FreshRole:
        return line.id == m_added;
    default:
        return {};
    }
}

QHash<int, QByteArray> OwnLines::roleNames() const {
    return {{LineIdRole, "lineId"}, {WordsRole, "words"}, {FreshRole, "fresh"}};
}

void OwnLines::add() {
    m_added = m_context.random.uuid();
    m_touched.insert(m_added);
    keep({m_added, {}, {}}, false);
}

void OwnLines::takeOver(const QString& starter) {
    const auto found =
        std::find_if(m_starters.cbegin(), m_starters.cend(), [&](const NamedLine& one) { return one.id == starter; });
    if (found != m_starters.cend())
        keep({m_context.random.uuid(), found->text, found->id}, false);
}

/// As it was kept last, which what is shown may be a moment behind.
std::optional<OwnLine> OwnLines::line(const QString& id) const {
    const QList<OwnLine> all = lines().value_or(QList<OwnLine>()).value_or(QList<OwnLine>());
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [wanted = QUuid::fromString(id)](const OwnLine& one) { return one.id == wanted; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void OwnLines::setWords(const QString& id, const QString& words) {
    auto changed = line(id);
    if (!changed || changed->words == words)
        return;
    changed->words = words;
    m_touched.insert(changed->id);
    keep(*changed, true);
}

void OwnLines::remove(const QString& id) {
    if (const auto there = line(id))
        bin(there->id, there->words.trimmed().isEmpty() ? QString() : tr("Deleted."));
}

namespace {

QList<NamedLine> named(const QList<Line>& lines) {
    QList<NamedLine> all;
    for (const Line& line : lines)
        all.append({line.id, line.text, {}});
    return all;
}

QList<NamedLine> boundaryStarters(const Practice& practice) {
    QList<NamedLine> all;
    for (const QString& id : practice.preparing.boundaries)
        if (const Prompt* prompt = practice.prompt(id))
            all.append({id, prompt->text, prompt->help});
    return all;
}

QList<NamedLine> phraseStarters(const Practice& practice, PhraseKind kind) {
    switch (kind) {
    case PhraseKind::Decline:
        return named(practice.declineLines.decline);
    case PhraseKind::TurnBack:
        return named(practice.declineLines.turnBack);
    case PhraseKind::Begin:
        return named(practice.preparing.begin);
    }
    Q_UNREACHABLE();
}

void keepOn(auto& shelf, const auto& row, bool typed) {
    if (typed)
        shelf.typed(row);
    else
        shelf.tapped(row);
}

} // namespace

Boundaries::Boundaries(const Context& context, Shelves& shelves, QObject* parent)
    : OwnLines(context, Navigator::Boundaries, boundaryStarters(context.practice), parent),
      m_shelf(shelves.boundaries) {
    connect(&m_shelf, &ShelfSignals::changed, this, &Boundaries::show);
}

std::optional<Result<QList<OwnLine>>> Boundaries::lines() const {
    if (!m_shelf.rows())
        return std::nullopt;
    return m_shelf.rows()->map([](const QList<Boundary>& rows) {
        QList<OwnLine> all;
        for (const Boundary& row : rows)
            all.append({row.row.id, row.words, row.promptId});
        return all;
    });
}

void Boundaries::keep(const OwnLine& line, bool typed) {
    Boundary row;
    row.row.id = line.id;
    row.words = line.words;
    row.promptId = line.starter;
    keepOn(m_shelf, row, typed);
}

Phrases::Phrases(const Context& context, Shelves& shelves, PhraseKind kind, QObject* parent)
    : OwnLines(context, Navigator::MyWords, phraseStarters(context.practice, kind), parent), m_shelf(shelves.phrases),
      m_kind(kind) {
    connect(&m_shelf, &ShelfSignals::changed, this, &Phrases::show);
}

std::optional<Result<QList<OwnLine>>> Phrases::lines() const {
    if (!m_shelf.rows())
        return std::nullopt;
    return m_shelf.rows()->map([this](const QList<Phrase>& rows) {
        QList<OwnLine> all;
        for (const Phrase& row : rows)
            if (row.kind == m_kind)
                all.append({row.row.id, row.words, row.starter});
        return all;
    });
}

void Phrases::keep(const OwnLine& line, bool typed) {
    Phrase row;
    row.row.id = line.id;
    row.kind = m_kind;
    row.words = line.words;
    row.starter = line.starter;
    keepOn(m_shelf, row, typed);
}

} // namespace considered::viewmodel
