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

/// UI thread. Things that were brought, as rows. The base is named in full for qmllint, which takes names as written.
class AgendaList : public considered::viewmodel::PagedListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, SubtitleRole, ToneRole, IconRole, DiscussedRole, NotedRole };

    AgendaList(const Context& context, SessionBook& book, QObject* parent = nullptr);

    /// Opens the item's own page.
    Q_INVOKABLE void open(const QString& id);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  protected:
    void show(const QList<AgendaItem>& items);
    [[nodiscard]] SessionBook& book() const { return m_book; }
    [[nodiscard]] const Context& context() const { return m_context; }

  private:
    Context m_context;
    SessionBook& m_book;
    WholeRows<AgendaRow> m_rows;
};

/// UI thread. The agenda of the next session.
class Agenda : public considered::viewmodel::AgendaList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Notebook")
  public:
    Agenda(const Context& context, SessionBook& book, QObject* parent = nullptr);

    /// One place up or down; nothing happens at the ends.
    Q_INVOKABLE void moveUp(const QString& id);
    Q_INVOKABLE void moveDown(const QString& id);
    Q_INVOKABLE void setDiscussed(const QString& id, bool discussed);

  private:
    void shift(const QString& id, int by);
};

} // namespace considered::viewmodel
