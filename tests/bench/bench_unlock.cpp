// What opening by PIN costs apart from Argon2id and the keystore (a fake that answers at once): header, count of tries,
// slot, database, first page; against a bare SQLCipher connection with the same settings and the same first page, in
// turns, in one run. bench_unlock [PAIRS]
#include "storage/connection.h"
#include "storage/manyreflections.h"
#include "storage/reflections.h"
#include "vault/masterkey.h"
#include "vault/vaultfolder.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <sqlcipher/sqlite3.h>
#include <vector>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPairs = 60;
constexpr double goal = 2.0; ///< an unlock may cost so many bare openings

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

void bareFirstPage(const QString& path, const crypto::SecretBytes& key) {
    auto db = storage::connect(path, key);
    require(db.has_value(), "bare opening");
    sqlite3_stmt* rows = nullptr;
    require(sqlite3_prepare_v2(db->get(),
                               "SELECT * FROM reflections WHERE deleted = 0 AND in_bin = 0"
                               " ORDER BY in_bin, created_ms DESC, id DESC LIMIT 51",
                               -1, &rows, nullptr) == SQLITE_OK,
            "bare query");
    while (sqlite3_step(rows) == SQLITE_ROW)
        ;
    sqlite3_finalize(rows);
}

} // namespace

int main(int argc, char** argv) {
    const int pairs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : defaultPairs;
    QTextStream out(stdout);
    out.setRealNumberPrecision(3);
    crypto::start();
    const auto pin = [] {
        return crypto::SecretBytes::copyOf("482915");
    };

    test::VaultFolder folder;
    crypto::SecretBytes key;
    {
        const auto app = folder.start();
        require(app->create(vault::SlotKind::Pin, pin(), test::VaultFolder::recovery()).has_value(), "vault");
        require(test::addManyReflections(*app->database(), 10'000).has_value(), "10,000 rows");
        require(app->lock().has_value(), "lock");
        const vault::Header header = *vault::parseHeader(folder.bytesOf("vault.hdr"));
        key = vault::databaseKey(
            *vault::openSlot(*header.slot(vault::SlotKind::Recovery), test::VaultFolder::recovery(), header.vaultId));
    }
    const auto derive = [] {
        require(crypto::argon2id(crypto::SecretBytes(6), crypto::Salt{}, test::quickCost).has_value(), "Argon2id");
    };
    std::vector<double> unlocks;
    std::vector<double> bares;
    std::vector<double> derivations;
    for (int i = -5; i < pairs; ++i) { // the first ones warm up
        const auto app = folder.start();
        const auto unlock = [&] {
            require(app->openWith(vault::SlotKind::Pin, pin()).has_value(), "unlock");
            require(storage::Reflections(*app->database()).list({}, {}, 50).has_value(), "first page");
        };
        const auto bare = [&] {
            bareFirstPage(folder.file("vault.db"), key);
        };
        // In turns, and each goes first as often as the other; the vault is closed while the bare one is open.
        const double before = i % 2 ? millisecondsOf(bare) : 0;
        const double unlocked = millisecondsOf(unlock);
        require(app->lock().has_value(), "lock");
        const double after = i % 2 ? 0 : millisecondsOf(bare);
        if (i < 0)
            continue;
        unlocks.push_back(unlocked);
        bares.push_back(before + after);
        derivations.push_back(millisecondsOf(derive));
    }
    const double own = median(unlocks) - median(derivations);
    const double ratio = own / median(bares);
    out << "unlock by PIN to the first page, without Argon2id: median " << own << " ms; bare SQLCipher: median "
        << median(bares) << " ms; ratio " << ratio << " (goal " << goal << ", " << pairs << " pairs)\n";
    return ratio <= goal ? 0 : 1;
}
