// Reading and writing the header's bytes.
#include "vault/header.h"

#include "crypto/seal.h"
#include "vault/littleendian.h"

#include <QSet>
#include <algorithm>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype magicSize = sizeof headerMagic - 1;
constexpr qsizetype idSize = 16;
constexpr qsizetype fixedSize = magicSize + 2 + 4 + idSize + 8 + 8;
constexpr qsizetype digestSize = 32;
constexpr qsizetype macSize = 32;
constexpr qsizetype trailerSize = digestSize + macSize;

auto corrupt(const QString& what) {
    return fail(ErrorCode::Corrupt, u"header: "_s + what);
}

std::optional<KeySlot> readSlot(ByteReader& reader) {
    const auto type = reader.number<quint16>();
    const auto length = reader.number<quint32>();
    if (!type || !length)
        return std::nullopt;
    const auto value = reader.take(qsizetype(*length));
    if (!value)
        return std::nullopt;
    return KeySlot{*type, value->toByteArray()};
}

/// Two slots of one secret kind would leave open which of them is meant.
bool hasTwoOfAKind(const QList<KeySlot>& keySlots) {
    QSet<quint16> seen;
    return std::any_of(keySlots.begin(), keySlots.end(), [&](const KeySlot& slot) {
        const bool again = isSecretSlot(slot.type) && seen.contains(slot.type);
        seen.insert(slot.type);
        return again;
    });
}

} // namespace

const KeySlot* Header::slot(SlotKind kind) const {
    const auto found = std::find_if(keySlots.begin(), keySlots.end(),
                                    [kind](const KeySlot& candidate) { return candidate.type == quint16(kind); });
    return found == keySlots.end() ? nullptr : &*found;
}

bool Header::isRotating() const {
    return std::any_of(keySlots.begin(), keySlots.end(), [](const KeySlot& slot) { return slot.type == rotatingMark; });
}

void Header::put(KeySlot slot) {
    const auto found = std::find_if(keySlots.begin(), keySlots.end(),
                                    [&slot](const KeySlot& candidate) { return candidate.type == slot.type; });
    if (found == keySlots.end())
        keySlots.append(std::move(slot));
    else
        *found = std::move(slot);
}

void Header::remove(quint16 type) {
    keySlots.removeIf([type](const KeySlot& slot) { return slot.type == type; });
}

Result<Header> parseHeader(QByteArrayView bytes) {
    if (bytes.size() < fixedSize + trailerSize || bytes.size() > largestHeader)
        return corrupt(u"%1 bytes"_s.arg(bytes.size()));
    ByteReader reader(bytes.chopped(trailerSize));
    if (*reader.take(magicSize) != QByteArrayView(headerMagic, magicSize))
        return corrupt(u"magic"_s);
    const quint16 version = *reader.number<quint16>();
    const quint32 length = *reader.number<quint32>();
    if (qsizetype(length) != bytes.size())
        return corrupt(u"length"_s);
    // The digest stands at the same place in every version, so damage is never taken for a newer version.
    if (!crypto::sameBytes(crypto::digest(bytes.chopped(trailerSize)),
                           bytes.sliced(bytes.size() - trailerSize, digestSize)))
        return corrupt(u"digest"_s);
    if (version > headerVersion)
        return fail(ErrorCode::TooNew, u"header version %1"_s.arg(version));
    if (version == 0)
        return corrupt(u"version 0"_s);

    Header header;
    header.vaultId = QUuid::fromRfc4122(*reader.take(idSize));
    header.sequence = *reader.number<quint64>();
    header.commitCounter = *reader.number<quint64>();
    while (!reader.atEnd()) {
        const std::optional<KeySlot> slot = readSlot(reader);
        if (!slot || !isWellFormed(*slot))
            return corrupt(u"slot %1"_s.arg(header.keySlots.size()));
        header.keySlots.append(*slot);
    }
    if (hasTwoOfAKind(header.keySlots))
        return corrupt(u"two slots of one kind"_s);
    return header;
}

QByteArray writeHeader(const Header& header, const crypto::SecretBytes& macKey) {
    QByteArray slotBytes;
    for (const KeySlot& slot : header.keySlots) {
        appendLittle(slotBytes, slot.type);
        appendLittle(slotBytes, quint32(slot.value.size()));
        slotBytes.append(slot.value);
    }
    QByteArray bytes(headerMagic);
    appendLittle(bytes, headerVersion);
    appendLittle(bytes, quint32(fixedSize + slotBytes.size() + trailerSize));
    bytes.append(header.vaultId.toRfc4122());
    appendLittle(bytes, header.sequence);
    appendLittle(bytes, header.commitCounter);
    bytes.append(slotBytes);
    bytes.append(crypto::digest(bytes));
    bytes.append(crypto::mac(bytes, macKey));
    Q_ASSERT(bytes.size() <= largestHeader);
    return bytes;
}

bool macFits(QByteArrayView bytes, const crypto::SecretBytes& macKey) {
    return bytes.size() > macSize &&
           crypto::sameBytes(crypto::mac(bytes.chopped(macSize), macKey), bytes.last(macSize));
}

} // namespace considered::vault
