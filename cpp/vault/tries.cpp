// Reading and writing the count of misses.
#include "vault/tries.h"

#include "crypto/seal.h"
#include "vault/durablefile.h"
#include "vault/littleendian.h"

#include <QFile>
#include <algorithm>
#include <optional>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr char magic[] = "CONSTRYS";
constexpr quint16 version = 1;
constexpr qsizetype bodySize = 8 + 2 + 16 + 4 + 8 + 1;
constexpr qsizetype fileSize = bodySize + 32;
constexpr quint32 freeMisses = 4;
/// After the 5th miss, the 6th, …
constexpr std::array<qint64, 5> waitsMs = {30'000, 60'000, 300'000, 900'000, 3'600'000};

} // namespace

qint64 waitMs(const Tries& tries, qint64 sinceBootMs) {
    if (tries.misses <= freeMisses)
        return 0;
    const qint64 whole = waitsMs[std::min<std::size_t>(tries.misses - freeMisses, waitsMs.size()) - 1];
    const bool restarted = sinceBootMs < tries.lastMissMs;
    return std::max<qint64>(0, whole - (restarted ? sinceBootMs : sinceBootMs - tries.lastMissMs));
}

Result<Tries> parseTries(QByteArrayView bytes) {
    if (bytes.size() != fileSize || !crypto::sameBytes(crypto::digest(bytes.first(bodySize)), bytes.sliced(bodySize)))
        return fail(ErrorCode::Corrupt, u"vault.try"_s);
    ByteReader reader(bytes.first(bodySize));
    if (*reader.take(8) != QByteArrayView(magic, 8) || *reader.number<quint16>() != version)
        return fail(ErrorCode::Corrupt, u"vault.try: magic or version"_s);
    Tries tries;
    tries.vaultId = QUuid::fromRfc4122(*reader.take(16));
    tries.misses = *reader.number<quint32>();
    tries.lastMissMs = *reader.number<qint64>();
    const quint8 erase = *reader.number<quint8>();
    tries.eraseAtTen = erase == 1 || erase == 2;
    tries.eraseDue = erase == 2;
    return tries;
}

QByteArray writeTries(const Tries& tries) {
    QByteArray bytes(magic);
    appendLittle(bytes, version);
    bytes.append(tries.vaultId.toRfc4122());
    appendLittle(bytes, tries.misses);
    appendLittle(bytes, tries.lastMissMs);
    appendLittle(bytes, quint8(tries.eraseDue ? 2 : tries.eraseAtTen ? 1 : 0));
    return bytes.append(crypto::digest(bytes));
}

TryFiles::TryFiles(const QString& directory) : m_paths{directory + u"/vault.try"_s, directory + u"/vault.try.b"_s} {}

Result<TryFiles::Found> TryFiles::read(const QUuid& vaultId) const {
    std::optional<Tries> most;
    int whole = 0;
    for (const QString& path : m_paths) {
        const Result<Tries> tries =
            readBytes(path, fileSize).and_then([](const QByteArray& bytes) { return parseTries(bytes); });
        if (!tries || tries->vaultId != vaultId)
            continue;
        ++whole;
        if (!most || tries->misses > most->misses)
            most = *tries;
    }
    if (!most)
        return fail(ErrorCode::Corrupt, u"vault.try: no whole copy"_s);
    return Found{*most, whole == 2};
}

Result<void> TryFiles::write(const Tries& tries) const {
    const QByteArray bytes = writeTries(tries);
    return replaceFile(m_paths[0], bytes).and_then([&] { return replaceFile(m_paths[1], bytes); });
}

void TryFiles::remove() const {
    for (const QString& path : m_paths)
        QFile::remove(path);
}

} // namespace considered::vault
