// The questions, and what was written under each.
#include "viewmodel/reflect/deepernotes.h"

#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

struct Deep {
    Reflection reflection;
    QList<PromptNote> notes;
};

Result<Deep> readDeep(storage::Database& db, const QUuid& id) {
    return storage::Reflections(db).load(id).and_then([&](const Reflection& reflection) {
        return storage::Kept<PromptNote>(db).all().map([&](QList<PromptNote> notes) {
            notes.removeIf([&](const PromptNote& note) { return note.belongsTo != id; });
            return Deep{reflection, notes};
        });
    });
}

} // namespace

DeeperNotes::DeeperNotes(const Context& context, RowSaver& saver, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_saver(saver) {
    connect(&m_context.navigator, &Navigator::changed, this, &DeeperNotes::followPage);
    connect(&m_saver, &RowSaver::stateChanged, this, &DeeperNotes::stateChanged);
    followPage();
}

void DeeperNotes::open(const QString& reflectionId) {
    m_context.navigator.open(Navigator::Deeper, reflectionId);
}

void DeeperNotes::followPage() {
    if (m_context.navigator.route() != Navigator::Deeper) {
        m_wanted = QUuid();
        return;
    }
    const QUuid id(m_context.navigator.argument());
    if (id == m_wanted)
        return;
    m_wanted = id;
    m_ready = false;
    emit readyChanged();
    m_saver.writeNow(); // what was typed before is read with the rest
    await(this, m_context.vault.ask([id](storage::Database& db) { return readDeep(db, id); }),
          [this, id](const Result<Deep>& read) {
              if (id != m_wanted)
                  return;
              if (read)
                  show(id, read->reflection.context, read->notes);
              else
                  m_context.notices.show(lineFor(read.error()));
          });
}

void DeeperNotes::show(const QUuid& reflection, const std::optional<Audience>& context,
                       const QList<PromptNote>& notes) {
    beginResetModel();
    m_rows.clear();
    for (const Prompt& prompt : m_context.practice.prompts) {
        const bool fits = prompt.self || !context || prompt.audiences.contains(*context);
        if (prompt.group != "reflect"_L1)
            continue;
        Row row{prompt.text, prompt.help, {}};
        for (const PromptNote& note : notes)
            if (note.promptId == prompt.id)
                row.note = note;
        if (!fits && row.note.words.isEmpty())
            continue;
        if (row.note.row.id.isNull()) {
            row.note.row.id = m_context.random.uuid();
            row.note.promptId = prompt.id;
            row.note.belongsTo = reflection;
        }
        m_rows.append(row);
    }
    m_ready = true;
    endResetModel();
    emit readyChanged();
}

void DeeperNotes::write(int row, const QString& words) {
    if (!m_ready || row < 0 || row >= m_rows.size() || m_rows.at(row).note.words == words)
        return;
    m_rows[row].note.words = words;
    m_saver.typed(m_rows.at(row).note);
    emit dataChanged(index(row), index(row), {WordsRole});
}

QString DeeperNotes::caption() const {
    return m_saver.trouble() ? lineFor(*m_saver.trouble()) : tr("Just for me. Kept on this phone as you type.");
}

int DeeperNotes::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeeperNotes::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case HelpRole:
        return row.help;
    case WordsRole:
        return row.note.words;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeeperNotes::roleNames() const {
    return {{TextRole, "text"}, {HelpRole, "help"}, {WordsRole, "words"}};
}

} // namespace considered::viewmodel
