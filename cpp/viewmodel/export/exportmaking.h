// ExportMaking: the work of an export, off the UI thread: gathering what was picked, looking for hints, laying out
// pages, making the file.
#pragma once

#include "report/covering.h"
#include "report/file.h"
#include "report/pages.h"
#include "storage/storagethread.h"
#include "viewmodel/context.h"
#include "viewmodel/export/exportsources.h"
#include "viewmodel/export/exportwhole.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace considered::viewmodel {

/// UI thread. The vault is read in small jobs, so that a save waits for one of them at most; the rest is done on a
/// thread of its own. One thing at a time: what is begun stops what was under way. Nothing is written to disk.
class ExportMaking : public QObject {
    Q_OBJECT
  public:
    explicit ExportMaking(const Context& context, QObject* parent = nullptr);
    ~ExportMaking() override;
    Q_DISABLE_COPY_MOVE(ExportMaking)

    struct Gathered {
        report::Document document;
        int items = 0;
        int justForMe = 0; ///< within the days, and left out
        QStringList privatePhrases;
        QByteArray json; ///< for everything
    };
    template <typename T> using Done = std::function<void(Result<T>)>;
    using Shared = std::shared_ptr<const report::Document>;

    /// What was picked, as a document; for everything also the JSON. `title`, `note` …: all but the entries.
    void gather(const Export& made, const report::Selection& frame, Done<Gathered> done);
    void look(const Shared& document, const HintNeeds& needs, const QList<Mark>& marks,
              Done<QList<report::Finding>> done);

    /// The document as it leaves, and its pages.
    struct Laid {
        report::Document document;
        std::shared_ptr<const report::Pages> pages;
    };
    void lay(const Shared& document, const HintNeeds& needs, const QList<Mark>& marks, const QString& coverText,
             Done<Laid> done);
    void make(const std::shared_ptr<const report::Pages>& pages, const QByteArray& passphrase,
              const QList<report::Attached>& attached, Done<QByteArray> done);
    /// Any other work that must not keep the UI thread.
    template <typename T> void run(std::function<Result<T>()> work, Done<T> done);

    /// Stops; what was asked for last gets no answer.
    void stop();

    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] double done() const { return m_done; } ///< 0 to 1

  signals:
    void progressed();

  private:
    struct Gathering;
    /// Shared with the thread that works.
    struct Work {
        std::atomic<bool> stop = false;
        std::atomic<int> permille = 0;
    };
    [[nodiscard]] std::shared_ptr<Work> begin();
    void end();
    template <typename T, typename Job, typename Next>
    void askFor(const std::shared_ptr<Gathering>& gathering, Job job, Next next);
    void gatherOn(const std::shared_ptr<Gathering>& gathering);
    void gatherWholeOn(const std::shared_ptr<Gathering>& gathering);
    void finishGathering(const std::shared_ptr<Gathering>& gathering);
    [[nodiscard]] static report::Progress progressOf(const std::shared_ptr<Work>& work, double from, double to);
    [[nodiscard]] storage::StorageThread& thread();
    template <typename T> void post(const std::shared_ptr<Work>& work, std::function<Result<T>()> job, Done<T> done);

    Context m_context;
    QTimer m_poll;
    std::shared_ptr<Work> m_work;
    bool m_working = false;
    double m_done = 0;
    std::unique_ptr<storage::StorageThread> m_thread; ///< made when first asked
};

template <typename T> void ExportMaking::run(std::function<Result<T>()> work, Done<T> done) {
    post<T>(begin(), std::move(work), std::move(done));
}

template <typename T>
void ExportMaking::post(const std::shared_ptr<Work>& work, std::function<Result<T>()> job, Done<T> done) {
    await(this, thread().post(std::move(job)), [this, work, done = std::move(done)](Result<T> result) {
        if (work != m_work)
            return; // stopped, or something newer was begun
        end();
        done(std::move(result));
    });
}

} // namespace considered::viewmodel
