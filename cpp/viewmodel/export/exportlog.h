// ExportLog: what has left this device, newest first. It holds no words of it.
#pragma once

#include "storage/exports.h"
#include "viewmodel/context.h"
#include "viewmodel/paged.h"

namespace considered::viewmodel {

/// UI thread. Reads nothing before start().
class ExportLog : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { ExportIdRole = Qt::UserRole, TitleRole, DayRole, DetailRole, PurposeRole, DigestRole };
    explicit ExportLog(const Context& context, QObject* parent = nullptr);

    /// When the page is shown.
    Q_INVOKABLE void start();
    void add(const Export& made);
    Q_INVOKABLE void remove(const QString& exportId); ///< to the bin for 30 days, with Undo

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;

  private:
    Context m_context;
    bool m_started = false;
    PagedRows<storage::ExportSummary> m_rows;
};

} // namespace considered::viewmodel
