// FindingsModel: what in an export may say who somebody is, with its context and what is done about it.
#pragma once

#include "report/covering.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace considered::viewmodel {

/// UI thread.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ExportFlow")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
  public:
    enum Role { KindRole = Qt::UserRole, WordsRole, BeforeRole, AfterRole, ChoiceRole, InsteadRole, AlwaysRole };
    using QAbstractListModel::QAbstractListModel;

    /// The same places with other choices are told as changes, not as a reset.
    void show(const QList<report::Finding>& findings);
    [[nodiscard]] const report::Finding& at(int row) const { return m_findings.at(row); }
    [[nodiscard]] const QList<report::Finding>& all() const { return m_findings; }

    [[nodiscard]] int count() const { return int(m_findings.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    QList<report::Finding> m_findings;
};

} // namespace considered::viewmodel
