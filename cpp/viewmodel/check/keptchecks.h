// KeptChecks: the list of checks kept, filtered.
#pragma once

#include "storage/checks.h"
#include "viewmodel/context.h"
#include "viewmodel/paged.h"

namespace considered::viewmodel {

/// UI thread. The base is named in full for qmllint, which takes names as written.
class KeptChecks : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
    Q_PROPERTY(considered::viewmodel::KeptChecks::Filter filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
  public:
    enum Filter {
        Waiting, ///< not looked back at yet
        All,
        ForSupervision,
        Bin,
    };
    Q_ENUM(Filter)
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SubtitleRole,
        ToneRole,
        IconRole,
        LookedBackRole,
        SupervisionRole
    };

    explicit KeptChecks(const Context& context, QObject* parent = nullptr);

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);

    /// Opens the check's own page.
    Q_INVOKABLE void open(const QString& id);
    /// To the bin, with Undo.
    void bin(const QUuid& id);
    /// Out of the bin.
    void restore(const QUuid& id);
    /// A check was kept or changed: shows it as it now is, where it belongs.
    void checkChanged(const KeptCheck& check);
    /// Reads the list again: something it shows has changed elsewhere (a look back was written).
    void refresh() { m_rows.restart(); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void filterChanged();
    void waitingChanged();
    void binned(const QUuid& id);
    void restored(const QUuid& id);
    void saved(const QUuid& id); ///< kept for the first time, or changed

  private:
    [[nodiscard]] bool belongs(const storage::CheckSummary& check) const;
    void place(const storage::CheckSummary& check);

    Context m_context;
    Filter m_filter = Waiting;
    PagedRows<storage::CheckSummary> m_rows;
};

} // namespace considered::viewmodel
