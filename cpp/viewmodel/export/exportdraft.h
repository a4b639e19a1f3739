// ExportDraft: keeps an export in the vault as it is chosen, and writes into the log that it has left.
#pragma once

#include "domain/exporting.h"
#include "viewmodel/context.h"

#include <QObject>
#include <QTimer>
#include <future>

namespace considered::viewmodel {

/// UI thread. Throttled, never debounced; tried again each second while the device refuses. What is unsaved when the
/// notes lock is written then, or sealed in memory until they are opened again.
class ExportDraft : public QObject {
    Q_OBJECT
  public:
    explicit ExportDraft(const Context& context, QObject* parent = nullptr);

    void typed(const Export& draft);  ///< written within a second
    void tapped(const Export& draft); ///< written at once
    /// Another one from now on; `stored` when it has a row. What is unsaved of the one before is written.
    void begin(bool stored);
    /// It is no draft any more: nothing of it is written from now on. Whether it had a row.
    [[nodiscard]] bool end();
    /// False while the device refuses what was chosen last.
    [[nodiscard]] bool safe() const { return !m_trouble; }

    /// `made` is being saved; `saved` will say whether it was. Without one nobody can know: another app has it. Locked
    /// before leaves() or stays() was said, the log has it unless it is known not to have been saved.
    void leaving(const Export& made, std::shared_future<bool> saved = {});
    void leaves(); ///< what was leaving has left: it goes into the log
    void stays();  ///< it has not

    /// For locking.
    void flush();
    /// What flush() had to seal, after the next unlock: written again. BadInput when the bytes are not its own.
    [[nodiscard]] Result<void> restoreSealed(const QByteArray& bytes);
    [[nodiscard]] static bool knows(const QByteArray& bytes); ///< whether restoreSealed() is for these

  signals:
    void safeChanged();
    void logged(const considered::Export& made);
    void notLogged();

  private:
    void take(const Export& draft);
    void write();
    void written(const Result<void>& result);
    void flushDraft();
    void flushLeaving();

    struct Leaving {
        Export made;
        std::shared_future<bool> saved;
    };

    Context m_context;
    QTimer m_timer;
    Export m_draft;
    bool m_open = false;    ///< not on the device yet, as far as is known
    bool m_unsaved = false; ///< and not asked for either
    bool m_stored = false;
    int m_edition = 0;
    std::optional<Error> m_trouble;
    std::optional<Leaving> m_leaving;
};

} // namespace considered::viewmodel
