// The order of the steps is what makes a backup one that can be relied on.
#include "vault/backup.h"

#include "storage/settings.h"
#include "vault/durablefile.h"
#include "vault/vaultfiles.h"

#include <QFile>
#include <QFileInfo>

namespace considered::vault {

using namespace Qt::StringLiterals;

namespace {

const QString madeKey = u"backup.made"_s;
const QString notNowKey = u"backup.notNow"_s;

/// Under the name it is written with.
Result<BackupMade> writeAndCheck(storage::Database& db, const QString& part, const crypto::SecretBytes& passphrase,
                                 const QString& app, const Moment& now, const storage::StopFlag& stop) {
    return storage::writeBackup(db, part, passphrase, app, now, stop)
        .and_then([&] { return storage::BackupFile::open(part, passphrase, stop); })
        .and_then([&](const storage::BackupFile& file) -> Result<BackupMade> {
            const auto here = storage::keptCounts(db);
            if (!here)
                return tl::unexpected(here.error());
            if (*here != file.summary().kept)
                return fail(ErrorCode::Corrupt, u"the backup does not hold what is here"_s);
            return BackupMade{file.summary(), QFileInfo(part).size()};
        });
}

} // namespace

Result<BackupMade> makeBackup(storage::Database& db, const QString& path, const crypto::SecretBytes& passphrase,
                              const QString& app, const Moment& now, const storage::StopFlag& stop) {
    const QString part = path + u".part"_s;
    if (!QFileInfo(QFileInfo(path).path()).isDir())
        return fail(ErrorCode::NotFound, u"the folder is gone"_s);
    const PrivateFiles onlyOurs;
    QFile::remove(part); // left by a process that died here
    auto made = writeAndCheck(db, part, passphrase, app, now, stop);
    if (made)
        if (const auto named = syncFile(part).and_then([&] { return moveFile(part, path); }); !named)
            made = tl::unexpected(named.error());
    if (!made) {
        QFile::remove(part);
        return made;
    }
    // It is made, whatever becomes of this note; without it the app only reminds too early.
    static_cast<void>(storage::Settings(db).set(madeKey, QString::number(now.utcMs)));
    return made;
}

Result<storage::BroughtBack> bringBack(storage::Database& db, const QString& path,
                                       const crypto::SecretBytes& passphrase, storage::BringBack how,
                                       const storage::StopFlag& stop) {
    auto file = storage::BackupFile::open(path, passphrase, stop);
    if (!file)
        return tl::unexpected(file.error());
    auto brought = storage::bringBack(db, *file, how, stop);
    if (brought && how == storage::BringBack::Replace)
        static_cast<void>(storage::Settings(db).set(madeKey, QString::number(file->summary().made.utcMs)));
    return brought;
}

Result<BackupState> backupState(storage::Database& db) {
    storage::Settings settings(db);
    const auto made = settings.value(madeKey);
    const auto notNow = settings.value(notNowKey);
    if (!made || !notNow)
        return tl::unexpected(made ? notNow.error() : made.error());
    BackupState state;
    if (*made)
        state.madeMs = (*made)->toLongLong();
    if (*notNow)
        state.notNowMs = (*notNow)->toLongLong();
    return storage::keptCounts(db)
        .and_then([&](const QMap<QString, int>& kept) {
            for (const int count : kept)
                state.kept += count;
            return storage::isChangedSince(db, state.madeMs.value_or(0));
        })
        .map([&](bool changed) {
            state.changedSince = changed;
            return state;
        });
}

Result<void> setNotNow(storage::Database& db, const Moment& now) {
    return storage::Settings(db).set(notNowKey, QString::number(now.utcMs));
}

} // namespace considered::vault
