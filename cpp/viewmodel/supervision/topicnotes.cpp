// Reading and writing notes under topics.
#include "viewmodel/supervision/topicnotes.h"

#include "viewmodel/overlay.h"
#include "viewmodel/sentences.h"

#include <algorithm>
#include <cstring>

namespace considered::viewmodel {

TopicNotes::TopicNotes(const Context& context, RowSaver& saver, SessionBook& book, QObject* parent)
    : QObject(parent), m_context(context), m_saver(saver), m_book(book) {
    connect(&m_book, &SessionBook::changed, this, [this] {
        if (m_loaded)
            emit changed();
        else
            refresh();
    });
    connect(&m_saver, &RowSaver::changed, this, [this](const char* table) {
        if (m_loaded && std::strcmp(table, storage::KeptRow<PromptNote>::table) == 0)
            refresh();
    });
}

void TopicNotes::refresh() {
    await(this, m_context.vault.ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); }),
          [this, round = ++m_round](Result<QList<PromptNote>> notes) {
              if (round != m_round)
                  return;
              if (!notes) {
                  if (notes.error().code != ErrorCode::Locked) // read behind the lock: its page has gone
                      m_context.notices.show(lineFor(notes.error()));
                  return;
              }
              m_notes = std::move(*notes);
              overlay(m_notes, m_newer);
              m_loaded = true;
              emit changed();
          });
}

const PromptNote* TopicNotes::find(const QString& promptId, const std::optional<QUuid>& session) const {
    for (const PromptNote& note : m_notes)
        if (note.promptId == promptId && note.belongsTo == session)
            return &note;
    return nullptr;
}

void TopicNotes::keep(const PromptNote& note, SessionBook::Keeping keeping) {
    m_newer.insert(note.row.id, note);
    put(m_notes, note);
    emit changed();
    keeping == SessionBook::Typed ? m_saver.typed(note) : m_saver.tapped(note);
}

QString TopicNotes::words(const QString& promptId) const {
    const PromptNote* note = find(promptId, m_book.current().row.id);
    return note ? note->words : QString();
}

void TopicNotes::write(const QString& promptId, const QString& words) {
    if (!m_loaded || words == this->words(promptId))
        return;
    const QUuid session = m_book.startSession();
    const PromptNote* there = find(promptId, session);
    PromptNote note = there ? *there : PromptNote();
    if (!there) {
        note.row.id = m_context.random.uuid();
        note.row.created = note.row.changed = m_context.clock.now();
        note.promptId = promptId;
        note.belongsTo = session;
    }
    note.words = words;
    keep(note, SessionBook::Typed);
}

bool TopicNotes::looked(const QString& promptId) const {
    return std::any_of(m_notes.cbegin(), m_notes.cend(),
                       [&](const PromptNote& note) { return note.promptId == promptId && note.looked; });
}

void TopicNotes::setLooked(const QString& promptId, bool looked) {
    if (!m_loaded || looked == this->looked(promptId))
        return;
    const PromptNote* there = find(promptId, std::nullopt);
    PromptNote note = there ? *there : PromptNote();
    if (!there) {
        note.row.id = m_context.random.uuid();
        note.promptId = promptId;
    }
    note.looked = looked ? std::optional(m_context.clock.now()) : std::nullopt;
    keep(note, SessionBook::Tapped);
}

std::optional<Moment> TopicNotes::lastLooked(const QStringList& promptIds) const {
    std::optional<Moment> last;
    const auto later = [&last](const Moment& moment) {
        if (!last || last->utcMs < moment.utcMs)
            last = moment;
    };
    for (const PromptNote& note : m_notes) {
        if (!promptIds.contains(note.promptId))
            continue;
        if (note.looked)
            later(*note.looked);
        if (!note.words.trimmed().isEmpty())
            later(note.row.changed);
    }
    for (const AgendaItem& item : m_book.book().items)
        if (item.discussed && promptIds.contains(item.promptId))
            later(item.row.changed);
    return last;
}

QList<PromptNote> TopicNotes::earlier(const QStringList& promptIds) const {
    QList<PromptNote> found;
    for (const PromptNote& note : m_notes)
        if (promptIds.contains(note.promptId) && note.belongsTo != m_book.current().row.id &&
            !note.words.trimmed().isEmpty())
            found.append(note);
    std::sort(found.begin(), found.end(), [](const PromptNote& a, const PromptNote& b) {
        return a.row.created.utcMs != b.row.created.utcMs ? a.row.created.utcMs > b.row.created.utcMs
                                                          : a.row.id < b.row.id;
    });
    return found;
}

QList<PromptNote> TopicNotes::ofSession(const QUuid& session) const {
    QList<PromptNote> found;
    for (const PromptNote& note : m_notes)
        if (note.belongsTo == session && !note.words.trimmed().isEmpty())
            found.append(note);
    return found;
}

void TopicNotes::bin(const QUuid& id) {
    m_newer.remove(id);
    m_saver.bin<PromptNote>(id, tr("Note deleted."));
}

} // namespace considered::viewmodel
