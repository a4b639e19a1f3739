// Sealing, subkeys and hashes against published vectors, and every way a sealed key must refuse to open.
#include "crypto/seal.h"
#include "subject.h"

#include <algorithm>
#include <set>

using namespace considered;
using crypto::SecretBytes;

namespace {

QByteArray hex(const char* text) {
    return QByteArray::fromHex(text);
}
QByteArray plain(const SecretBytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.bytes().data()), qsizetype(bytes.size())};
}
QByteArray counting(int from, int count) {
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(from + i));
    return bytes;
}

/// Gives out fixed bytes, so that the nonce of a published vector can be used.
class FixedRandom final : public Random {
  public:
    explicit FixedRandom(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<unsigned char> out) override {
        QVERIFY(qsizetype(out.size()) == m_bytes.size());
        std::copy(m_bytes.begin(), m_bytes.end(), out.begin());
    }

  private:
    QByteArray m_bytes;
};

} // namespace

class SealTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void sealsLikeTheXChaChaDraft() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1
        FixedRandom nonce(counting(0x40, 24));
        const QByteArray sealed = crypto::seal(
            SecretBytes::copyOf("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                "future, sunscreen would be it."),
            SecretBytes::copyOf(counting(0x80, 32)), hex("50515253c0c1c2c3c4c5c6c7"), nonce);
        QCOMPARE(sealed.first(24), counting(0x40, 24));
        QCOMPARE(sealed.sliced(24).toHex(),
                 QByteArray("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                            "21f9664c97637da9768812f615c68b13b52e"
                            "c0875924c1c7987947deafd8780acf49"));
    }

    void opensWhatItSealed() {
        crypto::SystemRandom random;
        const SecretBytes key = SecretBytes::copyOf(counting(0, 32));
        const SecretBytes kek = SecretBytes::copyOf(counting(100, 32));
        const QByteArray sealed = crypto::seal(key, kek, "slot", random);
        QCOMPARE(sealed.size(), qsizetype(24 + 32 + 16));
        const Result<SecretBytes> opened = crypto::unseal(sealed, kek, "slot");
        QVERIFY(opened);
        QVERIFY(opened->equals(key));
    }

    void neverUsesANonceTwice() {
        crypto::SystemRandom random;
        const SecretBytes key(32);
        std::set<QByteArray> nonces;
        for (int i = 0; i < 200; ++i)
            nonces.insert(crypto::seal(key, key, {}, random).first(24));
        QCOMPARE(nonces.size(), std::size_t(200));
    }

    void refusesAnotherKey() {
        crypto::SystemRandom random;
        const QByteArray sealed = crypto::seal(SecretBytes(32), SecretBytes::copyOf(counting(1, 32)), "slot", random);
        const Result<SecretBytes> opened = crypto::unseal(sealed, SecretBytes::copyOf(counting(2, 32)), "slot");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::WrongSecret);
    }

    void refusesEveryFlippedBit() {
        crypto::SystemRandom random;
        const SecretBytes kek = SecretBytes::copyOf(counting(1, 32));
        const QByteArray sealed = crypto::seal(SecretBytes(32), kek, "slot", random);
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed;
                changed[at] = char(changed[at] ^ (1 << bit));
                const Result<SecretBytes> opened = crypto::unseal(changed, kek, "slot");
                QVERIFY2(!opened && opened.error().code == ErrorCode::WrongSecret, qPrintable(QString::number(at)));
            }
        }
    }

    void refusesOtherAssociatedBytesAndOtherLengths() {
        crypto::SystemRandom random;
        const SecretBytes kek = SecretBytes::copyOf(counting(1, 32));
        const QByteArray sealed = crypto::seal(SecretBytes(32), kek, "slot", random);
        for (const char* associated : {"", "slo", "slot ", "Slot"})
            QVERIFY(!crypto::unseal(sealed, kek, associated));
        for (qsizetype length = 0; length < sealed.size(); ++length) {
            const Result<SecretBytes> opened = crypto::unseal(sealed.first(length), kek, "slot");
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::WrongSecret);
        }
        QVERIFY(!crypto::unseal(QByteArray(sealed).append('\0'), kek, "slot"));
    }

    void subkeysFollowLibsodiumsVectors() {
        // libsodium test/default/kdf.exp: master key 00…1f, context "KDF test", 32 bytes with id 32
        const SecretBytes master = SecretBytes::copyOf(counting(0, 32));
        QCOMPARE(plain(crypto::subkey(master, 32, "KDF test")).toHex(),
                 QByteArray("154b291f11196737f8b7f491e4ca11764e0227d34f94295408a869f007aa8618"));
    }

    void subkeysDifferByIdAndContext() {
        const SecretBytes master = SecretBytes::copyOf(counting(0, 32));
        const SecretBytes one = crypto::subkey(master, 1, "Consider");
        QVERIFY(one.equals(crypto::subkey(master, 1, "Consider")));
        QVERIFY(!one.equals(crypto::subkey(master, 2, "Consider")));
        QVERIFY(!one.equals(crypto::subkey(master, 1, "consider")));
    }

    void digestsAreBlake2b256() {
        // Published BLAKE2b-256 values of the empty text and of "abc"
        QCOMPARE(crypto::digest("").toHex(),
                 QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
        QCOMPARE(crypto::digest("abc").toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void macsAreKeyedBlake2b256() {
        // libsodium test/default/generichash.exp, line 32: 31 bytes 00…1e under the key 00…1f
        QCOMPARE(crypto::mac(counting(0, 31), SecretBytes::copyOf(counting(0, 32))).toHex(),
                 QByteArray("a9f51bb7f6a3e9cdb96ce652c07d177962a348a9cced1b92f948187e59b44463"));
    }

    void comparesBytes() {
        QVERIFY(crypto::sameBytes("abc", "abc"));
        QVERIFY(crypto::sameBytes({}, {}));
        QVERIFY(!crypto::sameBytes("abc", "abd"));
        QVERIFY(!crypto::sameBytes("abc", "ab"));
    }

    void systemRandomFillsTheWholeSpan() {
        crypto::SystemRandom random;
        std::array<unsigned char, 48> all{};
        for (int i = 0; i < 20; ++i) { // a byte that stays 0 twenty times is one that is not written
            std::array<unsigned char, 48> once{};
            random.fill(once);
            for (std::size_t at = 0; at < all.size(); ++at)
                all[at] = static_cast<unsigned char>(all[at] | once[at]);
        }
        QVERIFY(std::ranges::none_of(all, [](unsigned char b) { return b == 0; }));
    }
};

CONSIDERED_SUBJECT(SealTest, QCoreApplication)
#include "tst_seal.moc"
