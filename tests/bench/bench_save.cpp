// What a save costs: a reflection saved until acknowledged, against a bare insert of the same words with the same
// settings, in turns, in one run. Then the first page and a search at 100,000 rows. bench_save [PAIRS]
#include "storage/connection.h"
#include "storage/manyreflections.h"
#include "storage/reflections.h"
#include "storage/storagethread.h"
#include "storage/testvault.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <sqlcipher/sqlite3.h>
#include <vector>

using namespace considered;
using namespace considered::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPairs = 300;
constexpr double goal = 1.5; ///< a save may cost so many bare inserts

template <typename F> double millisecondsOf(const F& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Stops the program: a benchmark of what does not work says nothing.
void require(bool good, const char* what) {
    if (!good)
        qFatal("%s failed", what);
}

Reflection typicalReflection(int i) {
    Reflection reflection;
    reflection.context = Audience::Client;
    reflection.use = Use::Shared;
    reflection.landed = Landing::Ok;
    reflection.effectPerson = u"They looked up and asked how I got through the first weeks back, visit %1."_s.arg(i);
    reflection.worked = u"Kept it to one line and checked back. Next time I would ask first and leave more quiet."_s;
    reflection.feltThen = u"nervous"_s;
    reflection.feltNow = u"calm, a bit tired"_s;
    reflection.learning = u"Ask before sharing; one sentence is plenty."_s;
    return reflection;
}

/// The least that could keep the same words durably: one table, one statement, no index of words, no thread.
class BareTable {
  public:
    explicit BareTable(const test::TestVault& vault) {
        QFile file(vault.path);
        require(file.open(QIODevice::WriteOnly), "bare file");
        auto connection = connect(vault.path, test::TestVault::key());
        require(connection.has_value(), "bare connection");
        m_db = std::move(*connection);
        exec("CREATE TABLE notes (seq INTEGER PRIMARY KEY, id BLOB, created INTEGER, person TEXT, worked TEXT,"
             " felt_then TEXT, felt_now TEXT, learning TEXT)");
        const int rc = sqlite3_prepare_v2(m_db.get(), "INSERT INTO notes VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", -1,
                                          &m_insert, nullptr);
        require(rc == SQLITE_OK, "bare prepare");
    }
    ~BareTable() { sqlite3_finalize(m_insert); }
    Q_DISABLE_COPY_MOVE(BareTable)

    void insert(const Reflection& reflection, qint64 created) {
        const QByteArray id = QUuid::createUuid().toRfc4122();
        sqlite3_bind_blob(m_insert, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int64(m_insert, 2, created);
        int parameter = 3;
        for (const QString& text :
             {reflection.effectPerson, reflection.worked, reflection.feltThen, reflection.feltNow, reflection.learning})
            sqlite3_bind_text(m_insert, parameter++, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
        require(sqlite3_step(m_insert) == SQLITE_DONE, "bare insert");
        sqlite3_reset(m_insert);
    }
    void exec(const char* sql) { require(sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }

  private:
    Connection m_db;
    sqlite3_stmt* m_insert = nullptr;
};

bool benchSaves(int pairs, QTextStream& out) {
    const test::TestVault vault;
    const test::TestVault bareVault;
    auto db = vault.create();
    require(db.has_value(), "vault");
    BareTable bare(bareVault);
    StorageThread thread;
    std::vector<double> saves;
    std::vector<double> inserts;
    std::vector<double> drafts;
    for (int i = -20; i < pairs; ++i) { // the first ones warm up
        const Reflection reflection = typicalReflection(i);
        const auto save = [&] {
            auto saved = thread.post([&] { return Reflections(*db).save(reflection, test::at(i)); });
            require(saved.takeResult().has_value(), "save");
        };
        const auto insert = [&] {
            bare.insert(reflection, i);
        };
        Reflection draft = reflection;
        draft.row.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        const auto saveDraft = [&] {
            auto saved = thread.post([&] { return Reflections(*db).saveDraft(draft, test::at(i)); });
            require(saved.takeResult().has_value(), "draft");
        };
        // In turns, and each goes first as often as the other.
        const double first = i % 2 ? millisecondsOf(save) : millisecondsOf(insert);
        const double second = i % 2 ? millisecondsOf(insert) : millisecondsOf(save);
        const double third = millisecondsOf(saveDraft);
        if (i < 0)
            continue;
        saves.push_back(i % 2 ? first : second);
        inserts.push_back(i % 2 ? second : first);
        drafts.push_back(third);
    }
    const double ratio = median(saves) / median(inserts);
    out << "save until acknowledged: median " << median(saves) << " ms; bare insert: median " << median(inserts)
        << " ms; ratio " << ratio << " (goal " << goal << ", " << pairs << " pairs)\n"
        << "draft until acknowledged: median " << median(drafts) << " ms\n";
    return ratio <= goal;
}

void benchLists(QTextStream& out) {
    constexpr int rounds = 30;
    const test::TestVault vault;
    auto db = vault.create();
    require(db.has_value(), "vault");
    require(test::addManyReflections(*db, 100'000).has_value(), "100,000 rows");
    Reflections reflections(*db);
    const auto listing = [&](const QString& search) {
        std::vector<double> times;
        ReflectionFilter filter;
        filter.search = search;
        for (int i = 0; i < rounds; ++i)
            times.push_back(millisecondsOf([&] { require(reflections.list(filter, {}, 50).has_value(), "list"); }));
        return median(times);
    };
    const auto bareTime = [&](const char* sql) {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(millisecondsOf([&] { require(run(*db, sql).has_value(), sql); }));
        return median(times);
    };
    const double page = listing({});
    const double barePage = bareTime("SELECT * FROM reflections WHERE deleted = 0 AND in_bin = 0"
                                     " ORDER BY in_bin, created_ms DESC, id DESC LIMIT 51");
    const double rare = listing(u"number47111"_s);
    const double bareRare = bareTime("SELECT * FROM reflections WHERE seq IN (SELECT rowid FROM reflection_words"
                                     " WHERE reflection_words MATCH '\"number47111\"*')");
    out << "first page of 50 at 100,000 rows: " << page << " ms; bare query: " << barePage << " ms; ratio "
        << page / barePage << "\n"
        << "search of a rare word: " << rare << " ms; bare query: " << bareRare << " ms; ratio " << rare / bareRare
        << "\n"
        << "search of a common word: " << listing(u"worked"_s)
        << " ms; of a fairly common one: " << listing(u"worked17"_s) << " ms\n"
        << "count of all: " << millisecondsOf([&] { require(reflections.count({}).has_value(), "count"); }) << " ms\n";
}

} // namespace

int main(int argc, char** argv) {
    const int pairs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : defaultPairs;
    QTextStream out(stdout);
    out.setRealNumberPrecision(3);
    const bool met = benchSaves(pairs, out);
    out.flush();
    benchLists(out);
    return met ? 0 : 1;
}
