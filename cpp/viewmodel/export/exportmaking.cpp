// Chunks of the vault, and jobs for the thread.
#include "viewmodel/export/exportmaking.h"

#include "report/everything.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "viewmodel/await.h"

#include <QJsonArray>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 40; ///< rows read in one job of the storage thread: a few milliseconds

/// What one job has read.
struct Chunk {
    QList<report::Entry> entries;
    QList<std::pair<QString, QJsonObject>> rows;
    int seen = 0;
    int justForMe = 0;
    std::optional<storage::Cursor> last;
    bool more = false;
};

Result<Chunk> readPicked(storage::Database& db, const Export& made, const std::optional<storage::Cursor>& after) {
    const auto page = pickables(db, made.from, made.to, after, chunk);
    if (!page)
        return tl::unexpected(page.error());
    Chunk read;
    read.more = page->more;
    for (const Pickable& pickable : page->rows) {
        ++read.seen;
        read.last = storage::Cursor{pickable.created.utcMs, pickable.id};
        read.justForMe += pickable.justForMe ? 1 : 0;
        if (!pickable.leftOut.isEmpty() || !isPicked(made, pickable.id))
            continue;
        auto entry = exportSources().at(pickable.source).entry(db, pickable.id, made.leanings);
        if (!entry)
            return tl::unexpected(entry.error());
        read.entries.append(std::move(*entry));
    }
    return read;
}

Result<Chunk> readWhole(storage::Database& db, int source, bool bin, const std::optional<storage::Cursor>& after) {
    const ExportSource& from = exportSources().at(source);
    auto page = from.whole(db, bin, after, chunk);
    if (!page)
        return tl::unexpected(page.error());
    Chunk read;
    read.more = page->size() == chunk;
    for (ExportSource::Whole& whole : *page) {
        ++read.seen;
        read.last = storage::Cursor{whole.entry.when.utcMs, whole.entry.id};
        read.entries.append(std::move(whole.entry));
        read.rows.append({from.name, std::move(whole.row)});
    }
    return read;
}

} // namespace

struct ExportMaking::Gathering {
    Export made;
    report::Selection selection;
    Done<Gathered> done;
    std::shared_ptr<Work> work;
    std::optional<storage::Cursor> after;
    int total = 0;
    int seen = 0;
    int justForMe = 0;
    QStringList privatePhrases;
    // For everything:
    int source = 0;
    bool bin = false;
    QMap<QString, QJsonArray> rows;
    QJsonObject rest;
};

ExportMaking::ExportMaking(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_work)
            m_done = m_work->permille / 1000.0;
        emit progressed();
    });
}

ExportMaking::~ExportMaking() {
    stop(); // so that the thread ends soon
}

storage::StorageThread& ExportMaking::thread() {
    if (!m_thread)
        m_thread = std::make_unique<storage::StorageThread>();
    return *m_thread;
}

std::shared_ptr<ExportMaking::Work> ExportMaking::begin() {
    stop();
    m_work = std::make_shared<Work>();
    m_working = true;
    m_done = 0;
    m_poll.start();
    emit progressed();
    return m_work;
}

void ExportMaking::end() {
    m_work.reset();
    m_working = false;
    m_poll.stop();
    emit progressed();
}

void ExportMaking::stop() {
    if (!m_work)
        return;
    m_work->stop = true;
    end();
}

report::Progress ExportMaking::progressOf(const std::shared_ptr<Work>& work, double from, double to) {
    return [work, from, to](int done, int of) {
        work->permille = int(1000 * (from + (to - from) * done / std::max(1, of)));
        return !work->stop;
    };
}

void ExportMaking::gather(const Export& made, const report::Selection& frame, Done<Gathered> done) {
    auto gathering = std::make_shared<Gathering>();
    gathering->made = made;
    gathering->selection = frame;
    gathering->done = std::move(done);
    gathering->work = begin();
    struct Before {
        int total = 0;
        QStringList privatePhrases;
    };
    const auto look = [](storage::Database& db) -> Result<Before> {
        const auto notes = storage::Reflections(db).count({});
        const auto checks = storage::Checks(db).count({});
        auto phrases = privatePhrases(db);
        if (!notes || !checks || !phrases)
            return tl::unexpected(!notes ? notes.error() : !checks ? checks.error() : phrases.error());
        return Before{*notes + *checks, std::move(*phrases)};
    };
    await(this, m_context.vault.ask(look), [this, gathering](const Result<Before>& before) {
        if (gathering->work != m_work)
            return;
        if (!before) {
            end();
            gathering->done(tl::unexpected(before.error()));
            return;
        }
        gathering->total = before->total;
        gathering->privatePhrases = before->privatePhrases;
        gatherOn(gathering);
    });
}

