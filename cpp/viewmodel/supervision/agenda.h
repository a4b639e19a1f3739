// Agenda: what the person chose to bring to the next session, in their order.
#pragma once

#include "viewmodel/supervision/agendawords.h"
#include "viewmodel/supervision/sessionbook.h"
#include "viewmodel/whole.h"

namespace considered::viewmodel {

/// One row as shown.
struct AgendaRow {
    QUuid id;
    AgendaWords words;
    bool discussed = false;
    bool noted = false;
    friend bool operator==(const AgendaRow&, const AgendaRow&) = default;
};

/// UI thread. The base is named in full for qmllint, which takes names as written.
class Agenda : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, SubtitleRole, ToneRole, IconRole, DiscussedRole, NotedRole };

    Agenda(const Context& context, SessionBook& book, QObject* parent = nullptr);

    /// Opens the item's own page.
    Q_INVOKABLE void open(const QString& id);
    /// One place up or down; nothing happens at the ends.
    Q_INVOKABLE void moveUp(const QString& id);
    Q_INVOKABLE void moveDown(const QString& id);
    Q_INVOKABLE void setDiscussed(const QString& id, bool discussed);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  private:
    [[nodiscard]] QList<AgendaRow> rowsNow() const;
    void shift(const QString& id, int by);

    Context m_context;
    SessionBook& m_book;
    WholeRows<AgendaRow> m_rows;
};

} // namespace considered::viewmodel
