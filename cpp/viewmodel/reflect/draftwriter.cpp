// Throttled writing, trying again, and the last write before locking.
#include "viewmodel/reflect/draftwriter.h"

#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionbytes.h"
#include "viewmodel/writing.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {
Result<Reflection> keepRow(storage::Database& db, Reflection reflection, const QUuid& newId, const Moment& now) {
    storage::Reflections reflections(db);
    const QUuid oldId = reflection.row.id;
    Result<Reflection> stored = reflections.save(reflection, now);
    if (!stored && (stored.error().code == ErrorCode::NotFound || stored.error().code == ErrorCode::AlreadyExists)) {
        reflection.row = RowStamp{newId, now, now, 0, {}};
        stored = reflections.save(reflection, now);
        if (stored)
            if (const Result<void> dropped = reflections.dropDraft(oldId); !dropped)
                return tl::unexpected(dropped.error());
    }
    if (stored && stored->row.binned) {
        if (const Result<void> restored = reflections.restore(stored->row.id, now); !restored)
            return tl::unexpected(restored.error());
        return reflections.load(stored->row.id);
    }
    return stored;
}

} // namespace

DraftWriter::DraftWriter(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftWriter::writeNow);
}

void DraftWriter::take(const Reflection& draft) {
    m_open.insert(draft.row.id, Open{draft, ++m_edition, true});
}

void DraftWriter::typed(const Reflection& draft) {
    take(draft);
    if (!m_timer.isActive())
        m_timer.start(m_trouble ? writing::tryAgain : writing::throttle);
}

void DraftWriter::tapped(const Reflection& draft) {
    take(draft);
    writeNow();
}

void DraftWriter::writeNow() {
    m_timer.stop();
    for (Open& open : m_open)
        if (open.unsaved && !(m_keep && m_keep->id == open.draft.row.id))
            write(open);
}

void DraftWriter::write(Open& open) {
    open.unsaved = false;
    await(this, m_context.vault.ask([draft = open.draft, now = m_context.clock.now()](storage::Database& db) {
        return storage::Reflections(db).saveDraft(draft, now);
    }),
          [this, id = open.draft.row.id, edition = open.edition](const Result<void>& result) {
              settle(id, edition, result);
          });
}

void DraftWriter::settle(const QUuid& id, int edition, const Result<void>& result) {
    const auto open = m_open.find(id);
    const bool newest = open != m_open.end() && open->edition == edition;
    if (result) {
        m_trouble.reset();
        if (newest)
            m_open.erase(open);
        emit written();
        return;
    }
    if (open == m_open.end())
        return; // dropped or kept since
    open->unsaved = open->unsaved || newest;
    m_trouble = result.error();
    if (!m_timer.isActive())
        m_timer.start(writing::tryAgain);
    emit refused();
}

void DraftWriter::drop(const QUuid& id) {
    m_open.remove(id);
    if (m_open.isEmpty())
        m_trouble.reset();
    await(this, m_context.vault.ask([id](storage::Database& db) { return storage::Reflections(db).dropDraft(id); }),
          [this](const Result<void>&) { emit written(); });
}

QFuture<Result<Reflection>> DraftWriter::keep(const Reflection& reflection) {
    take(reflection);
    m_keep = std::make_shared<Keep>();
    m_keep->id = reflection.row.id;
    return m_context.vault.ask([reflection, keep = m_keep, newId = m_context.random.uuid(),
                                now = m_context.clock.now()](storage::Database& db) {
        Result<Reflection> stored = keepRow(db, reflection, newId, now);
        if (stored)
            keep->stored = *stored;
        return stored;
    });
}

void DraftWriter::kept() {
    m_open.remove(m_keep->id);
    m_keep.reset();
    m_trouble.reset();
}

void DraftWriter::notKept() {
    m_keep.reset();
    writeNow();
}

QFuture<Result<void>> DraftWriter::flush() {
    m_timer.stop();
    if (m_open.isEmpty())
        return writing::nothingToWrite();
    QList<Open> open = m_open.values();
    std::sort(open.begin(), open.end(), [](const Open& a, const Open& b) { return a.edition < b.edition; });
    QList<Reflection> drafts;
    for (const Open& each : std::as_const(open))
        drafts.append(each.draft);
    const auto write = [drafts, keep = m_keep, now = m_context.clock.now()](storage::Database& db) -> Result<void> {
        storage::Reflections reflections(db);
        for (Reflection draft : drafts) {
            if (keep && keep->stored && draft.row.id == keep->id) { // Done was pressed just before, and it worked
                draft.row = keep->stored->row;
                if (draft == *keep->stored)
                    continue;
            }
            if (Result<void> saved = reflections.saveDraft(draft, now); !saved)
                return saved;
        }
        return {};
    };
    return m_context.vault.askOrSeal(write, bytesOf(drafts));
}

} // namespace considered::viewmodel
