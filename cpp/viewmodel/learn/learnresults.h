// LearnResults: what a search found, by where it lives.
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread.
class LearnResults : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Learn")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
  public:
    enum Role { IdRole = Qt::UserRole, TitleRole, SubtitleRole, PlaceRole, HeadingRole };
    struct Found {
        QString id;
        QString title;
        QString subtitle;
        QString place; ///< rows of one place stand together
        friend bool operator==(const Found&, const Found&) = default;
    };
    using QAbstractListModel::QAbstractListModel;

    /// Another search, other rows: a reset, unless they are the same.
    void show(const QList<Found>& found);
    [[nodiscard]] int count() const { return int(m_found.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    QList<Found> m_found;
};

} // namespace considered::viewmodel
