// Making, opening and locking: the order of steps is the safety, so each function reads as a list of them.
#include "vault/vault.h"

#include "crypto/seal.h"
#include "vault/durablefile.h"
#include "vault/headerfiles.h"
#include "vault/masterkey.h"
#include "vault/processlock.h"
#include "vault/vaultfiles.h"

#include <QLoggingCategory>

namespace considered::vault {
namespace {

Q_LOGGING_CATEGORY(log, "considered.vault")

using namespace Qt::StringLiterals;

constexpr qint64 noteEveryMs = 60'000;

/// A header copy that one of its own slots opened and whose MAC fits.
struct Trusted {
    HeaderCopy copy;
    crypto::SecretBytes masterKey;
};

Result<Trusted> openCopy(const HeaderCopy& copy, SlotKind kind, const crypto::SecretBytes& secret) {
    const KeySlot* slot = copy.header->slot(kind);
    if (!slot)
        return fail(ErrorCode::KeyLost, u"no slot of type %1"_s.arg(quint16(kind)));
    Result<crypto::SecretBytes> masterKey = openSlot(*slot, secret, copy.header->vaultId);
    if (!masterKey)
        return tl::unexpected(masterKey.error());
    if (!macFits(copy.bytes, headerMacKey(*masterKey)))
        return fail(ErrorCode::Corrupt, u"the header's MAC does not fit"_s);
    return Trusted{copy, std::move(*masterKey)};
}

/// The newest copy speaks; only where it proves to be forged or mixed up is the other asked. A wrong secret ends the
/// search: an older copy may hold a passphrase that was changed since.
Result<Trusted> openNewest(const QList<HeaderCopy>& copies, SlotKind kind, const crypto::SecretBytes& secret) {
    Result<Trusted> opened = fail(ErrorCode::Corrupt);
    for (const HeaderCopy& copy : copies) {
        opened = openCopy(copy, kind, secret);
        if (opened || opened.error().code != ErrorCode::Corrupt)
            break;
    }
    return opened;
}

} // namespace

crypto::KdfCost calibratedCost(const platform::MemoryInfo& memory) {
    return crypto::calibrate(memory.availableBytes(), crypto::measureArgon2id);
}

/// What an open vault holds. The master key and the database key are not among it: they go as soon as they were used.
struct OpenVault {
    Header header;
    crypto::SecretBytes macKey;
    crypto::SecretBytes draftKey;
    storage::Database database;
    qint64 notedMs = 0;
};

struct Vault::Impl {
    VaultFiles files;
    const Clock& clock;
    Random& random;
    CostChoice chooseCost;
    std::optional<OpenVault> open{};
    QByteArray sealedDraft{};

