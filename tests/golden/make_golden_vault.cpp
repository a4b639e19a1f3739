// Makes a golden vault in an empty folder, and a backup of it beside it: `make_golden_vault tests/golden/vault-vN`. See
// README.md here.
#include "golden/goldenvault.h"

#include "crypto/seal.h"
#include "platform/memoryinfo.h"
#include "vault/backup.h"
#include "vault/fakes.h"
#include "vault/secrets.h"
#include "vault/vault.h"

#include <QFile>
#include <QTextStream>

using namespace considered;

namespace {

class StillClock final : public Clock {
  public:
    [[nodiscard]] Moment now() const override { return golden::when; }
    [[nodiscard]] qint64 sinceBootMs() const override { return 0; }
};

Result<void> make(vault::Vault& vault, const QString& backup) {
    auto recovery = vault::recoverySecret(golden::recoveryCode);
    if (!recovery)
        return tl::unexpected(recovery.error());
    return vault
        .create(vault::SlotKind::Passphrase, vault::normalisedPassphrase(vault::canonicalWords(golden::passphrase)),
                std::move(*recovery))
        .and_then([&] { return storage::Reflections(*vault.database()).save(golden::reflection(), golden::when); })
        .and_then([&](const Reflection&) {
            return storage::Settings(*vault.database()).set(golden::settingKey, golden::settingValue);
        })
        .and_then([&] {
            return vault.setSecret(
                {vault::SlotKind::Passphrase, vault::normalisedPassphrase(vault::canonicalWords(golden::passphrase))},
                {vault::SlotKind::Pin, crypto::SecretBytes::copyOf(golden::pin)});
        })
        .and_then([&] {
            return vault::makeBackup(*vault.database(), backup,
                                     vault::normalisedPassphrase(vault::canonicalWords(golden::passphrase)),
                                     QStringLiteral("golden"), golden::when, std::make_shared<std::atomic_bool>(false));
        })
        .and_then([&](const vault::BackupMade&) { return vault.lock(); });
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        QTextStream(stderr) << "make_golden_vault FOLDER\n";
        return 2;
    }
    crypto::start();
    const StillClock clock;
    crypto::SystemRandom random;
    const platform::NullMemoryInfo memory;
    fakes::SetKeyStore keyStore;
    vault::Vault vault(QString::fromLocal8Bit(argv[1]),
                       {clock, random, memory, keyStore, QStringLiteral("golden"), [](vault::SlotKind) {
                            return crypto::KdfCost{golden::memoryKiB, golden::passes};
                        }});
    if (const Result<void> made = make(vault, QString::fromLocal8Bit(argv[1]) + QStringLiteral(".backup")); !made) {
        QTextStream(stderr) << nameOf(made.error().code) << ": " << made.error().context << '\n';
        return 1;
    }
    QFile device(QString::fromLocal8Bit(argv[1]) + QStringLiteral("/keystore"));
    return device.open(QIODevice::WriteOnly) && device.write(keyStore.entries.first().toHex() + '\n') > 0 ? 0 : 1;
}
