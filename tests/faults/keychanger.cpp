// The program that is killed while it changes what opens a vault, or guesses at its PIN.
// fault_keys miss|change|rotate FOLDER FIRST-STEP. Prints a line, unbuffered, after each thing that is done.
#include "faults/keyscript.h"
#include "vault/tries.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace considered;
using namespace considered::faults;
using vault::SlotKind;

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

/// The owner comes by: forgives the misses, and where the tenth was reached sets the PIN anew.
Result<void> owner(vault::Vault& app) {
    say("owner\n");
    return app.openWith(SlotKind::Recovery, std::move(recoveryOf(fixedRecovery).secret))
        .and_then([&](const vault::Opened&) {
            return app.ways()->pin.usable ? Result<void>() : app.setSecret(recoveryOf(fixedRecovery), pinOf(1));
        })
        .and_then([&] { return app.lock(); });
}

/// Wrong PINs, as fast as the back-off lets a clock that is set forward.
int miss(KeyedVault& keyed) {
    const auto app = keyed.start();
    for (int step = 0;; ++step) {
        const int left = app->ways()->pin.triesLeft;
        if (left <= 1) {
            if (const auto came = owner(*app); !came)
                return stop(came.error());
            continue;
        }
        say("miss " + QByteArray::number(vault::mostMisses - left) + '\n');
        keyed.clock.ms += 4'000'000;
        const auto opened = app->openWith(SlotKind::Pin, pinOf(-1 - step).secret);
        if (opened)
            return 4;
        // TooSoon: the last process was ahead of this one's clock.
        if (opened.error().code != ErrorCode::WrongSecret && opened.error().code != ErrorCode::TooSoon)
            return stop(opened.error());
    }
}

int change(KeyedVault& keyed, int step) {
    const auto app = keyed.start();
    if (const auto opened = app->openWith(SlotKind::Recovery, std::move(recoveryOf(fixedRecovery).secret)); !opened)
        return stop(opened.error());
    for (;; ++step) {
        const auto set = app->setSecret(recoveryOf(fixedRecovery), step % 2 ? pinOf(step) : passphraseOf(step));
        if (!set)
            return stop(set.error());
        say("step " + QByteArray::number(step) + '\n');
    }
}

int rotate(KeyedVault& keyed, int step) {
    const auto app = keyed.start();
    if (const auto opened = app->openWith(SlotKind::Recovery, recoveryOf(recoveryCodeOf(step - 1)).secret); !opened)
        return stop(opened.error());
    for (;; ++step) {
        const auto done = app->rotate(recoveryOf(recoveryCodeOf(step - 1)), step % 2 ? pinOf(step) : passphraseOf(step),
                                      recoveryOf(recoveryCodeOf(step)).secret);
        if (!done)
            return stop(done.error());
        say("step " + QByteArray::number(step) + '\n');
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4)
        return 1;
    crypto::start();
    KeyedVault keyed(QString::fromLocal8Bit(argv[2]));
    const QByteArray what = argv[1];
    const int step = std::atoi(argv[3]);
    say("open\n");
    return what == "miss" ? miss(keyed) : what == "change" ? change(keyed, step) : rotate(keyed, step);
}
