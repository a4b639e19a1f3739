// DraftWriter: keeps what is being written on the device, within a second of a key and at once after a tap.
#pragma once

#include "domain/reflection.h"
#include "viewmodel/context.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

namespace considered::viewmodel {

/// UI thread. Throttled, never debounced: typing on does not put the write off. While the device refuses, it tries
/// again each second for as long as something is unsaved, also for a draft whose page has gone.
class DraftWriter : public QObject {
    Q_OBJECT
  public:
    explicit DraftWriter(const Context& context, QObject* parent = nullptr);

    void typed(const Reflection& draft);  ///< written within a second of the first unsaved key
    void tapped(const Reflection& draft); ///< written at once
    void writeNow();                      ///< what is unsaved, if anything is
    /// Nothing of it is written any more, and what was written is removed.
    void drop(const QUuid& id);

    /// Saves it as a reflection. Until kept() or notKept() no draft of it is written, so that none comes back after it.
    /// A note that has gone meanwhile is kept as a new one; one in the bin comes out of it.
    QFuture<Result<Reflection>> keep(const Reflection& reflection);
    void kept();
    void notKept();

    /// The last write before locking: seals in memory what the device refuses. Finishes on the storage thread; at once
    /// when nothing is unsaved.
    QFuture<Result<void>> flush();

    /// Everything is on the device.
    [[nodiscard]] bool clean() const { return m_open.isEmpty(); }
    /// What the last try ended with; nothing while all is well.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

  signals:
    void written(); ///< a draft has come to the device, or has gone from it
    void refused(); ///< each try that failed

  private:
    /// A draft that is not on the device yet, as far as we know.
    struct Open {
        Reflection draft;
        int edition = 0; ///< which typed() or tapped() it is from; a later one is greater
        bool unsaved = true;
    };
    /// A keep() under way. `stored` is touched by the storage thread's jobs only, one after the other.
    struct Keep {
        QUuid id;
        std::optional<Reflection> stored;
    };
    void take(const Reflection& draft);
    void write(Open& open);
    void settle(const QUuid& id, int edition, const Result<void>& result);

    Context m_context;
    QTimer m_timer;
    QHash<QUuid, Open> m_open;
    int m_edition = 0;
    std::shared_ptr<Keep> m_keep;
    std::optional<Error> m_trouble;
};

} // namespace considered::viewmodel
