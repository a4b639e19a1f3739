// HeaderFiles: the header's two copies on disk. Reading says which may be used; writing replaces both.
#pragma once

#include "vault/header.h"

#include <QString>
#include <array>

namespace considered::vault {

/// One copy as it was found.
struct HeaderCopy {
    QString path;
    QByteArray bytes;
    /// NotFound, NotPermitted, Io, Corrupt, TooNew.
    Result<Header> header;
};

class HeaderFiles {
  public:
    explicit HeaderFiles(const QString& directory);

    /// `vault.hdr` and `vault.hdr.b`, in the order written.
    [[nodiscard]] const std::array<QString, 2>& paths() const { return m_paths; }
    [[nodiscard]] std::array<HeaderCopy, 2> read() const;
    /// Both, one after the other, so that a whole one is there at every moment. DiskFull, NotPermitted, Io.
    [[nodiscard]] Result<void> write(QByteArrayView bytes) const;

    /// Like write(), and definite: after an error `before` is in force. A write that got half way and can not be taken
    /// back counts as done: the newer copy speaks, and the next opening mends the other.
    [[nodiscard]] Result<void> replace(QByteArrayView before, QByteArrayView bytes) const;

  private:
    std::array<QString, 2> m_paths;
};

/// The undamaged copies, newest first. TooNew when either is (a newer app wrote last, whatever the other says);
/// NotFound when neither is there; otherwise, with none undamaged, why: NotPermitted, Corrupt or Io.
[[nodiscard]] Result<QList<HeaderCopy>> usableCopies(const std::array<HeaderCopy, 2>& copies);

} // namespace considered::vault
