// Prompts and the notes under them.
#include "viewmodel/prepare/promptnotes.h"

namespace considered::viewmodel {

PromptNote noteUnder(const QString& promptId, const Shelf<PromptNote>& shelf, Random& random) {
    const QList<PromptNote> all = shelf.all();
    for (const PromptNote& note : all)
        if (note.promptId == promptId && !note.belongsTo)
            return note;
    PromptNote fresh;
    fresh.row.id = random.uuid();
    fresh.promptId = promptId;
    return fresh;
}

PromptNotes::PromptNotes(const Context& context, Shelves& shelves, const QStringList& prompts, QString heading,
                         QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_shelf(shelves.notes), m_heading(std::move(heading)) {
    for (const QString& id : prompts)
        if (const Prompt* prompt = context.practice.prompt(id))
            m_rows.append({prompt, {}, false});
    connect(&m_shelf, &ShelfSignals::changed, this, &PromptNotes::follow);
}

void PromptNotes::follow() {
    QHash<QString, PromptNote> notes;
    const QList<PromptNote> all = m_shelf.all();
    for (const PromptNote& note : all)
        if (!note.belongsTo && !notes.contains(note.promptId))
            notes.insert(note.promptId, note);
    for (int at = 0; at < m_rows.size(); ++at) {
        Row& row = m_rows[at];
        const PromptNote note = notes.value(row.prompt->id);
        if (row.words == note.words && row.looked == note.looked.has_value())
            continue;
        row.words = note.words;
        row.looked = note.looked.has_value();
        emit dataChanged(index(at), index(at), {WordsRole, LookedRole});
    }
}

int PromptNotes::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PromptNotes::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case PromptIdRole:
        return row.prompt->id;
    case Qt::DisplayRole:
    case TextRole:
        return row.prompt->text;
    case HelpRole:
        return row.prompt->help;
    case WordsRole:
        return row.words;
    case LookedRole:
        return row.looked;
    default:
        return {};
    }
}

QHash<int, QByteArray> PromptNotes::roleNames() const {
    return {{PromptIdRole, "promptId"},
            {TextRole, "text"},
            {HelpRole, "help"},
            {WordsRole, "words"},
            {LookedRole, "looked"}};
}

void PromptNotes::write(const QString& promptId, const QString& words) {
    if (!m_shelf.rows()) // its note may be there, unread
        return;
    PromptNote note = noteUnder(promptId, m_shelf, m_context.random);
    if (note.words == words)
        return;
    note.words = words;
    m_shelf.typed(note);
}

void PromptNotes::open(const QString& promptId) {
    m_context.navigator.open(Navigator::PrepPrompt, promptId);
}

} // namespace considered::viewmodel
