// Opening and locking: the order of steps is the safety, so each function reads as a list of them.
#include "vault/vault.h"

#include "crypto/seal.h"
#include "vault/durablefile.h"
#include "vault/log.h"
#include "vault/vaultcore.h"

#include <utility>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 noteEveryMs = 60'000;

} // namespace

Q_LOGGING_CATEGORY(log, "considered.vault")

crypto::KdfCost calibratedCost(SlotKind kind, const platform::MemoryInfo& memory) {
    const auto calibrate = kind == SlotKind::Pin ? crypto::calibrateQuick : crypto::calibrate;
    return calibrate(memory.availableBytes(), crypto::measureArgon2id);
}

Vault::Vault(const QString& directory, VaultNeeds needs)
    : m_impl(new Impl{VaultFiles(directory), needs,
                      PinGate(directory, DeviceSecrets(needs.keyStore, needs.keyName), needs.clock)}) {
    if (!m_impl->needs.chooseCost)
        m_impl->needs.chooseCost = [&memory = needs.memory](SlotKind kind) {
            return calibratedCost(kind, memory);
        };
}

Vault::~Vault() {
    if (const Result<void> locked = lock(); !locked)
        qCWarning(log) << "the header's counter stays older:" << nameOf(locked.error().code);
}

Result<crypto::SecretBytes> Vault::Impl::unlock(const Header& header, const Credential& credential) {
    const KeySlot* slot = header.slot(credential.kind);
    if (!slot)
        return fail(ErrorCode::KeyLost, u"no slot of type %1"_s.arg(quint16(credential.kind)));
    if (credential.kind != SlotKind::Pin)
        return openSlot(*slot, credential.secret, header.vaultId);
    Result<crypto::SecretBytes> masterKey = pin.open(*slot, credential.secret, header.vaultId);
    forgiveDue = masterKey.has_value();
    if (!masterKey && masterKey.error().code == ErrorCode::Erased)
        if (const Result<void> gone = eraseAll(); !gone)
            qCWarning(log) << "not all could be erased:" << nameOf(gone.error().code);
    return masterKey;
}

Result<Trusted> Vault::Impl::openCopy(const HeaderCopy& copy, const Credential& credential) {
    Result<crypto::SecretBytes> masterKey = unlock(*copy.header, credential);
    if (!masterKey)
        return tl::unexpected(masterKey.error());
    if (!macFits(copy.bytes, headerMacKey(*masterKey))) {
        forgive(copy.header->vaultId); // the other copy is asked next, and must not count the same try again
        return fail(ErrorCode::Corrupt, u"the header's MAC does not fit"_s);
    }
    return Trusted{copy, std::move(*masterKey)};
}

void Vault::Impl::forgive(const QUuid& vaultId) {
    if (!std::exchange(forgiveDue, false))
        return;
    if (const Result<void> forgiven = pin.forgive(vaultId); !forgiven)
        qCWarning(log) << "the count of wrong PINs stays:" << nameOf(forgiven.error().code);
}

/// The newest copy speaks; only where it proves to be forged or mixed up is the other asked. A wrong secret ends the
/// search: an older copy may hold a passphrase that was changed since.
Result<Trusted> Vault::Impl::openNewest(const QList<HeaderCopy>& copies, const Credential& credential) {
    Result<Trusted> opened = fail(ErrorCode::Corrupt);
    for (const HeaderCopy& copy : copies) {
        opened = openCopy(copy, credential);
        if (opened || opened.error().code != ErrorCode::Corrupt)
            break;
    }
    return opened;
}

Result<Presence> Vault::look() const {
    const Result<QList<HeaderCopy>> usable = usableCopies(m_impl->files.headers().read());
    if (usable)
        return Presence::Sealed;
    if (usable.error().code != ErrorCode::NotFound)
        return tl::unexpected(usable.error());
    if (m_impl->files.hasDatabase())
        return fail(ErrorCode::Corrupt, u"a database without a header"_s);
    return Presence::None;
}

