// RowSaver: keeps rows of any kind as they are typed, within a second of a key and at once after a tap.
#pragma once

#include "storage/keptkinds.h"
#include "viewmodel/await.h"
#include "viewmodel/context.h"
#include "viewmodel/sealedvalues.h"

#include <QCborMap>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <functional>

namespace considered::viewmodel {

/// UI thread; one for all view-models of open notes. There is no Done: what is shown is what is kept. Throttled, never
/// debounced: typing on does not put the write off. While the device refuses, it tries again each second for as long as
/// something is unsaved, also for a row whose page has gone, and says so once.
class RowSaver : public QObject {
    Q_OBJECT
  public:
    explicit RowSaver(const Context& context, QObject* parent = nullptr);

    /// Written within a second of the first unsaved key. The row's id must be set; its other stamps are not looked at.
    template <typename T> void typed(const T& row) {
        take(row.row.id, pendingOf(row));
        wait();
    }
    /// Written at once.
    template <typename T> void tapped(const T& row) {
        take(row.row.id, pendingOf(row));
        writeNow();
    }
    void writeNow(); ///< what is unsaved, if anything is

    /// Into the bin, saying `said` with Undo; silently where there is nothing to say, as of a row left blank. What was
    /// typed last is kept first, so that Undo brings it back.
    template <typename T> void bin(const QUuid& id, const QString& said) {
        writeNow();
        const auto move = [this, id, now = m_context.clock.now()](bool out) {
            return m_context.vault.ask([id, now, out](storage::Database& db) {
                storage::Kept<T> kept(db);
                return out ? kept.restore(id, now) : kept.bin(id, now);
            });
        };
        await(this, move(false), [this, move, said](const Result<void>& binned) {
            if (!binned && binned.error().code != ErrorCode::NotFound)
                return say(binned.error());
            emit changed(storage::KeptRow<T>::table);
            if (binned && !said.isEmpty())
                offerUndo(said, [this, move] {
                    await(this, move(true), [this](const Result<void>& restored) {
                        if (!restored)
                            say(restored.error());
                        emit changed(storage::KeptRow<T>::table);
                    });
                });
        });
    }

    /// The last write before locking: seals in memory what the device refuses (security.md 6).
    QFuture<Result<void>> flush();
    /// What flush() had to seal, after the next unlock: written again. BadInput when the bytes are not its own.
    [[nodiscard]] Result<void> restoreSealed(const QByteArray& bytes);
    [[nodiscard]] static bool knows(const QByteArray& bytes); ///< whether restoreSealed() is for these

    [[nodiscard]] bool clean() const { return m_open.isEmpty(); }
    /// What the last try ended with; nothing while all is well.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

  signals:
    /// Rows of this table are other than before, on the device.
    void changed(const char* table);
    void stateChanged(); ///< clean() or trouble()

  private:
    struct Pending {
        std::function<Result<void>(storage::Database&, const Moment&)> write;
        std::function<QCborMap()> sealed;
        const char* table = nullptr;
        int edition = 0;
        bool unsaved = true;
    };
    template <typename T> static Pending pendingOf(const T& row) {
        using Row = storage::KeptRow<T>;
        return {[row](storage::Database& db, const Moment& now) {
                    return storage::Kept<T>(db).save(row, now).map([](const T&) {});
                },
                [row] {
                    QCborArray fields;
                    std::apply([&](const auto&... field) { (fields.append(sealed::valueOf(field)), ...); },
                               Row::fields(row));
                    return QCborMap{{QLatin1StringView("table"), QLatin1StringView(Row::table)},
                                    {QLatin1StringView("id"), sealed::valueOf(row.row.id)},
                                    {QLatin1StringView("fields"), fields}};
                },
                Row::table};
    }
    void take(const QUuid& id, const Pending& pending);
    void wait();
    void write(const QUuid& id, Pending& pending);
    void settle(const QUuid& id, int edition, const char* table, const Result<void>& result);
    void say(const Error& error);
    void offerUndo(const QString& said, std::function<void()> undo);

    Context m_context;
    QTimer m_timer;
    QHash<QUuid, Pending> m_open;
    int m_edition = 0;
    bool m_told = false; ///< that the device refuses
    std::optional<Error> m_trouble;
};

} // namespace considered::viewmodel