/// One chunk, and then the next one behind whatever was asked of the vault meanwhile.
void ExportMaking::gatherOn(const std::shared_ptr<Gathering>& gathering) {
    const bool all = gathering->made.everything;
    const auto read = [all, made = gathering->made, after = gathering->after, source = gathering->source,
                       bin = gathering->bin](storage::Database& db) {
        return all ? readWhole(db, source, bin, after) : readPicked(db, made, after);
    };
    await(this, m_context.vault.ask(read), [this, gathering](Result<Chunk> chunkRead) {
        if (gathering->work != m_work)
            return;
        if (!chunkRead) {
            end();
            gathering->done(tl::unexpected(chunkRead.error()));
            return;
        }
        gathering->selection.entries += std::move(chunkRead->entries);
        for (auto& [name, row] : chunkRead->rows)
            gathering->rows[name].append(row);
        gathering->seen += chunkRead->seen;
        gathering->justForMe += chunkRead->justForMe;
        gathering->after = chunkRead->last;
        gathering->work->permille = int(900.0 * gathering->seen / std::max({1, gathering->total, gathering->seen}));
        if (chunkRead->more)
            gatherOn(gathering);
        else if (gathering->made.everything)
            gatherAllOn(gathering);
        else
            finishGathering(gathering);
    });
}

/// The next part of everything: the bin of this source, then the next source, then what else there is.
void ExportMaking::gatherAllOn(const std::shared_ptr<Gathering>& gathering) {
    gathering->after.reset();
    if (std::exchange(gathering->bin, !gathering->bin))
        ++gathering->source;
    if (gathering->source < exportSources().size()) {
        gatherOn(gathering);
        return;
    }
    await(this, m_context.vault.ask(whatElseThereIs), [this, gathering](const Result<QJsonObject>& rest) {
        if (gathering->work != m_work)
            return;
        if (!rest) {
            end();
            gathering->done(tl::unexpected(rest.error()));
            return;
        }
        gathering->rest = *rest;
        finishGathering(gathering);
    });
}

void ExportMaking::finishGathering(const std::shared_ptr<Gathering>& gathering) {
    const auto finish = [gathering, now = m_context.clock.now()]() -> Result<Gathered> {
        Gathered gathered;
        gathered.items = int(gathering->selection.entries.size());
        gathered.justForMe = gathering->justForMe;
        gathered.privatePhrases = gathering->privatePhrases;
        gathered.document = report::documentOf(gathering->selection);
        if (gathering->made.everything) {
            QJsonObject parts = gathering->rest;
            for (const ExportSource& source : exportSources())
                parts[source.name] = gathering->rows.value(source.name);
            gathered.json = report::everythingJson(parts, now);
        }
        return gathered;
    };
    post<Gathered>(gathering->work, finish, gathering->done);
}

void ExportMaking::look(const Shared& document, const HintNeeds& needs, const QList<Mark>& marks,
                        Done<QList<report::Finding>> done) {
    run<QList<report::Finding>>(
        [document, needs, marks]() -> Result<QList<report::Finding>> {
            return report::findingsIn(*document, needs, marks);
        },
        std::move(done));
}

void ExportMaking::lay(const Shared& document, const HintNeeds& needs, const QList<Mark>& marks,
                       const QString& coverText, Done<Laid> done) {
    const auto work = begin();
    post<Laid>(
        work,
        [document, needs, marks, coverText, work]() -> Result<Laid> {
            Laid laid{report::covered(*document, needs, marks, coverText), nullptr};
            return report::pagesOf(laid.document, progressOf(work, 0, 1)).map([&](report::Pages&& pages) {
                laid.pages = std::make_shared<const report::Pages>(std::move(pages));
                return laid;
            });
        },
        std::move(done));
}

void ExportMaking::make(const std::shared_ptr<const report::Pages>& pages, const QByteArray& passphrase,
                        const QList<report::Attached>& attached, Done<QByteArray> done) {
    const auto work = begin();
    post<QByteArray>(
        work,
        [pages, passphrase, attached, work] {
            return report::pdfOf(*pages, passphrase, attached, progressOf(work, 0, 0.9));
        },
        std::move(done));
}

} // namespace considered::viewmodel
