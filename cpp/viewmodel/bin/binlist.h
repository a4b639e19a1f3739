// BinList: all that was deleted in the last 30 days, of every kind, to put back or to delete for good.
#pragma once

#include "storage/bin.h"
#include "viewmodel/reflect/reflectionevents.h"
#include "viewmodel/rowsaver.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// UI thread. Deleted last comes first. Read when it is looked at and after each change made here.
class BinList : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole, TitleRole, SubtitleRole };

    BinList(const Context& context, RowSaver& saver, ReflectionEvents& events, QObject* parent = nullptr);

    Q_INVOKABLE void look();
    Q_INVOKABLE void putBack(const QString& id);
    /// For good, without Undo: the page has asked.
    Q_INVOKABLE void forget(const QString& id);
    /// All that is shown, for good.
    Q_INVOKABLE void forgetAll();

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  signals:
    void checksChanged(); ///< kept checks came back or went

  private:
    [[nodiscard]] QString titleFor(const storage::Binned& binned) const;
    void tellOthers(const storage::Binned& binned);

    Context m_context;
    RowSaver& m_saver;
    ReflectionEvents& m_events;
    WholeRows<storage::Binned> m_rows;
};

} // namespace considered::viewmodel
