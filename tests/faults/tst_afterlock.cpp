// What the process still holds once the notes are locked: no key and no PIN anywhere in its memory, as many descriptors
// as before, and hardly more memory after a thousand times. The scan has a control: it finds a key held on purpose.
#include "crypto/seal.h"
#include "subject.h"
#include "vault/fakes.h"
#include "vault/secrets.h"
#include "vault/vaultsession.h"
#include "viewmodel/session/pinentry.h"

#include <QDir>
#include <QTemporaryDir>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using vault::SlotKind;

namespace {

constexpr unsigned char mask = 0xa7;
constexpr int cycles = 1000;
constexpr int warmUp = 100;
const QList<int> digits = {7, 3, 1, 0, 4, 6, 2, 8, 9, 1, 5, 3};

/// What is looked for, kept so that looking does not put it into memory.
using Masked = std::vector<unsigned char>;

Masked masked(std::span<const unsigned char> bytes) {
    Masked out(bytes.begin(), bytes.end());
    for (unsigned char& byte : out)
        byte ^= mask;
    return out;
}

/// Keeps every 32 bytes that were drawn, masked: master keys and device secrets are among them.
class NotingRandom final : public Random {
  public:
    void fill(std::span<unsigned char> out) override {
        m_real.fill(out);
        if (out.size() == crypto::keySize)
            drawn.push_back(masked(out));
    }
    std::vector<Masked> drawn;