Result<Ways> Vault::ways() const {
    const Result<QList<HeaderCopy>> usable = usableCopies(m_impl->files.headers().read());
    if (!usable)
        return tl::unexpected(usable.error());
    const Header& header = *usable->constFirst().header;
    return Ways{header.slot(SlotKind::Passphrase) != nullptr,
                m_impl->pin.stateOf(header.slot(SlotKind::Pin), header.vaultId)};
}

Result<Opened> Vault::openWith(SlotKind kind, crypto::SecretBytes secret) {
    if (const Result<void> closed = lock(); !closed) // an open vault is closed first
        qCWarning(log) << "the header's counter stays older:" << nameOf(closed.error().code);
    const std::array<HeaderCopy, 2> found = m_impl->files.headers().read();
    const Result<QList<HeaderCopy>> usable = usableCopies(found);
    if (!usable)
        return usable.error().code == ErrorCode::NotFound && m_impl->files.hasDatabase()
                   ? fail(ErrorCode::Corrupt, u"a database without a header"_s)
                   : tl::unexpected(usable.error());
    if (m_impl->pin.isEraseDue(usable->constFirst().header->vaultId)) {
        if (const Result<void> gone = m_impl->eraseAll(); !gone)
            return tl::unexpected(gone.error());
        return fail(ErrorCode::Erased, u"ten misses, before"_s);
    }
    const Result<TryFiles::Found> tries = m_impl->pin.files().read(usable->constFirst().header->vaultId);
    Credential credential{kind, std::move(secret)};
    Result<Trusted> trusted = m_impl->openNewest(*usable, credential);
    credential.secret.clear();
    if (!trusted)
        return tl::unexpected(trusted.error());

    const Header& header = *trusted->copy.header;
    Result<storage::Database> database = m_impl->openDatabase(header, trusted->masterKey);
    if (!database)
        return tl::unexpected(database.error());
    const Result<quint64> counter = database->commitCounter();
    if (!counter)
        return tl::unexpected(counter.error());

    Opened opened;
    opened.headerRepaired = m_impl->repairHeader(found, trusted->copy);
    opened.databaseOlder = *counter < header.commitCounter;
    m_impl->hold(header, trusted->masterKey, std::move(*database));
    if (const Result<void> settled = m_impl->settleRotation(); !settled)
        qCWarning(log) << "the mark of a rotation stays:" << nameOf(settled.error().code);
    m_impl->settlePin(kind, tries && tries->bothWhole, opened);
    return opened;
}

/// Finishes first what create() or rotate() was killed in.
Result<storage::Database> Vault::Impl::openDatabase(const Header& header, const crypto::SecretBytes& masterKey) {
    if (files.isUnfinished() || (header.isRotating() && files.hasUnfinished())) {
        if (const Result<void> finished = files.finishDatabase(); !finished)
            return tl::unexpected(finished.error());
    }
    Result<storage::Database> database =
        storage::Database::open(files.database(), databaseKey(masterKey), header.vaultId);
    if (database)
        files.removeUnfinished(); // a rotation that was killed before its header was written
    return database;
}

void Vault::Impl::hold(const Header& header, const crypto::SecretBytes& masterKey, storage::Database database) {
    open =
        OpenVault{header, headerMacKey(masterKey), draftKey(masterKey), std::move(database), needs.clock.sinceBootMs()};
}

