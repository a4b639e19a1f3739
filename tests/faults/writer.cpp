// The program that is killed: saves reflections and drafts without end, and says of each save that it is done.
// fault_writer FILE FIRST-STEP. Prints "open", then "row step" for each acknowledged save, unbuffered.
#include "faults/script.h"
#include "storage/reflections.h"

#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace considered;

namespace {

/// One write(2), which a kill cannot tear: the reader gets the whole line or nothing.
void say(const QByteArray& line) {
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        std::exit(3);
}

int stop(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", nameOf(error.code).data(), qPrintable(error.context));
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3)
        return 1;
    crypto::start();
    const QString path = QString::fromLocal8Bit(argv[1]);
    auto db = QFile::exists(path) ? storage::Database::open(path, faults::key(), faults::vaultId)
                                  : storage::Database::create(path, faults::key(), faults::vaultId);
    if (!db)
        return stop(db.error());
    say("open\n");
    storage::Reflections reflections(*db);
    for (int step = std::atoi(argv[2]);; ++step) {
        const Moment now{1'700'000'000'000 + step, 0};
        const bool draft = step % 3 == 0; // drafts are what is written while someone types
        const int row = draft ? 1000 + step % faults::draftRows : step * 7 % faults::keptRows;
        const auto saved = draft ? reflections.saveDraft(faults::contentOf(row, step), now)
                                 : reflections.save(faults::contentOf(row, step), now).map([](const Reflection&) {});
        if (!saved)
            return stop(saved.error());
        say(QByteArray::number(row) + ' ' + QByteArray::number(step) + '\n');
    }
}
