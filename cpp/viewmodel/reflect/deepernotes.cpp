// The questions, and what was written under each.
#include "viewmodel/reflect/deepernotes.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

DeeperNotes::DeeperNotes(const Context& context, RowSaver& saver, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_saver(saver),
      m_later(
          *this, context, saver, Navigator::Deeper, [this] { setReady(false); },
          [this](const Result<Later::Found>& found) {
              if (found)
                  show(found->reflection, found->rows);
              else
                  m_context.notices.show(lineFor(found.error()));
          }) {
    connect(&m_saver, &RowSaver::stateChanged, this, &DeeperNotes::stateChanged);
    m_later.follow();
}

void DeeperNotes::setReady(bool ready) {
    m_ready = ready;
    emit readyChanged();
}

void DeeperNotes::open(const QString& reflectionId) {
    m_context.navigator.open(Navigator::Deeper, reflectionId);
}

void DeeperNotes::show(const Reflection& reflection, const QList<PromptNote>& notes) {
    beginResetModel();
    m_rows.clear();
    for (const Prompt& prompt : m_context.practice.prompts) {
        const bool fits = prompt.self || !reflection.context || prompt.audiences.contains(*reflection.context);
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
            row.note.belongsTo = reflection.row.id;
        }
        m_rows.append(row);
    }
    endResetModel();
    setReady(true);
}

void DeeperNotes::write(int row, const QString& words) {
    if (!m_ready || row < 0 || row >= m_rows.size() || m_rows.at(row).note.words == words)
        return;
    m_rows[row].note.words = words;
    m_saver.typed(m_rows.at(row).note);
    emit dataChanged(index(row), index(row), {WordsRole});
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
