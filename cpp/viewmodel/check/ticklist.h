// TickList: a few lines to tick, as good reasons or warning signs.
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QSet>

namespace considered::viewmodel {

/// UI thread. Short and fixed while shown; only ticks change.
class TickList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by LongCheck")
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(int ticked READ ticked NOTIFY tickedChanged FINAL) ///< how many
  public:
    enum Role { TextRole = Qt::UserRole + 1, TickedRole };
    struct Item {
        QString id;
        QString text;
    };
    using QAbstractListModel::QAbstractListModel;

    /// Replaces the lines; those in `ticked` are ticked.
    void show(const QList<Item>& items, const QSet<QString>& ticked);
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] int ticked() const { return int(m_ticked.size()); }
    /// The ids ticked, of those shown.
    [[nodiscard]] const QSet<QString>& tickedIds() const { return m_ticked; }

    Q_INVOKABLE void tick(int row, bool on);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void shown();
    void tickedChanged();

  private:
    QList<Item> m_items;
    QSet<QString> m_ticked;
};

} // namespace considered::viewmodel
