// Throttled writing, the log, and the last write before locking.
#include "viewmodel/export/exportdraft.h"

#include "storage/exports.h"
#include "viewmodel/export/exportbytes.h"
#include "viewmodel/writing.h"

#include <utility>

namespace considered::viewmodel {

namespace {

/// How long a lock waits for a file that is being saved. One that takes longer counts as saved.
constexpr std::chrono::seconds lockPatience{2};

Result<void> keepExport(storage::Database& db, const Export& made, const Moment& now) {
    storage::Exports exports(db);
    if (!made.left)
        return exports.saveDraft(made, now);
    const Result<Export> left = exports.leave(made, now);
    return left ? Result<void>() : tl::unexpected(left.error());
}

} // namespace

ExportDraft::ExportDraft(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ExportDraft::write);
}

void ExportDraft::take(const Export& draft) {
    m_draft = draft;
    m_open = m_unsaved = true;
    ++m_edition;
}

void ExportDraft::typed(const Export& draft) {
    take(draft);
    if (!m_timer.isActive())
        m_timer.start(m_trouble ? writing::tryAgain : writing::throttle);
}

void ExportDraft::tapped(const Export& draft) {
    take(draft);
    write();
}

void ExportDraft::begin(bool stored) {
    write();
    static_cast<void>(end());
    m_stored = stored;
}

bool ExportDraft::end() {
    m_timer.stop();
    m_open = m_unsaved = false;
    m_leaving.reset();
    ++m_edition; // what is said of an earlier one does not count
    if (std::exchange(m_trouble, std::nullopt))
        emit safeChanged();
    return std::exchange(m_stored, false);
}

void ExportDraft::write() {
    m_timer.stop();
    if (!std::exchange(m_unsaved, false))
        return;
    m_stored = true;
    await(this, m_context.vault.ask([draft = m_draft, now = m_context.clock.now()](storage::Database& db) {
        return storage::Exports(db).saveDraft(draft, now);
    }),
          [this, edition = m_edition](const Result<void>& result) {
              if (edition == m_edition)
                  written(result);
          });
}

void ExportDraft::written(const Result<void>& result) {
    const bool was = safe();
    m_trouble = result ? std::nullopt : std::optional(result.error());
    m_open = m_unsaved = m_trouble.has_value();
    if (m_trouble) {
        m_timer.start(writing::tryAgain);
    }
    if (was != safe())
        emit safeChanged();
}

void ExportDraft::leaving(const Export& made, std::shared_future<bool> saved) {
    m_leaving = Leaving{made, std::move(saved)};
}

void ExportDraft::stays() {
    m_leaving.reset();
}

void ExportDraft::leaves() {
    if (!m_leaving)
        return;
    const Export made = m_leaving->made;
    static_cast<void>(end());
    await(this,
          m_context.vault.ask([made](storage::Database& db) { return storage::Exports(db).leave(made, *made.left); }),
          [this](const Result<Export>& logged) {
              if (logged)
                  emit this->logged(*logged);
              else
                  emit notLogged();
          });
}

void ExportDraft::flush() {
    m_timer.stop();
    if (m_open)
        flushDraft();
    if (m_leaving)
        flushLeaving();
}

void ExportDraft::flushDraft() {
    m_open = m_unsaved = false;
    const auto save = [draft = m_draft, now = m_context.clock.now()](storage::Database& db) {
        return storage::Exports(db).saveDraft(draft, now);
    };
    // By the time this is answered, whoever asked has gone.
    Notices& notices = m_context.notices.beyond();
    await(&notices, m_context.vault.askOrSeal(save, exportBytes(m_draft)), [&notices](const Result<void>& kept) {
        if (!kept)
            notices.show(tr("The export you were making could not be kept. Your notes are as they were, and "
                            "nothing has left. Make it again when there is room on this device."));
    });
}

void ExportDraft::flushLeaving() {
    const Leaving leaving = *std::exchange(m_leaving, std::nullopt);
    const auto log = [leaving](storage::Database& db) -> Result<void> {
        const bool known = leaving.saved.valid() && leaving.saved.wait_for(lockPatience) == std::future_status::ready;
        if (known && !leaving.saved.get())
            return {}; // nothing has left; the draft is in the vault
        return keepExport(db, leaving.made, *leaving.made.left);
    };
    Notices& notices = m_context.notices.beyond();
    await(&notices, m_context.vault.askOrSeal(log, exportBytes(leaving.made)), [&notices](const Result<void>& kept) {
        if (!kept)
            notices.show(tr("An export has left. That could not be written down here."));
    });
}

bool ExportDraft::knows(const QByteArray& bytes) {
    return exportFrom(bytes).has_value();
}

Result<void> ExportDraft::restoreSealed(const QByteArray& bytes) {
    const Result<Export> made = exportFrom(bytes);
    if (!made)
        return tl::unexpected(made.error());
    await(this, m_context.vault.ask([made = *made, now = m_context.clock.now()](storage::Database& db) {
        return keepExport(db, made, now);
    }),
          [this, bytes, left = made->left.has_value()](const Result<void>& kept) {
              if (kept || kept.error().code == ErrorCode::AlreadyExists)
                  return;
              m_context.notices.show(left
                                         ? tr("An export has left. That could not be written down here.")
                                         : tr("The export you were making could not be kept. Nothing of it has left."));
          });
    return {};
}

} // namespace considered::viewmodel
