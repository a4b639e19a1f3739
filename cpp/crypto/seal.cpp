// XChaCha20-Poly1305, subkeys, BLAKE2b and random bytes, all libsodium's.
#include "crypto/seal.h"

#include <array>
#include <sodium.h>

namespace considered::crypto {
namespace {

using namespace Qt::StringLiterals;

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keySize == crypto_kdf_KEYBYTES);
constexpr std::size_t digestSize = 32;

const unsigned char* octets(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* octets(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray blake2b(QByteArrayView bytes, std::span<const unsigned char> key) {
    QByteArray out(qsizetype(digestSize), '\0');
    crypto_generichash(octets(out), digestSize, octets(bytes), quint64(bytes.size()), key.data(), key.size());
    return out;
}

} // namespace

QByteArray seal(const SecretBytes& key, const SecretBytes& kek, QByteArrayView associated, Random& random) {
    Q_ASSERT(kek.size() == keySize);
    std::array<unsigned char, nonceSize> nonce{};
    random.fill(nonce);
    QByteArray sealed(reinterpret_cast<const char*>(nonce.data()), qsizetype(nonce.size()));
    sealed.resize(qsizetype(nonceSize) + qsizetype(key.size()) + qsizetype(tagSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(sealed) + nonceSize, nullptr, key.bytes().data(), key.size(),
                                               octets(associated), quint64(associated.size()), nullptr, nonce.data(),
                                               kek.bytes().data());
    return sealed;
}

Result<SecretBytes> unseal(QByteArrayView sealed, const SecretBytes& kek, QByteArrayView associated) {
    Q_ASSERT(kek.size() == keySize);
    constexpr qsizetype overhead = qsizetype{nonceSize} + tagSize;
    if (sealed.size() < overhead)
        return fail(ErrorCode::WrongSecret, u"sealed bytes too short"_s);
    const QByteArrayView nonce = sealed.first(qsizetype(nonceSize));
    const QByteArrayView body = sealed.sliced(qsizetype(nonceSize));
    SecretBytes key(std::size_t(sealed.size() - overhead));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.bytes().data(), nullptr, nullptr, octets(body),
                                                   quint64(body.size()), octets(associated), quint64(associated.size()),
                                                   octets(nonce), kek.bytes().data()) != 0)
        return fail(ErrorCode::WrongSecret);
    return key;
}

SecretBytes subkey(const SecretBytes& masterKey, quint64 id, const char (&context)[9]) {
    Q_ASSERT(masterKey.size() == keySize);
    SecretBytes key(keySize);
    crypto_kdf_derive_from_key(key.bytes().data(), key.size(), id, context, masterKey.bytes().data());
    return key;
}

QByteArray digest(QByteArrayView bytes) {
    return blake2b(bytes, {});
}

QByteArray mac(QByteArrayView bytes, const SecretBytes& key) {
    Q_ASSERT(key.size() == keySize);
    return blake2b(bytes, key.bytes());
}

bool sameBytes(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0);
}

void SystemRandom::fill(std::span<unsigned char> out) {
    start();
    randombytes_buf(out.data(), out.size());
}

} // namespace considered::crypto
