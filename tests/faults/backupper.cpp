// The program that is killed while it makes a backup, or brings one back. fault_backup make|bring FOLDER
// Prints a line, unbuffered, after each thing that is done.
#include "faults/backupscript.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace considered;
using namespace considered::faults;
using namespace Qt::StringLiterals;

namespace {

/// One write(2), which a kill cannot tear.
void say(const QByteArray& line) {
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::exit(3);
}

int stop(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", nameOf(error.code).data(), qPrintable(error.context));
    return 2;
}

int make(storage::Database& db, const QString& folder) {
    for (int step = 1;; ++step) {
        const auto made =
            vault::makeBackup(db, folder + u"/killed.backup"_s, words(), QString::number(step), test::at(step), goOn());
        if (!made)
            return stop(made.error());
        say("step " + QByteArray::number(step) + '\n');
    }
}

/// First's notes alone; then second's among them; and so on.
int bring(storage::Database& db, const QString& folder) {
    for (int step = 1;; ++step) {
        const bool alone = step % 2 == 1;
        const auto brought = vault::bringBack(db, folder + (alone ? u"/first.backup"_s : u"/second.backup"_s), words(),
                                              alone ? storage::BringBack::Replace : storage::BringBack::Merge, goOn());
        if (!brought)
            return stop(brought.error());
        say("step " + QByteArray::number(step) + '\n');
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 1;
    crypto::start();
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const test::TestVault vault;
    auto db = storage::Database::open(folder + u"/vault.db"_s, test::TestVault::key(), vault.id);
    if (!db)
        return stop(db.error());
    if (const auto quick = db->execute(quickRounds); !quick)
        return stop(quick.error());
    say("open\n");
    return QByteArray(argv[1]) == "make" ? make(*db, folder) : bring(*db, folder);
}
