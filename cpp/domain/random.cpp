// Uniform numbers and UUIDs from random bytes.
#include "domain/random.h"

#include <QByteArrayView>
#include <array>
#include <cstring>
#include <limits>

namespace considered {

quint32 Random::below(quint32 bound) {
    Q_ASSERT(bound > 0);
    // Numbers under 2^32 mod bound would make the low remainders likelier: draw again.
    const quint32 least = (std::numeric_limits<quint32>::max() - bound + 1) % bound;
    for (;;) {
        std::array<unsigned char, 4> bytes{};
        fill(bytes);
        quint32 number = 0;
        std::memcpy(&number, bytes.data(), bytes.size());
        if (number >= least)
            return number % bound;
    }
}

QUuid Random::uuid() {
    std::array<unsigned char, 16> bytes{};
    fill(bytes);
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40); // version 4 (RFC 9562)
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80); // variant
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace considered
