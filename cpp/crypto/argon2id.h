// Argon2id (RFC 9106) with p = 1, and its calibration to this device.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/error.h"

#include <array>
#include <functional>

namespace considered::crypto {

using Salt = std::array<unsigned char, 16>;

/// Cost of one derivation. p is always 1.
struct KdfCost {
    quint32 memoryKiB = 0; ///< 8 KiB to 1 GiB
    quint32 passes = 0;    ///< t, 1 to 20
    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

/// What the parser and the derivation accept: memory ≤ 1 GiB, 1 ≤ t ≤ 20 (security.md 2).
[[nodiscard]] bool isAcceptable(const KdfCost& cost);
/// The least that a new slot may use: 64 MiB t 3, or 32 MiB t 6 where memory cannot be had (OWASP Password Storage).
[[nodiscard]] bool reachesFloor(const KdfCost& cost);

/// 32 bytes. OutOfMemory when the memory cannot be had (never mistaken for a wrong secret); BadInput outside
/// isAcceptable. Takes 0.25 to 1 s: never on the UI thread.
[[nodiscard]] Result<SecretBytes> argon2id(const SecretBytes& secret, const Salt& salt, const KdfCost& cost);

/// Picks a cost that takes between 0.5 and 1 s here: memory 256, 128 or 64 MiB (at most a quarter of `freeMemoryBytes`,
/// 32 MiB where even 64 is more), then t from the floor up. `measure` gives milliseconds for one cost; the real one
/// derives. Takes a few seconds at worst: never on the UI thread.
[[nodiscard]] KdfCost calibrate(quint64 freeMemoryBytes, const std::function<Result<qint64>(const KdfCost&)>& measure);
/// The least memory that reachesFloor allows here, and as many passes as bring it near 0.25 s: for a secret that a key
/// in the system's keystore protects already, and that is typed often.
[[nodiscard]] KdfCost calibrateQuick(quint64 freeMemoryBytes,
                                     const std::function<Result<qint64>(const KdfCost&)>& measure);
/// The real measure.
[[nodiscard]] Result<qint64> measureArgon2id(const KdfCost& cost);

} // namespace considered::crypto
