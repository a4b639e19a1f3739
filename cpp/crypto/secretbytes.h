// SecretBytes: the only home of a key or a passphrase in this program.
#pragma once

#include <QByteArrayView>
#include <cstddef>
#include <span>
#include <utility>

namespace considered::crypto {

/// A fixed-size buffer from sodium_malloc: guard pages around it, locked into memory where the system allows, wiped
/// when it ends or is moved from. Move-only. Locking is best effort (security.md 2); wiping is what is promised.
/// Thread: may be moved to another thread; not shared between threads.
class SecretBytes {
  public:
    SecretBytes() = default; ///< empty
    /// `size` bytes, all zero. Stops the program when there is no memory at all.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`, for which the caller stays responsible.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    /// Takes the bytes and wipes the source in place.
    [[nodiscard]] static SecretBytes taking(QByteArray& bytes);
    SecretBytes(SecretBytes&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] SecretBytes clone() const;
    /// Constant-time for equal sizes.
    [[nodiscard]] bool equals(const SecretBytes& other) const;
    /// Wiped and empty from here on.
    void clear();

  private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Starts libsodium and raises the soft memlock limit to the hard one. Call once, before any other function of the
/// room; safe to call again. Stops the program when libsodium cannot start.
void start();

} // namespace considered::crypto
