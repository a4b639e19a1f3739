// Header: the few hundred bytes beside the database: which vault, how often written, how it opens. Layout: FORMAT.md.
#pragma once

#include "vault/keyslot.h"

#include <QList>
#include <QUuid>

namespace considered::vault {

inline constexpr char headerMagic[] = "CONSIDER"; ///< 8 bytes in the file, without the zero
inline constexpr quint16 headerVersion = 1;
inline constexpr qsizetype largestHeader = 65'536; ///< bytes; holds for every version

/// A slot of this type and no value: rotate() has written this header, and may not yet have put the new database in the
/// place of the old one.
inline constexpr quint16 rotatingMark = 16;

struct Header {
    QUuid vaultId;
    quint64 sequence = 0;      ///< grows with every write; the higher of two copies is the newer
    quint64 commitCounter = 0; ///< the database's own counter when it was last copied here
    QList<KeySlot> keySlots;   ///< in file order; at most one of each secret kind

    /// nullptr when there is none.
    [[nodiscard]] const KeySlot* slot(SlotKind kind) const;
    [[nodiscard]] bool isRotating() const;
    /// In the place of the slot of its type, or last.
    void put(KeySlot slot);
    void remove(quint16 type);
    friend bool operator==(const Header&, const Header&) = default;
};

/// Total over any bytes. Corrupt: not a whole header, or the unkeyed digest does not fit, or a slot asks for a cost
/// outside crypto::isAcceptable. TooNew: whole, and of a later version.
/// What it gives is undamaged but not yet trusted: that takes macFits() with a key from an opened slot.
[[nodiscard]] Result<Header> parseHeader(QByteArrayView bytes);

/// The bytes of one copy, digest and MAC included.
[[nodiscard]] QByteArray writeHeader(const Header& header, const crypto::SecretBytes& macKey);

/// True when `bytes` (which parseHeader accepted) carry the MAC of `macKey`. Constant-time.
[[nodiscard]] bool macFits(QByteArrayView bytes, const crypto::SecretBytes& macKey);

} // namespace considered::vault