    Result<void> makeFiles(const NewVault& made);
    Result<void> copyCounter();
    bool repairHeader(const std::array<HeaderCopy, 2>& found, const HeaderCopy& good) const;
};

Vault::Vault(QString directory, const Clock& clock, Random& random, const platform::MemoryInfo& memory,
             CostChoice chooseCost)
    : m_impl(new Impl{VaultFiles(std::move(directory)), clock, random, chooseCost ? std::move(chooseCost) : [&memory] {
                          return calibratedCost(memory);
                      }}) {}

Vault::~Vault() {
    if (const Result<void> locked = lock(); !locked)
        qCWarning(log) << "the header's counter stays older:" << nameOf(locked.error().code);
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

Result<void> Vault::create(crypto::SecretBytes passphrase, crypto::SecretBytes recovery) {
    if (m_impl->files.any())
        return fail(ErrorCode::AlreadyExists);
    Result<NewVault> made = newVault(passphrase, recovery, m_impl->chooseCost(), m_impl->random);
    passphrase.clear();
    recovery.clear();
    if (!made)
        return tl::unexpected(made.error());

    const PrivateFiles onlyOurs;
    const Result<bool> madeFolder = m_impl->files.makeFolder();
    if (!madeFolder)
        return tl::unexpected(madeFolder.error());
    Result<void> done = m_impl->makeFiles(*made);
    if (!done) {
        m_impl->open.reset();
        m_impl->files.removeAll(*madeFolder);
    }
    return done;
}

/// The database is finished under another name before a header points to it, and gets its own name last: killed in
/// between, what is there is either not yet a vault or one that openWith() completes.
Result<void> Vault::Impl::makeFiles(const NewVault& made) {
    const crypto::SecretBytes key = databaseKey(made.masterKey);
    Header header = made.header;
    {
        files.removeUnfinished();
        Result<storage::Database> fresh = storage::Database::create(files.unfinishedDatabase(), key, header.vaultId);
        if (!fresh)
            return tl::unexpected(fresh.error());
        const Result<quint64> counter = fresh->commitCounter();
        if (!counter)
            return tl::unexpected(counter.error());
        header.commitCounter = *counter;
    }
    crypto::SecretBytes macKey = headerMacKey(made.masterKey);
    const QByteArray bytes = writeHeader(header, macKey);
    Result<storage::Database> database =
        files.headers().write(bytes).and_then([this] { return files.finishDatabase(); }).and_then([&] {
            return storage::Database::open(files.database(), key, header.vaultId);
        });
    if (!database)
        return tl::unexpected(database.error());
    open = OpenVault{std::move(header), std::move(macKey), draftKey(made.masterKey), std::move(*database),
                     clock.sinceBootMs()};
    return {};
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
    Result<Trusted> trusted = openNewest(*usable, kind, secret);
    secret.clear();
    if (!trusted)
        return tl::unexpected(trusted.error());

    const Header& header = *trusted->copy.header;
    if (m_impl->files.isUnfinished()) {
        if (const Result<void> finished = m_impl->files.finishDatabase(); !finished)
            return tl::unexpected(finished.error());
    }
    Result<storage::Database> database =
        storage::Database::open(m_impl->files.database(), databaseKey(trusted->masterKey), header.vaultId);
    if (!database)
        return tl::unexpected(database.error());
    const Result<quint64> counter = database->commitCounter();
    if (!counter)
        return tl::unexpected(counter.error());

    Opened opened;
    opened.headerRepaired = m_impl->repairHeader(found, trusted->copy);
    opened.databaseOlder = *counter < header.commitCounter;
    m_impl->open = OpenVault{header, headerMacKey(trusted->masterKey), draftKey(trusted->masterKey),
                             std::move(*database), m_impl->clock.sinceBootMs()};
    return opened;
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
    Result<void> noted = m_impl->copyCounter();
    m_impl->open.reset(); // closes the database and wipes the keys
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
    ++next.sequence;
    Result<void> written = files.headers().write(writeHeader(next, open->macKey));
    open->header.sequence = next.sequence; // used up even by a write that got half way
    if (written)
        open->header.commitCounter = next.commitCounter;
    return written;
}

Result<void> Vault::noteCommits() {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    const qint64 now = m_impl->clock.sinceBootMs();
    if (now - m_impl->open->notedMs < noteEveryMs)
        return {};
    m_impl->open->notedMs = now;
    return m_impl->copyCounter();
}

Result<void> Vault::sealForLater(QByteArrayView unsaved) {
    if (!m_impl->open)
        return fail(ErrorCode::Locked);
    m_impl->sealedDraft = crypto::seal(crypto::SecretBytes::copyOf(unsaved), m_impl->open->draftKey,
                                       m_impl->open->header.vaultId.toRfc4122(), m_impl->random);
    return {};
}

std::optional<QByteArray> Vault::takeSealed() {
    if (!m_impl->open || m_impl->sealedDraft.isEmpty())
        return std::nullopt;
    const Result<crypto::SecretBytes> draft = crypto::unseal(
        std::exchange(m_impl->sealedDraft, {}), m_impl->open->draftKey, m_impl->open->header.vaultId.toRfc4122());
    if (!draft)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char*>(draft->bytes().data()), qsizetype(draft->size()));
}

storage::Database* Vault::database() {
    return m_impl->open ? &m_impl->open->database : nullptr;
}

} // namespace considered::vault
