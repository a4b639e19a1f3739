// Reading the book, changing it, and telling who shows it.
#include "viewmodel/supervision/sessionbook.h"

#include "storage/reflections.h"
#include "viewmodel/overlay.h"
#include "viewmodel/sentences.h"

#include <QPointer>
#include <algorithm>
#include <cstring>

namespace considered::viewmodel {

namespace {

bool isOfSupervision(Navigator::Route route) {
    return route >= Navigator::Supervision && route <= Navigator::LeadersPage;
}

} // namespace

SessionBook::SessionBook(const Context& context, RowSaver& saver, QObject* parent)
    : QObject(parent), m_context(context), m_saver(saver) {
    m_current.row.id = m_context.random.uuid();
    connect(&m_context.navigator, &Navigator::changed, this, &SessionBook::followPage);
    connect(&m_saver, &RowSaver::changed, this, [this](const char* table) {
        for (const char* ours : {"sessions", "agenda_items", "experiences"})
            if (std::strcmp(table, ours) == 0)
                refresh();
    });
    followPage();
}

void SessionBook::followPage() {
    if (m_wanted || !isOfSupervision(m_context.navigator.route()))
        return;
    m_wanted = true;
    // What was brought and has gone for good since takes its notes with it. Not waited for: only a page's order counts.
    static_cast<void>(m_context.vault.ask(
        [now = m_context.clock.now()](storage::Database& db) { return storage::Supervision(db).binOrphans(now); }));
    refresh();
}

void SessionBook::refresh() {
    if (!m_wanted)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    await(this, m_context.vault.ask([](storage::Database& db) { return storage::Supervision(db).book(); }),
          [this](Result<storage::SupervisionBook> book) {
              m_reading = false;
              if (std::exchange(m_again, false))
                  return refresh();
              m_trouble = book ? QString() : lineFor(book.error());
              if (book)
                  show(std::move(*book));
              else
                  emit changed();
          });
}

void SessionBook::show(storage::SupervisionBook book) {
    m_book = std::move(book);
    m_loaded = true;
    overlay(m_book.sessions, m_sessions);
    overlay(m_book.items, m_items);
    settle();
}

/// The current session and its agenda, as they follow from the book.
void SessionBook::settle() {
    const SupervisionSession* current = currentSession(m_book.sessions);
    if (current) {
        m_current = *current;
        m_begun = true;
    } else if (std::exchange(m_begun, false)) {
        m_current = {};
        m_current.row.id = m_context.random.uuid();
    }
    QList<MarkedThing> marked;
    QList<QUuid> there;
    for (const storage::AgendaThing& thing : std::as_const(m_book.things)) {
        if (thing.binned)
            continue;
        there.append(thing.id);
        if (thing.marked)
            marked.append({thing.kind, thing.id, thing.created});
    }
    m_agenda = agendaOf(m_book.items, marked, there, current ? std::optional(current->row.id) : std::nullopt);
    emit changed();
}

const AgendaItem* SessionBook::item(const QUuid& id) const {
    for (const QList<AgendaItem>* list : {&m_agenda, &m_book.items})
        for (const AgendaItem& item : *list)
            if (item.row.id == id)
                return &item;
    return nullptr;
}

const storage::AgendaThing* SessionBook::thing(const AgendaItem& item) const {
    const auto found = item.thing ? m_book.things.constFind(*item.thing) : m_book.things.constEnd();
    return found == m_book.things.constEnd() ? nullptr : &*found;
}

void SessionBook::keep(const AgendaItem& item, Keeping keeping) {
    m_items.insert(item.row.id, item);
    put(m_book.items, item);
    settle();
    keeping == Typed ? m_saver.typed(item) : m_saver.tapped(item);
}

void SessionBook::keep(const SupervisionSession& session, Keeping keeping) {
    m_sessions.insert(session.row.id, session);
    put(m_book.sessions, session);
    settle();
    keeping == Typed ? m_saver.typed(session) : m_saver.tapped(session);
}

void SessionBook::arrange(const QList<AgendaItem>& agenda) {
    QList<AgendaItem> moved;
    for (const AgendaItem& item : agenda) {
        const auto isSame = [&](const AgendaItem& row) {
            return row.row.id == item.row.id && row.position == item.position;
        };
        if (std::any_of(m_book.items.cbegin(), m_book.items.cend(), isSame))
            continue;
        moved.append(item);
        m_items.insert(item.row.id, item);
        put(m_book.items, item);
    }
    settle();
    for (const AgendaItem& item : std::as_const(moved))
        m_saver.typed(item); // together, in a moment
    m_saver.writeNow();
}

/// Asks the vault for `work`, behind everything kept so far; says what goes wrong.
template <typename Work> void SessionBook::change(Work work, std::function<void()> done) {
    m_saver.writeNow();
    await(this, m_context.vault.ask(std::move(work)), [this, done = std::move(done)](const Result<void>& result) {
        if (!result)
            return say(result.error());
        if (done)
            done();
        refresh();
    });
}

void SessionBook::say(const Error& error) {
    m_context.notices.show(lineFor(error));
    refresh();
}

/// What these are about has changed in the vault.
void SessionBook::told(const QList<AgendaItem>& items) {
    for (const AgendaItem& item : items)
        if (const storage::AgendaThing* about = thing(item); about && item.kind == AgendaKind::Reflection)
            emit reflectionChanged(about->id, about->created);
    emit checksChanged();
}

void SessionBook::mark(AgendaKind kind, const QUuid& id, bool marked, std::function<void()> done) {
    change([kind, id, marked, now = m_context.clock.now()](
               storage::Database& db) { return storage::Supervision(db).mark(kind, id, marked, now); },
           [this, kind, id, done = std::move(done)] {
               AgendaItem item;
               item.kind = kind;
               item.thing = id;
               told({item});
               if (done)
                   done();
           });
}

void SessionBook::takeOff(const AgendaItem& item) {
    const QString said = tr("Off the agenda.");
    if (item.kind != AgendaKind::Check && item.kind != AgendaKind::Reflection) {
        m_items.remove(item.row.id);
        m_saver.bin<AgendaItem>(item.row.id, said);
        return;
    }
    if (!item.thing)
        return;
    const auto undo = [self = QPointer<SessionBook>(this), kind = item.kind, id = *item.thing] {
        if (self)
            self->mark(kind, id, true);
    };
    mark(item.kind, *item.thing, false, [this, said, undo] { m_context.notices.show(said, tr("Undo"), undo); });
}

QUuid SessionBook::startSession() {
    if (!currentSession(m_book.sessions))
        keep(SupervisionSession(m_current), Tapped); // one that was never given a date
    return m_current.row.id;
}

void SessionBook::close() {
    if (!m_loaded)
        return;
    const QUuid session = startSession();
    const ClosedAgenda parts = considered::closed(m_agenda, session);
    change([session, stays = parts.stays, now = m_context.clock.now()](
               storage::Database& db) { return storage::Supervision(db).close(session, stays, now); },
           [this, session, stays = parts.stays] {
               m_items.clear(); // all written before, and other now
               m_sessions.clear();
               told(stays);
               emit closed();
               m_context.notices.show(tr("Done. What you did not talk about waits for the next session."), tr("Undo"),
                                      [self = QPointer<SessionBook>(this), session] {
                                          if (self)
                                              self->reopen(session);
                                      });
           });
}

void SessionBook::reopen(const QUuid& session) {
    QList<AgendaItem> its = m_book.items;
    its.removeIf([&](const AgendaItem& item) { return item.session != session; });
    change([session, now = m_context.clock.now()](
               storage::Database& db) { return storage::Supervision(db).reopen(session, now); },
           [this, its] {
               m_items.clear();
               m_sessions.clear();
               told(its);
           });
}

void SessionBook::binSession(const QUuid& session) {
    const auto move = [this, session](bool out, std::function<void()> done) {
        const Moment now = m_context.clock.now();
        change(
            [session, out, now](storage::Database& db) {
                return storage::Supervision(db).setSessionBinned(session, out ? std::nullopt : std::optional(now), now);
            },
            std::move(done));
    };
    move(false, [this, move] {
        m_sessions.clear();
        m_context.notices.show(tr("In the bin for 30 days."), tr("Undo"), [self = QPointer<SessionBook>(this), move] {
            if (self)
                move(true, {});
        });
    });
}

void SessionBook::binReflection(const QUuid& id, const Moment& created) {
    const auto move = [this, id, created](bool out, std::function<void()> done) {
        change(
            [id, out, now = m_context.clock.now()](storage::Database& db) {
                storage::Reflections reflections(db);
                return out ? reflections.restore(id, now) : reflections.bin(id, now);
            },
            [this, id, created, done = std::move(done)] {
                emit reflectionChanged(id, created);
                if (done)
                    done();
            });
    };
    move(false, [this, move] {
        m_context.notices.show(tr("In the bin for 30 days."), tr("Undo"), [self = QPointer<SessionBook>(this), move] {
            if (self)
                move(true, {});
        });
    });
}

} // namespace considered::viewmodel
