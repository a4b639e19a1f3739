// Sealing: wrap a key under another (XChaCha20-Poly1305-IETF), derive keys from the master key, hash and authenticate.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/error.h"
#include "domain/random.h"

#include <QByteArray>

namespace considered::crypto {

inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t nonceSize = 24;
inline constexpr std::size_t tagSize = 16;

/// nonce ‖ ciphertext ‖ tag. `kek` is 32 bytes; the nonce is fresh from `random`.
[[nodiscard]] QByteArray seal(const SecretBytes& key, const SecretBytes& kek, QByteArrayView associated,
                              Random& random);
/// WrongSecret when the tag does not fit (wrong kek, or the sealed bytes or associated data were changed).
[[nodiscard]] Result<SecretBytes> unseal(QByteArrayView sealed, const SecretBytes& kek, QByteArrayView associated);

/// crypto_kdf (BLAKE2b): subkey `id` of the 32-byte master key under an 8-character context.
[[nodiscard]] SecretBytes subkey(const SecretBytes& masterKey, quint64 id, const char (&context)[9]);

/// BLAKE2b-256, unkeyed and keyed. 32 bytes.
[[nodiscard]] QByteArray digest(QByteArrayView bytes);
[[nodiscard]] QByteArray mac(QByteArrayView bytes, const SecretBytes& key);
/// Constant-time.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

/// The system's generator through libsodium.
class SystemRandom final : public Random {
  public:
    void fill(std::span<unsigned char> out) override;
};

} // namespace considered::crypto
