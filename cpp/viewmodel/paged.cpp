// The part of a paged list that does not depend on what its rows are.
#include "viewmodel/paged.h"

#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

PagedListModel::PagedListModel(QObject* parent) : QAbstractListModel(parent) {
    connect(this, &QAbstractItemModel::rowsInserted, this, &PagedListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &PagedListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &PagedListModel::countChanged);
}

int PagedListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_source ? 0 : m_source->size();
}

bool PagedListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_source && m_source->more();
}

void PagedListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        m_source->fetch();
}

void PagedListModel::setLoaded(bool loaded) {
    if (m_loaded == loaded)
        return;
    m_loaded = loaded;
    emit loadedChanged();
}

void PagedListModel::setTrouble(const QString& trouble) {
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    emit troubleChanged();
}

void PagedListModel::setTrouble(const Error& error) {
    const Sentence sentence = sentenceFor(error);
    setTrouble(QString(sentence.title + u". "_s + sentence.text));
}

} // namespace considered::viewmodel
