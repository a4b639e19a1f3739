// OwnWordsModel: the words that the person always covers.
#pragma once

#include "domain/exporting.h"
#include "viewmodel/context.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread. A change is saved at once; a word taken off the list can be put back.
class OwnWordsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(int count READ count NOTIFY wordsChanged FINAL)
  public:
    enum Role { WordRole = Qt::UserRole, WordIdRole };
    explicit OwnWordsModel(const Context& context, QObject* parent = nullptr);

    void start(); ///< reads the list
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] int count() const { return int(m_words.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void add(const QString& word);
    Q_INVOKABLE void remove(int row); ///< with Undo

  signals:
    void wordsChanged();

  private:
    void read();
    Context m_context;
    QList<OwnWord> m_words;
};

} // namespace considered::viewmodel
