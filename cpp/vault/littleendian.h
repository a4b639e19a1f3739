// Numbers in and out of the header's bytes, never past their end.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <optional>

namespace considered::vault {

template <typename Number> void appendLittle(QByteArray& bytes, Number number) {
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// Takes bytes from the front of a view; nothing when there are too few.
class ByteReader {
  public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] std::optional<QByteArrayView> take(qsizetype count) {
        if (count < 0 || count > m_rest.size())
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    template <typename Number> [[nodiscard]] std::optional<Number> number() {
        const std::optional<QByteArrayView> bytes = take(sizeof(Number));
        return bytes ? std::optional(qFromLittleEndian<Number>(bytes->data())) : std::nullopt;
    }

  private:
    QByteArrayView m_rest;
};

} // namespace considered::vault
