// PickList: what could go into the export being made, newest first.
#pragma once

#include "viewmodel/context.h"
#include "viewmodel/export/exportsources.h"
#include "viewmodel/paged.h"

namespace considered::viewmodel {

/// UI thread. Reads nothing before show().
class PickList : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ExportFlow")
  public:
    enum Role { ItemIdRole = Qt::UserRole, TitleRole, WordsRole, DayRole, GroupRole, LeftOutRole, PickedRole };

    explicit PickList(const Context& context, QObject* parent = nullptr);

    /// What is picked is the export's to say. Begins again where the list or the days differ.
    void show(const Export& made, PickFrom from);
    [[nodiscard]] PickFrom from() const { return m_from; }
    /// The export's picks have changed.
    void repick(const Export& made);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    [[nodiscard]] bool picks(const Pickable& row) const;

    Context m_context;
    Export m_export;
    PickFrom m_from = PickFrom::Notes;
    bool m_shown = false;
    PagedRows<Pickable> m_rows;
};

} // namespace considered::viewmodel
