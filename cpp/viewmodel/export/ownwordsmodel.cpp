// Reading and changing the list.
#include "viewmodel/export/ownwordsmodel.h"

#include "storage/exports.h"
#include "viewmodel/await.h"
#include "viewmodel/sentences.h"

#include <QPointer>

namespace considered::viewmodel {

OwnWordsModel::OwnWordsModel(const Context& context, QObject* parent)
    : QAbstractListModel(parent), m_context(context) {}

void OwnWordsModel::start() {
    read();
}

void OwnWordsModel::read() {
    await(this, m_context.vault.ask([](storage::Database& db) { return storage::OwnWords(db).list(); }),
          [this](const Result<QList<OwnWord>>& words) {
              if (!words || *words == m_words)
                  return;
              beginResetModel();
              m_words = *words;
              endResetModel();
              emit wordsChanged();
          });
}

QStringList OwnWordsModel::words() const {
    QStringList list;
    for (const OwnWord& own : m_words)
        list.append(own.word);
    return list;
}

int OwnWordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant OwnWordsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnWord& own = m_words.at(index.row());
    return role == WordIdRole                            ? QVariant(own.row.id.toString(QUuid::WithoutBraces))
           : role == WordRole || role == Qt::DisplayRole ? QVariant(own.word)
                                                         : QVariant();
}

QHash<int, QByteArray> OwnWordsModel::roleNames() const {
    return {{WordRole, "word"}, {WordIdRole, "wordId"}};
}

void OwnWordsModel::add(const QString& word) {
    if (word.simplified().isEmpty())
        return;
    await(this, m_context.vault.ask([word, now = m_context.clock.now()](storage::Database& db) {
        return storage::OwnWords(db).add(word, now);
    }),
          [this](const Result<OwnWord>& own) {
              if (!own) {
                  m_context.notices.show(lineFor(own.error()));
                  return;
              }
              for (const OwnWord& there : std::as_const(m_words))
                  if (there.row.id == own->row.id)
                      return;
              beginInsertRows({}, count(), count());
              m_words.append(*own);
              endInsertRows();
              emit wordsChanged();
          });
}

void OwnWordsModel::remove(int row) {
    if (row < 0 || row >= count())
        return;
    const OwnWord own = m_words.at(row);
    const auto binned = [id = own.row.id, now = m_context.clock.now()](storage::Database& db) {
        return storage::OwnWords(db).bin(id, now);
    };
    await(this, m_context.vault.ask(binned), [this, own](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(lineFor(result.error()));
            return;
        }
        const int at = int(m_words.indexOf(own));
        if (at >= 0) {
            beginRemoveRows({}, at, at);
            m_words.removeAt(at);
            endRemoveRows();
            emit wordsChanged();
        }
        m_context.notices.show(tr("Off your list."), tr("Undo"), [self = QPointer(this), id = own.row.id] {
            if (!self)
                return;
            OwnWordsModel* model = self;
            await(model, model->m_context.vault.ask([id, now = model->m_context.clock.now()](storage::Database& db) {
                return storage::OwnWords(db).restore(id, now);
            }),
                  [model](const Result<void>&) { model->read(); });
        });
    });
}

} // namespace considered::viewmodel
