// The two header copies.
#include "vault/headerfiles.h"

#include "vault/durablefile.h"

#include <algorithm>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

HeaderCopy readCopy(const QString& path) {
    const Result<QByteArray> bytes = readBytes(path, largestHeader);
    if (!bytes)
        return {path, {}, tl::unexpected(bytes.error())};
    return {path, *bytes, parseHeader(*bytes)};
}

} // namespace

HeaderFiles::HeaderFiles(const QString& directory)
    : m_paths{directory + u"/vault.hdr"_s, directory + u"/vault.hdr.b"_s} {}

std::array<HeaderCopy, 2> HeaderFiles::read() const {
    return {readCopy(m_paths[0]), readCopy(m_paths[1])};
}

Result<void> HeaderFiles::write(QByteArrayView bytes) const {
    return replaceFile(m_paths[0], bytes).and_then([&] { return replaceFile(m_paths[1], bytes); });
}

Result<void> HeaderFiles::replace(QByteArrayView before, QByteArrayView bytes) const {
    Result<void> written = write(bytes);
    if (written)
        return written;
    // What the files say counts, not what a call said: a write whose last sync failed may stand there all the same.
    const auto holdsNew = [bytes](const QString& path) {
        return readBytes(path, largestHeader) == QByteArray(bytes.toByteArray());
    };
    for (const QString& path : m_paths)
        if (holdsNew(path))
            static_cast<void>(replaceFile(path, before));
    return std::any_of(m_paths.begin(), m_paths.end(), holdsNew) ? Result<void>() : written;
}

Result<QList<HeaderCopy>> usableCopies(const std::array<HeaderCopy, 2>& copies) {
    const auto anyFailedWith = [&copies](ErrorCode code) {
        return std::find_if(copies.begin(), copies.end(), [code](const HeaderCopy& copy) {
            return !copy.header && copy.header.error().code == code;
        });
    };
    if (const auto newer = anyFailedWith(ErrorCode::TooNew); newer != copies.end())
        return tl::unexpected(newer->header.error());

    QList<HeaderCopy> usable;
    std::copy_if(copies.begin(), copies.end(), std::back_inserter(usable),
                 [](const HeaderCopy& copy) { return copy.header.has_value(); });
    std::stable_sort(usable.begin(), usable.end(),
                     [](const HeaderCopy& a, const HeaderCopy& b) { return a.header->sequence > b.header->sequence; });
    if (!usable.isEmpty())
        return usable;
    for (const ErrorCode code : {ErrorCode::NotPermitted, ErrorCode::Corrupt, ErrorCode::Io}) {
        if (const auto found = anyFailedWith(code); found != copies.end())
            return tl::unexpected(found->header.error());
    }
    return tl::unexpected(copies[0].header.error()); // neither is there
}

} // namespace considered::vault