  private:
    crypto::SystemRandom m_real;
};

/// Places in this process's readable memory where the needle stands. The buffer that is read into is a mapping of its
/// own, which is left out.
class Memory {
  public:
    Memory()
        : m_file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC)),
          m_buffer(static_cast<unsigned char*>(
              ::mmap(nullptr, chunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {}
    ~Memory() {
        ::munmap(m_buffer, chunk);
        ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Memory)

    int count(const Masked& needle) {
        int found = 0;
        QFile maps(u"/proc/self/maps"_s);
        if (m_file < 0 || !maps.open(QIODevice::ReadOnly))
            qFatal("the process cannot look at its own memory");
        m_readBytes = 0;
        const QByteArray all = maps.readAll();
        for (const QByteArray& line : all.split('\n')) {
            const QByteArrayList words = line.split(' ');
            if (words.size() < 2 || !words[1].startsWith('r') || line.endsWith("[vvar]") || line.endsWith("[vsyscall]"))
                continue;
            const QByteArrayList ends = words[0].split('-');
            found += countBetween(ends[0].toULongLong(nullptr, 16), ends[1].toULongLong(nullptr, 16), needle);
        }
        return found;
    }
    [[nodiscard]] qint64 readBytes() const { return m_readBytes; }

  private:
    static constexpr std::size_t chunk = 4 << 20;

    int countBetween(quint64 from, quint64 to, const Masked& needle) {
        const auto own = reinterpret_cast<quint64>(m_buffer);
        int found = 0;
        for (quint64 at = from; at < to;) {
            if (at >= own && at < own + chunk) {
                at = own + chunk;
                continue;
            }
            const quint64 end = at < own && to > own ? own : to;
            const ssize_t got = ::pread(m_file, m_buffer, std::min<quint64>(chunk, end - at), off_t(at));
            if (got <= 0)
                break; // such as a guard page
            m_readBytes += got;
            found += countIn(std::size_t(got), needle);
            // The last bytes again, since a needle may lie across.
            const bool last = at + quint64(got) >= end;
            at += last ? quint64(got) : quint64(got) - std::min<quint64>(needle.size() - 1, quint64(got) - 1);
        }
        std::memset(m_buffer, 0, chunk);
        return found;
    }
    [[nodiscard]] int countIn(std::size_t size, const Masked& needle) const {
        int found = 0;
        const unsigned char* const end = m_buffer + size;
        const unsigned char* at = m_buffer;
        while (std::size_t(end - at) >= needle.size()) {
            at = static_cast<const unsigned char*>(
                std::memchr(at, needle[0] ^ mask, std::size_t(end - at) - needle.size() + 1));
            if (!at)
                break;
            std::size_t same = 1;
            while (same < needle.size() && at[same] == (needle[same] ^ mask))
                ++same;
            found += same == needle.size();
            ++at;
        }
        return found;
    }

    int m_file;
    unsigned char* m_buffer;
    qint64 m_readBytes = 0;
};

template <typename T> T waited(QFuture<T> future) {
    future.waitForFinished();
    return future.takeResult();
}

crypto::SecretBytes typedPin() {
    viewmodel::PinEntry entry;
    for (const int digit : digits)
        entry.press(digit);
    return entry.take();
}

Masked maskedPin() {
    Masked out;
    for (const int digit : digits)
        out.push_back(static_cast<unsigned char>(('0' + digit) ^ mask));
    return out;
}

qint64 residentKiB() {
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    return -1;
}

qsizetype descriptors() {
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

class TestAfterLock : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fakes::SetClock m_clock;
    NotingRandom m_random;
    fakes::SetMemory m_memory;
    fakes::SetKeyStore m_keyStore;
    std::unique_ptr<vault::VaultSession> m_session;

  private slots:
    void initTestCase() {
        crypto::start();
        m_session = std::make_unique<vault::VaultSession>(
            m_folder.filePath(u"vault"_s),
            vault::VaultNeeds{m_clock, m_random, m_memory, m_keyStore, u"test"_s, [](SlotKind) {
                                  return crypto::KdfCost{64, 1};
                              }});
        auto recovery = vault::recoverySecret(vault::generatedRecoveryCode(m_random));
        QVERIFY(recovery && waited(m_session->create(SlotKind::Pin, typedPin(), std::move(*recovery))));
    }
    void cleanupTestCase() { m_session.reset(); }

    void afterLockingNoKeyAndNoPinIsLeft() {
        Memory memory;
        // Everything drawn so far, and what is derived from each as if it were the master key.
        std::vector<Masked> needles = m_random.drawn;
        for (const Masked& drawn : m_random.drawn) {
            crypto::SecretBytes key(crypto::keySize);
            std::transform(drawn.begin(), drawn.end(), key.bytes().begin(),
                           [](unsigned char byte) { return byte ^ mask; });
            for (const quint64 id : {1, 2, 3}) // database, header MAC, draft
                needles.push_back(masked(crypto::subkey(key, id, "Consider").bytes()));
        }
        QVERIFY(m_random.drawn.size() >= 2); // the master key and the device secret
        needles.push_back(maskedPin());

        // The control, before and beside the real thing: what is held is found, once, and what was held is not.
        auto held = std::make_unique<crypto::SecretBytes>(crypto::keySize);
        crypto::SystemRandom().fill(held->bytes());
        const Masked heldNeedle = masked(held->bytes());
        QCOMPARE(memory.count(heldNeedle), 1);
        const QByteArray copy(reinterpret_cast<const char*>(held->bytes().data()), qsizetype(held->size()));
        QCOMPARE(memory.count(heldNeedle), 2);
        crypto::SecretBytes pinHeld = typedPin();
        QVERIFY(memory.count(maskedPin()) >= 1);
        pinHeld.clear();

        int foundOpen = 0;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(waited(m_session->openWith(SlotKind::Pin, typedPin())));
            for (const Masked& needle : needles)
                foundOpen += memory.count(needle);
            QVERIFY(waited(m_session->lock()));
            for (QByteArray& own : m_keyStore.entries) // the fake's own copy of the device secret
                own.fill('\0');
            int found = 0;
            for (std::size_t i = 0; i < needles.size(); ++i) {
                const int times = memory.count(needles[i]);
                if (times > 0)
                    qWarning("needle %d of %d is there %d times", int(i), int(needles.size()), times);
                found += times;
            }
            QCOMPARE(found, 0);
            QVERIFY(memory.count(heldNeedle) >= 2);
            // The device secret back from the notes of the generator, for the next round.
            const Masked& device = m_random.drawn.at(0);
            QByteArray value(qsizetype(device.size()), '\0');
            std::transform(device.begin(), device.end(), value.begin(),
                           [](unsigned char byte) { return char(byte ^ mask); });
            m_keyStore.entries.insert(u"test/a"_s, value);
        }
        QVERIFY2(foundOpen > 0, "an open vault holds its keys, so the scan must see some");
        qInfo("%.0f MB of memory, %d secrets: none left after locking", double(memory.readBytes()) / 1e6,
              int(needles.size()));
        QCOMPARE(copy.size(), 32);
    }

    void aThousandLocksLeakNothing() {
        qint64 before = 0;
        qsizetype files = 0;
        for (int cycle = 0; cycle < warmUp + cycles; ++cycle) {
            if (cycle == warmUp) {
                before = residentKiB();
                files = descriptors();
            }
            QVERIFY(waited(m_session->openWith(SlotKind::Pin, typedPin())));
            QVERIFY(waited(m_session->lock()));
        }
        const double growth = double(residentKiB()) / double(before) - 1;
        qInfo("resident memory after %d cycles: %+.2f %%", cycles, growth * 100);
        QCOMPARE(descriptors(), files);
        QVERIFY2(growth < 0.05, qPrintable(QString::number(growth)));
    }
};

CONSIDERED_SUBJECT(TestAfterLock, QCoreApplication)
#include "tst_afterlock.moc"
