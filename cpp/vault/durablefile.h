// Small files that survive a power cut: QSaveFile does not sync the folder, so this is done by hand (security.md 2).
#pragma once

#include "domain/error.h"
#include "domain/random.h"

#include <QByteArray>
#include <QString>

namespace considered::vault {

/// The error a failed system call means: DiskFull, NotPermitted, NotFound or Io. `what` names the call and the file.
[[nodiscard]] Error systemError(const QString& what, int errorNumber);

/// At most `limit` + 1 bytes, so that a caller sees when there are too many. NotFound, NotPermitted, Io.
[[nodiscard]] Result<QByteArray> readBytes(const QString& path, qsizetype limit);

/// Puts `bytes` in the place of the file: written beside it (path + ".new", 0600), synced, renamed over it, folder
/// synced. At every moment the old file or the new one is there, whole. DiskFull, NotPermitted, Io.
[[nodiscard]] Result<void> replaceFile(const QString& path, QByteArrayView bytes);

/// For a file of the person's, at a place they chose: the same, but what a process that died left beside it is never a
/// name of theirs, and on Linux it has no name at all before it is whole. 0600. DiskFull, NotPermitted, NotFound (the
/// folder), Io; after an error nothing is left behind.
[[nodiscard]] Result<void> saveForPerson(const QString& path, QByteArrayView bytes);

/// Renames within one folder and syncs it.
[[nodiscard]] Result<void> moveFile(const QString& from, const QString& to);

/// Puts as many random bytes over those of the file, in place, and syncs. A drive that writes elsewhere keeps the old
/// ones: best effort. NotFound, NotPermitted, Io.
[[nodiscard]] Result<void> overwriteFile(const QString& path, Random& random);

/// Makes what was written to a file last through a power cut. NotFound, NotPermitted, Io.
[[nodiscard]] Result<void> syncFile(const QString& path);

/// Makes what was renamed or removed in the folder last through a power cut. NotFound, NotPermitted, Io.
[[nodiscard]] Result<void> syncFolder(const QString& path);

/// True when something of that name is there, even a link that leads nowhere.
[[nodiscard]] bool isThere(const QString& path);

} // namespace considered::vault
