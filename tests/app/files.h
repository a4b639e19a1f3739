// Files: looks for words in every byte under a folder, however they may be written.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace considered::tests {

/// The files under `folder` (names included) that hold `words` in UTF-8, UTF-16 (either order), hexadecimal or base64.
[[nodiscard]] QStringList filesWith(const QString& words, const QString& folder);

/// Every file under `folder` with its contents' digest, to tell whether anything changed.
[[nodiscard]] QStringList fingerprint(const QString& folder);

} // namespace considered::tests
