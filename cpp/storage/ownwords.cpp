// Words that are always covered, as rows.
#include "storage/ownwordrow.h"

namespace considered::storage {

Result<QList<OwnWord>> OwnWords::list() {
    return Kept<OwnWord>(m_db).all();
}

Result<OwnWord> OwnWords::add(const QString& word, const Moment& now) {
    const QString trimmed = word.simplified();
    if (trimmed.isEmpty())
        return fail(ErrorCode::BadInput);
    const auto there = list();
    if (!there)
        return tl::unexpected(there.error());
    for (const OwnWord& own : *there)
        if (own.word.compare(trimmed, Qt::CaseInsensitive) == 0)
            return own;
    return Kept<OwnWord>(m_db).save({{QUuid::createUuid(), now, now, 0, std::nullopt}, trimmed}, now);
}

Result<void> OwnWords::bin(const QUuid& id, const Moment& now) {
    return Kept<OwnWord>(m_db).bin(id, now);
}

Result<void> OwnWords::restore(const QUuid& id, const Moment& now) {
    return Kept<OwnWord>(m_db).restore(id, now);
}

Result<int> OwnWords::emptyBin(qint64 beforeMs, const Moment& now) {
    return Kept<OwnWord>(m_db).emptyBin(beforeMs, now);
}

} // namespace considered::storage
