// OpenNotes: an open vault in a throw-away folder, and all a view-model is handed. Real parts but for clock and random.
#pragma once

#include "content/pack.h"
#include "crypto/secretbytes.h"
#include "vault/fakes.h"
#include "vault/vaultsession.h"
#include "viewmodel/context.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace considered::fakes {

/// Every test makes its own; the vault's key derivation is set so cheap that this takes milliseconds.
class OpenNotes {
  public:
    OpenNotes() {
        crypto::start();
        const auto made =
            wait(vault.create(vault::SlotKind::Passphrase, crypto::SecretBytes::copyOf("a passphrase for tests"),
                              crypto::SecretBytes::copyOf("a recovery code for tests")));
        if (!made)
            qFatal("the vault could not be made: %s", qPrintable(made.error().context));
    }

    /// Waits for a future of the storage thread.
    template <typename T> static T wait(QFuture<T> future) {
        future.waitForFinished();
        return future.takeResult();
    }
    /// Asks the vault and waits.
    template <typename F> auto ask(F work) { return wait(vault.ask(std::move(work))); }

    /// Lets everything that was asked of the vault so far be done, and its answers reach the view-models.
    void settle() {
        for (int round = 0; round < 4; ++round) { // an answer may ask again
            static_cast<void>(wait(vault.ask([](storage::Database&) -> Result<void> { return {}; })));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir folder;
    SetClock clock;
    SeededRandom random{1};
    SetMemory memory;
    SetKeyStore keyStore;
    vault::VaultSession vault{folder.filePath(QStringLiteral("vault")),
                              {clock, random, memory, keyStore, QStringLiteral("test"), [](vault::SlotKind) {
                                   return crypto::KdfCost{64, 1};
                               }}};
    Practice practice = content::builtInPack().value();
    viewmodel::Navigator navigator;
    viewmodel::Notices notices;
    platform::NullFiles noFiles;
    viewmodel::FileChooser files{noFiles, navigator};
    viewmodel::Context context{vault, practice, clock, random, navigator, notices, files};
};

} // namespace considered::fakes
