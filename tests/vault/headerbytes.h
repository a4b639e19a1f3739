// The header as bytes, as FORMAT.md has them.
#pragma once

#include "crypto/seal.h"

#include <QByteArray>
#include <QtEndian>

namespace considered::test {

inline constexpr qsizetype headerTrailer = 64; ///< digest and MAC, 32 bytes each

/// A changed header as far as a forger gets without any key: its digest is right again, the MAC is what it was.
[[nodiscard]] inline QByteArray withDigest(const QByteArray& header) {
    const QByteArray content = header.chopped(headerTrailer);
    return content + crypto::digest(content) + header.last(32);
}

[[nodiscard]] inline quint64 counterIn(const QByteArray& header) {
    return qFromLittleEndian<quint64>(header.constData() + 38);
}

} // namespace considered::test
