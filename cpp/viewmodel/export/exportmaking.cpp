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

/// What is known before the notes are read: how many there are, what is private, and the lines picked one by one.
struct Before {
    int total = 0;
    QStringList privatePhrases;
    QList<report::Entry> lines;
};

Result<Before> readBefore(storage::Database& db, const Practice& practice, const Export& made) {
    const auto notes = storage::Reflections(db).count({});
    const auto checks = storage::Checks(db).count({});
    auto phrases = privatePhrases(db);
    if (!notes || !checks || !phrases)
        return tl::unexpected(!notes ? notes.error() : !checks ? checks.error() : phrases.error());
    Before before{*notes + *checks, std::move(*phrases), {}};
    for (const PickFrom from : {PickFrom::Supervision, PickFrom::AboutMe}) {
        const auto offered = offers(db, practice, from);
        if (!offered)
            return tl::unexpected(offered.error());
        for (const Offer& offer : *offered)
            if (offer.line.leftOut.isEmpty() && made.others.contains(offer.line.id))
                before.lines.append(offer.entry);
    }
    return before;
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
    int part = 0; ///< index into wholeParts()
    bool bin = false;
    QMap<QString, QJsonArray> rows;
    QJsonObject settings;
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

/// Asks the vault, unless something else was begun since; an error ends the gathering.
template <typename T, typename Job, typename Next>
void ExportMaking::askFor(const std::shared_ptr<Gathering>& gathering, Job job, Next next) {
    await(this, m_context.vault.ask(std::move(job)), [this, gathering, next](Result<T> read) {
        if (gathering->work != m_work)
            return;
        if (read)
            return next(std::move(*read));
        end();
        gathering->done(tl::unexpected(read.error()));
    });
}

void ExportMaking::gather(const Export& made, const report::Selection& frame, Done<Gathered> done) {
    auto gathering = std::make_shared<Gathering>();
    gathering->made = made;
    gathering->selection = frame;
    gathering->done = std::move(done);
    gathering->work = begin();
    if (made.everything) {
        gatherWholeOn(gathering);
        return;
    }
    // By value: the practice is the notebook's, which a lock takes away.
    const auto look = [practice = m_context.practice, made](storage::Database& db) {
        return readBefore(db, practice, made);
    };
    askFor<Before>(gathering, look, [this, gathering](Before before) {
        gathering->total = before.total;
        gathering->privatePhrases = before.privatePhrases;
        gathering->selection.entries = std::move(before.lines);
        gatherOn(gathering);
    });
}

/// One chunk, and then the next one behind whatever was asked of the vault meanwhile.
void ExportMaking::gatherOn(const std::shared_ptr<Gathering>& gathering) {
    const auto read = [made = gathering->made, after = gathering->after](storage::Database& db) {
        return readPicked(db, made, after);
    };
    askFor<Chunk>(gathering, read, [this, gathering](Chunk chunkRead) {
        gathering->selection.entries += std::move(chunkRead.entries);
        gathering->seen += chunkRead.seen;
        gathering->justForMe += chunkRead.justForMe;
        gathering->after = chunkRead.last;
        gathering->work->permille = int(900.0 * gathering->seen / std::max({1, gathering->total, gathering->seen}));
        if (chunkRead.more)
            gatherOn(gathering);
        else
            finishGathering(gathering);
    });
}

/// One page of one kind of row: outside the bin, then in it; then the next kind.
void ExportMaking::gatherWholeOn(const std::shared_ptr<Gathering>& gathering) {
    if (gathering->part == wholeParts().size()) {
        askFor<QJsonObject>(gathering, wholeSettings, [this, gathering](const QJsonObject& settings) {
            gathering->settings = settings;
            finishGathering(gathering);
        });
        return;
    }
    const auto read = [practice = m_context.practice, part = gathering->part, bin = gathering->bin,
                       after = gathering->after](storage::Database& db) {
        return wholeParts().at(part).rows(db, practice, bin, after, chunk);
    };
    askFor<storage::Page<WholeRow>>(gathering, read, [this, gathering](const storage::Page<WholeRow>& page) {
        QJsonArray& rows = gathering->rows[wholeParts().at(gathering->part).name];
        for (const WholeRow& row : page.rows) {
            gathering->selection.entries.append(row.entry);
            rows.append(row.json);
        }
        gathering->after = page.more ? std::optional(page.rows.constLast().key) : std::nullopt;
        if (!page.more && std::exchange(gathering->bin, !gathering->bin))
            ++gathering->part;
        gathering->work->permille = int(900.0 * gathering->part / double(wholeParts().size()));
        gatherWholeOn(gathering);
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
            QJsonObject parts{{"settings"_L1, gathering->settings}};
            for (auto rows = gathering->rows.cbegin(); rows != gathering->rows.cend(); ++rows)
                parts[rows.key()] = rows.value();
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
