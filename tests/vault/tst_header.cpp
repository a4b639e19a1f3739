// The header's bytes: round trip, every kind of damage, and the golden dump of FORMAT.md.
#include "crypto/seal.h"
#include "headerbytes.h"
#include "subject.h"
#include "vault/fakes.h"
#include "vault/header.h"
#include "vault/littleendian.h"
#include "vault/masterkey.h"
#include "vault/secrets.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using test::headerTrailer;
using test::withDigest;
using vault::Header;
using vault::KeySlot;
using vault::SlotKind;

namespace {

constexpr crypto::KdfCost quick{8, 1};

SecretBytes keyOf(char byte) {
    return SecretBytes::copyOf(QByteArray(32, byte));
}

/// Counts up from 0, so that a reader of FORMAT.md sees which bytes came from where.
class CountingRandom final : public Random {
  public:
    void fill(std::span<unsigned char> out) override {
        for (unsigned char& byte : out)
            byte = m_next++;
    }

  private:
    unsigned char m_next = 0;
};

Result<vault::NewVault> newVault(SecretBytes passphrase, SecretBytes recovery, crypto::KdfCost cost, Random& random) {
    const vault::Credential first{SlotKind::Passphrase, std::move(passphrase)};
    const vault::Credential second{SlotKind::Recovery, std::move(recovery)};
    return vault::newVault({{first, cost}, {second, cost}}, {}, random);
}

vault::NewVault newVault(Random& random) {
    Result<vault::NewVault> made =
        newVault(SecretBytes::copyOf("a passphrase"), SecretBytes::copyOf("a recovery secret 20"), quick, random);
    if (!made)
        qFatal("no new vault");
    return std::move(*made);
}

/// What a careful forger can do without a key: any bytes, with a digest that fits.
QByteArray sealedLength(QByteArray bytes) {
    const quint32 little = qToLittleEndian(quint32(bytes.size()));
    std::copy_n(reinterpret_cast<const char*>(&little), sizeof little, bytes.begin() + 10);
    return withDigest(bytes);
}

KeySlot secretSlot(quint16 type, quint16 kdf, quint32 memoryKiB, quint32 passes) {
    KeySlot slot{type, {}};
    vault::appendLittle(slot.value, kdf);
    vault::appendLittle(slot.value, memoryKiB);
    vault::appendLittle(slot.value, passes);
    slot.value.append(QByteArray(16 + 72, 's'));
    return slot;
}

Header headerWith(QList<KeySlot> slotList) {
    return {QUuid(u"{8b2e0d34-7c1f-4a59-9a60-2f1d3c4b5a69}"_s), 7, 42, std::move(slotList)};
}

QByteArray arbitraryBytes(int most) {
    const auto bytes = *rc::gen::resize(most, rc::gen::arbitrary<std::vector<char>>());
    return {bytes.data(), qsizetype(bytes.size())};
}

Header arbitraryHeader() {
    Header header = headerWith({});
    header.sequence = *rc::gen::arbitrary<quint64>();
    header.commitCounter = *rc::gen::arbitrary<quint64>();
    const int unknown = *rc::gen::inRange(0, 5);
    for (int i = 0; i < unknown; ++i)
        header.keySlots.append({*rc::gen::inRange<quint16>(3, 0xffff), arbitraryBytes(200)});
    for (const quint16 kind : {1, 2}) {
        if (*rc::gen::arbitrary<bool>())
            header.keySlots.insert(
                *rc::gen::inRange<qsizetype>(0, header.keySlots.size() + 1),
                secretSlot(kind, 1, *rc::gen::inRange<quint32>(8, 1024 * 1024 + 1), *rc::gen::inRange<quint32>(1, 21)));
    }
    return header;
}

/// The hex columns of the dump in FORMAT.md, and the offsets at their left.
QByteArray goldenDump() {
    QFile file(QStringLiteral(CONSIDERED_SOURCE_DIR "/cpp/vault/FORMAT.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(u"^([0-9a-f]{4})  ((?:[0-9a-f]{2} ?)+)"_s);
    QByteArray bytes;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QString& text : all.mid(all.indexOf(u"## Golden dump"_s)).split(u'\n')) {
        const QRegularExpressionMatch match = line.match(text);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt(nullptr, 16) != bytes.size())
            return QByteArray("the offset ") + match.captured(1).toLatin1() + " does not fit";
        bytes.append(QByteArray::fromHex(match.captured(2).toLatin1()));
    }
    return bytes;
}

} // namespace

class HeaderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void theGoldenDumpIsWhatIsWritten() {
        CountingRandom random;
        SecretBytes recovery = std::move(*vault::recoverySecret(u"0471-PA1N-897N-RTBP-GE89-VANQ-RK8X-XTZRE"_s));
        Result<vault::NewVault> made =
            newVault(vault::normalisedPassphrase(u"abacus yodel drop down zoom felt tip unfold"), std::move(recovery),
                     {64, 1}, random);
        QVERIFY(made);
        made->header.keySlots.append({0x0fff, "kept"}); // a type no build knows
        made->header.sequence = 3;
        made->header.commitCounter = 258;
        const QByteArray written = vault::writeHeader(made->header, vault::headerMacKey(made->masterKey));
        QCOMPARE(goldenDump().toHex(' '), written.toHex(' '));
    }

    void everyHeaderRoundTrips() {
        QVERIFY(rc::check("what is written is read back, unknown slots and all", [] {
            const Header header = arbitraryHeader();
            const SecretBytes key = keyOf('k');
            const QByteArray bytes = vault::writeHeader(header, key);
            const Result<Header> read = vault::parseHeader(bytes);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == header);
            RC_ASSERT(vault::macFits(bytes, key));
            RC_ASSERT(!vault::macFits(bytes, keyOf('x')));
            RC_ASSERT(vault::writeHeader(*read, key) == bytes);
        }));
    }

    void anyBytesAreSafeToParse() {
        QVERIFY(rc::check("bytes that are no header are Corrupt", [] {
            const Result<Header> read = vault::parseHeader(arbitraryBytes(600));
            RC_ASSERT(!read);
            RC_ASSERT(read.error().code == ErrorCode::Corrupt);
        }));
    }

    void forgedBytesAreSafeToParse() {
        // With a digest that fits the parser goes all the way in.
        QVERIFY(rc::check("a forged header parses to what it says or is refused", [] {
            QByteArray bytes = vault::writeHeader(arbitraryHeader(), keyOf('k'));
            const int changes = *rc::gen::inRange(1, 6);
            for (int i = 0; i < changes; ++i)
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size() - headerTrailer)] = *rc::gen::arbitrary<char>();
            if (*rc::gen::arbitrary<bool>())
                bytes.insert(*rc::gen::inRange<qsizetype>(0, bytes.size() - headerTrailer), arbitraryBytes(40));
            const Result<Header> read = vault::parseHeader(sealedLength(bytes));
            if (read) {
                for (const KeySlot& slot : read->keySlots)
                    RC_ASSERT(vault::isWellFormed(slot));
            } else {
                RC_ASSERT((read.error().code == ErrorCode::Corrupt || read.error().code == ErrorCode::TooNew));
            }
        }));
    }

    void everyFlippedBitIsNoticed() {
        fakes::SeededRandom random(1);
        const vault::NewVault made = newVault(random);
        const SecretBytes key = vault::headerMacKey(made.masterKey);
        const QByteArray bytes = vault::writeHeader(made.header, key);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = bytes;
                changed[at] = char(changed[at] ^ (1 << bit));
                const Result<Header> read = vault::parseHeader(changed);
                if (at < bytes.size() - 32) {
                    QVERIFY2(!read && read.error().code == ErrorCode::Corrupt, qPrintable(QString::number(at)));
                } else { // in the MAC, which only a key can judge
                    QVERIFY(read);
                    QVERIFY(!vault::macFits(changed, key));
                }
            }
        }
    }

    void aForgedFieldFailsTheMac() {
        fakes::SeededRandom random(2);
        const vault::NewVault made = newVault(random);
        const SecretBytes key = vault::headerMacKey(made.masterKey);
        const QByteArray bytes = vault::writeHeader(made.header, key);
        for (const qsizetype at : {30, 38}) { // sequence, commit counter
            QByteArray forged = bytes;
            forged[at] = char(forged[at] + 1);
            forged = withDigest(forged);
            QVERIFY(vault::parseHeader(forged));
            QVERIFY(!vault::macFits(forged, key));
        }
    }

    void everyTruncationIsCorrupt() {
        fakes::SeededRandom random(3);
        const vault::NewVault made = newVault(random);
        const QByteArray bytes = vault::writeHeader(made.header, keyOf('k'));
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const Result<Header> read = vault::parseHeader(bytes.first(length));
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Corrupt);
        }
        QCOMPARE(vault::parseHeader(QByteArray(bytes).append('\0')).error().code, ErrorCode::Corrupt);
    }

    void sizeIsLimited() {
        const Header fits = headerWith({{99, QByteArray(vault::largestHeader - 46 - 6 - headerTrailer, 'x')}});
        QCOMPARE(vault::writeHeader(fits, keyOf('k')).size(), vault::largestHeader);
        QVERIFY(vault::parseHeader(vault::writeHeader(fits, keyOf('k'))));
        const QByteArray tooLong = sealedLength(QByteArray(vault::writeHeader(fits, keyOf('k'))).insert(100, 'x'));
        QCOMPARE(vault::parseHeader(tooLong).error().code, ErrorCode::Corrupt);
    }

    void aLaterVersionIsTooNewAndADamagedOneIsNot() {
        QByteArray later = vault::writeHeader(headerWith({}), keyOf('k'));
        later[8] = 2;
        QCOMPARE(vault::parseHeader(later).error().code, ErrorCode::Corrupt); // a flipped version byte
        QCOMPARE(vault::parseHeader(withDigest(later)).error().code, ErrorCode::TooNew);
        later[8] = 0;
        QCOMPARE(vault::parseHeader(withDigest(later)).error().code, ErrorCode::Corrupt);
    }

    void refusesSlotsThatAskTooMuch_data() {
        QTest::addColumn<quint16>("kdf");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<bool>("fine");
        QTest::newRow("1 GiB, 20 passes") << quint16(1) << 1024U * 1024 << 20U << true;
        QTest::newRow("more than 1 GiB") << quint16(1) << 1024U * 1024 + 1 << 1U << false;
        QTest::newRow("21 passes") << quint16(1) << 1024U << 21U << false;
        QTest::newRow("no pass") << quint16(1) << 1024U << 0U << false;
        QTest::newRow("no memory") << quint16(1) << 0U << 1U << false;
        QTest::newRow("another KDF") << quint16(2) << 1024U << 3U << false;
    }
    void refusesSlotsThatAskTooMuch() {
        QFETCH(const quint16, kdf);
        QFETCH(const quint32, memoryKiB);
        QFETCH(const quint32, passes);
        QFETCH(const bool, fine);
        for (const quint16 type : {1, 2}) {
            const Header header = headerWith({secretSlot(type, kdf, memoryKiB, passes)});
            const Result<Header> read = vault::parseHeader(vault::writeHeader(header, keyOf('k')));
            QCOMPARE(read.has_value(), fine);
            if (!fine) {
                QCOMPARE(read.error().code, ErrorCode::Corrupt);
                QCOMPARE(vault::openSlot(header.keySlots.first(), keyOf('s'), header.vaultId).error().code,
                         ErrorCode::Corrupt);
            }
        }
    }

    void refusesASlotOfTheWrongSizeAndTwoOfAKind() {
        KeySlot slot = secretSlot(1, 1, 64, 1);
        slot.value.chop(1);
        QVERIFY(!vault::parseHeader(vault::writeHeader(headerWith({slot}), keyOf('k'))));
        slot = secretSlot(1, 1, 64, 1);
        QVERIFY(!vault::parseHeader(vault::writeHeader(headerWith({slot, slot}), keyOf('k'))));
        QVERIFY(vault::parseHeader(
            vault::writeHeader(headerWith({slot, secretSlot(2, 1, 64, 1), {9, "a"}, {9, "b"}}), keyOf('k'))));
    }

    void aSlotOpensWithItsSecretOnly() {
        fakes::SeededRandom random(4);
        const vault::NewVault made = newVault(random);
        const KeySlot& slot = *made.header.slot(SlotKind::Passphrase);
        const auto open = [&](const KeySlot& from, const char* secret, const QUuid& id) {
            return vault::openSlot(from, SecretBytes::copyOf(secret), id);
        };
        const Result<SecretBytes> opened = open(slot, "a passphrase", made.header.vaultId);
        QVERIFY(opened);
        QVERIFY(opened->equals(made.masterKey));
        QCOMPARE(open(slot, "A passphrase", made.header.vaultId).error().code, ErrorCode::WrongSecret);
        QCOMPARE(open(slot, "", made.header.vaultId).error().code, ErrorCode::WrongSecret);
        // Neither another vault's, nor under another kind's name, nor with another cost:
        QCOMPARE(open(slot, "a passphrase", random.uuid()).error().code, ErrorCode::WrongSecret);
        QCOMPARE(open({2, slot.value}, "a passphrase", made.header.vaultId).error().code, ErrorCode::WrongSecret);
        KeySlot weakened = slot;
        weakened.value[2] = char(weakened.value[2] + 1);
        QCOMPARE(open(weakened, "a passphrase", made.header.vaultId).error().code, ErrorCode::WrongSecret);
    }

    void everyFlippedBitOfASlotIsAWrongSecretOrCorrupt() {
        fakes::SeededRandom random(5);
        const vault::NewVault made = newVault(random);
        const KeySlot& slot = *made.header.slot(SlotKind::Recovery);
        for (qsizetype at = 0; at < slot.value.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                if (at >= 2 && at < 10 && bit > 2)
                    continue; // a cost made huge: refused or slow, and refusesSlotsThatAskTooMuch has that
                KeySlot changed = slot;
                changed.value[at] = char(changed.value[at] ^ (1 << bit));
                const Result<SecretBytes> opened =
                    vault::openSlot(changed, SecretBytes::copyOf("a recovery secret 20"), made.header.vaultId);
                QVERIFY2(!opened && (opened.error().code == ErrorCode::WrongSecret ||
                                     opened.error().code == ErrorCode::Corrupt),
                         qPrintable(QString::number(at)));
            }
        }
    }

    void noSlotWithoutASecret() {
        fakes::SeededRandom random(6);
        const Result<vault::NewVault> made = newVault({}, keyOf('r'), quick, random);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
    }

    void subkeysDiffer() {
        const SecretBytes master = keyOf('m');
        const SecretBytes database = vault::databaseKey(master);
        const SecretBytes mac = vault::headerMacKey(master);
        const SecretBytes draft = vault::draftKey(master);
        QVERIFY(!database.equals(mac) && !database.equals(draft) && !mac.equals(draft));
        QVERIFY(!database.equals(master) && !mac.equals(master) && !draft.equals(master));
    }
};

CONSIDERED_SUBJECT(HeaderTest, QCoreApplication)
#include "tst_header.moc"
