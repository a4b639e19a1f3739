// Secret memory on libsodium: guarded, locked where the system allows, wiped before it goes back.
#include "crypto/secretbytes.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <algorithm>
#include <mutex>
#include <sodium.h>
#include <sys/mman.h>
#include <sys/resource.h>

namespace considered::crypto {
namespace {

Q_LOGGING_CATEGORY(log, "considered.crypto")

/// Desktop systems often give 8 MiB softly and more on request; a refusal is not an error (security.md 2).
void raiseMemoryLockLimit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0)
        return;
    if (limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_MEMLOCK, &limit);
    }
}

/// sodium_malloc does not say whether it could lock its pages, so one page is tried and the answer recorded.
void recordWhetherMemoryLocks() {
    unsigned char* probe = static_cast<unsigned char*>(sodium_malloc(1));
    const bool locked = probe && mlock(probe, 1) == 0;
    sodium_free(probe);
    qCInfo(log) << "secret memory can be locked:" << locked;
}

void startOnce() {
    if (sodium_init() < 0)
        qFatal("libsodium could not start");
    raiseMemoryLockLimit();
    recordWhetherMemoryLocks();
}

} // namespace

void start() {
    static std::once_flag once;
    std::call_once(once, startOnce);
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0)
        return;
    start(); // sodium_malloc needs its page size and canary
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        qFatal("no memory for a secret");
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes) {
    SecretBytes secret(std::size_t(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), secret.bytes().begin());
    return secret;
}

SecretBytes SecretBytes::taking(QByteArray& bytes) {
    SecretBytes secret = copyOf(bytes);
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.resize(0);
    return secret;
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    clear();
}

SecretBytes SecretBytes::clone() const {
    SecretBytes copy(m_size);
    std::copy(bytes().begin(), bytes().end(), copy.bytes().begin());
    return copy;
}

bool SecretBytes::equals(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::clear() {
    if (!m_data)
        return;
    sodium_memzero(m_data, m_size); // sodium_free wipes too; the promise should not hang on how it does so
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace considered::crypto
