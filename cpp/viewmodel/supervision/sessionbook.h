// SessionBook: what the vault holds of supervision, as one value that every page of it shows, and the ways to change
// it.
#pragma once

#include "storage/supervision.h"
#include "viewmodel/rowsaver.h"

namespace considered::viewmodel {

/// UI thread. Read when a page of supervision is first shown, and again whenever something it shows has changed.
/// What was changed here stands at once; what the vault says later never puts older words over newer ones.
class SessionBook : public QObject {
    Q_OBJECT
  public:
    SessionBook(const Context& context, RowSaver& saver, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] const QString& trouble() const { return m_trouble; } ///< a sentence; empty when all is well
    [[nodiscard]] const storage::SupervisionBook& book() const { return m_book; }
    /// The session that is next; one without a date where none has been made yet.
    [[nodiscard]] const SupervisionSession& current() const { return m_current; }
    /// What is on its agenda, in order.
    [[nodiscard]] const QList<AgendaItem>& agenda() const { return m_agenda; }
    /// On the agenda or of an earlier session; nullptr when there is none.
    [[nodiscard]] const AgendaItem* item(const QUuid& id) const;
    /// nullptr when it has gone.
    [[nodiscard]] const storage::AgendaThing* thing(const AgendaItem& item) const;

    /// Reads the vault again; nothing happens before a page of supervision was shown.
    void refresh();

    enum Keeping { Typed, Tapped };
    void keep(const AgendaItem& item, Keeping keeping);
    void keep(const SupervisionSession& session, Keeping keeping);
    /// Keeps the agenda in this order; only what changed is written.
    void arrange(const QList<AgendaItem>& agenda);
    /// The mark of a check or reflection. `done` once it is so.
    void mark(AgendaKind kind, const QUuid& id, bool marked, std::function<void()> done = {});
    /// Takes it off the agenda: the mark of a check or reflection, else the item itself. With Undo.
    void takeOff(const AgendaItem& item);

    /// The current session, with a row from now on. Its id.
    QUuid startSession();
    void close();                      ///< the current session, with what was discussed; with Undo
    void reopen(const QUuid& session); ///< becomes the current one
    void binSession(const QUuid& session);
    void binReflection(const QUuid& id, const Moment& created); ///< with Undo

  signals:
    void changed();
    void closed();
    /// Marks are other than before, or something went to the bin or came out.
    void checksChanged();
    void reflectionChanged(const QUuid& id, const considered::Moment& created);

  private:
    void followPage();
    void show(storage::SupervisionBook book);
    void settle();
    void told(const QList<AgendaItem>& items);
    void say(const Error& error);
    template <typename Work> void change(Work work, std::function<void()> done);

    Context m_context;
    RowSaver& m_saver;
    storage::SupervisionBook m_book;
    SupervisionSession m_current;
    bool m_begun = false; ///< m_current has a row, here or in the vault: once it is closed, the next is another
    QList<AgendaItem> m_agenda;
    QHash<QUuid, AgendaItem> m_items; ///< changed here and not seen in the vault yet
    QHash<QUuid, SupervisionSession> m_sessions;
    QString m_trouble;
    bool m_wanted = false;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace considered::viewmodel