/// What an opening means for the PIN. A disk that takes no writes must not keep a person from reading, so a failure is
/// only logged; the next opening tries again.
void Vault::Impl::settlePin(SlotKind openedWith, bool triesWhole, Opened& opened) {
    const KeySlot* slot = open->header.slot(SlotKind::Pin);
    if (!slot)
        return;
    // The PIN's own try is forgiven behind what the person asks for first; not where one more miss would be the last.
    const Result<TryFiles::Found> now = pin.files().read(open->header.vaultId);
    if (openedWith == SlotKind::Pin && triesWhole && now && now->tries.misses + 1 < mostMisses)
        return;
    forgiveDue = false;
    Result<void> settled;
    if (openedWith != SlotKind::Pin && pin.isDead(open->header.vaultId)) {
        settled = takePinAway();
        opened.pinRemoved = settled.has_value();
    } else {
        settled = pin.forgive(open->header.vaultId);
        opened.triesRepaired = settled && !triesWhole;
    }
    if (!settled)
        qCWarning(log) << "the PIN could not be settled:" << nameOf(settled.error().code);
}

/// Makes the other copy equal to the good one. True when that one was damaged, not merely a write behind. A disk that
/// takes no writes must not keep a person from reading, so a failure is only logged.
bool Vault::Impl::repairHeader(const std::array<HeaderCopy, 2>& found, const HeaderCopy& good) const {
    bool repaired = false;
    for (const HeaderCopy& copy : found) {
        if (copy.path == good.path || copy.bytes == good.bytes)
            continue;
        const bool behind = copy.header && copy.header->sequence < good.header->sequence;
        const Result<void> written = replaceFile(copy.path, good.bytes);
        if (!written)
            qCWarning(log) << "a header copy could not be repaired:" << nameOf(written.error().code);
        repaired = repaired || (written && !behind);
    }
    return repaired;
}

Result<void> Vault::lock() {
    if (!m_impl->open)
        return {};
    m_impl->forgive(m_impl->open->header.vaultId);
    Result<void> noted = m_impl->copyCounter();
    m_impl->open.reset(); // closes the database and wipes the keys
    m_impl->sealedTaken = 0;
    return noted;
}

Result<void> Vault::Impl::copyCounter() {
    const Result<quint64> counter = open->database.commitCounter();
    if (!counter)
        return tl::unexpected(counter.error());
    if (*counter == open->header.commitCounter)
        return {};
    Header next = open->header;
    next.commitCounter = *counter;
    return putHeader(std::move(next));
}

Result<void> Vault::Impl::putHeader(Header next) {
    next.sequence = open->header.sequence + 1;
    Result<void> written =
        files.headers().replace(writeHeader(open->header, open->macKey), writeHeader(next, open->macKey));
    if (written)
        open->header = std::move(next);
    return written;
}

Result<void> Vault::noteCommits() {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    m_impl->forgive(m_impl->open->header.vaultId);
    const qint64 now = m_impl->needs.clock.sinceBootMs();
    if (now - m_impl->open->notedMs < noteEveryMs)
        return {};
    m_impl->open->notedMs = now;
    return m_impl->copyCounter();
}

Result<void> Vault::sealForLater(QByteArrayView unsaved) {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    m_impl->sealedDrafts += crypto::seal(crypto::SecretBytes::copyOf(unsaved), m_impl->open->draftKey,
                                         m_impl->open->header.vaultId.toRfc4122(), m_impl->needs.random);
    return {};
}

QByteArrayList Vault::takeSealed() {
    QByteArrayList drafts;
    if (!m_impl->open)
        return drafts;
    for (const QByteArray& sealed :
         m_impl->sealedDrafts.mid(std::exchange(m_impl->sealedTaken, m_impl->sealedDrafts.size())))
        if (const auto draft = crypto::unseal(sealed, m_impl->open->draftKey, m_impl->open->header.vaultId.toRfc4122()))
            drafts += QByteArray(reinterpret_cast<const char*>(draft->bytes().data()), qsizetype(draft->size()));
    return drafts; // without those under keys that are no more
}

void Vault::dropSealed() {
    m_impl->sealedDrafts.remove(0, std::exchange(m_impl->sealedTaken, 0));
}

storage::Database* Vault::database() {
    return m_impl->open ? &m_impl->open->database : nullptr;
}

} // namespace considered::vault
