// Argon2id against the reference implementation's vectors; cost limits, the floor, and calibration by table.
#include "crypto/argon2id.h"
#include "subject.h"

#include <QFile>
#include <QVector>
#include <algorithm>
#include <sodium.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace considered;
using namespace Qt::StringLiterals;
using crypto::KdfCost;
using crypto::SecretBytes;

namespace {

constexpr quint32 MiB = 1024;

crypto::Salt saltOf(QByteArrayView text) {
    crypto::Salt salt{};
    std::copy(text.begin(), text.end(), salt.begin());
    return salt;
}

QByteArray base64(QByteArrayView bytes) {
    return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
}

/// Leaves this process `spare` bytes of address space until it ends.
class TightMemory {
  public:
    explicit TightMemory(rlim_t spare) {
        getrlimit(RLIMIT_AS, &m_before);
        QFile statm(u"/proc/self/statm"_s);
        if (!statm.open(QIODevice::ReadOnly))
            qFatal("no /proc");
        const rlim_t used = statm.readAll().split(' ').first().toULongLong() * rlim_t(sysconf(_SC_PAGESIZE));
        const rlimit tight{used + spare, m_before.rlim_max};
        setrlimit(RLIMIT_AS, &tight);
    }
    ~TightMemory() { setrlimit(RLIMIT_AS, &m_before); }
    Q_DISABLE_COPY_MOVE(TightMemory)

  private:
    rlimit m_before{};
};

/// A device whose time grows with memory × passes.
struct Device {
    double msPerMiBPass = 0;
    quint32 mostMemoryKiB = 0; ///< more is OutOfMemory
    QVector<KdfCost> measured{};

    Result<qint64> measure(const KdfCost& cost) {
        measured.append(cost);
        if (cost.memoryKiB > mostMemoryKiB)
            return fail(ErrorCode::OutOfMemory);
        return timeOf(cost);
    }
    [[nodiscard]] qint64 timeOf(const KdfCost& cost) const {
        return qint64(msPerMiBPass * double(cost.memoryKiB / MiB) * cost.passes);
    }
};

} // namespace

class Argon2idTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { crypto::start(); }

    void theLibraryAgreesWithTheReferenceVectors_data() {
        // phc-winner-argon2 src/test.c, Argon2id, version 0x13, p = 1 (those of at most 64 MiB)
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("64 MiB, t 2") << QByteArray("password")
                                     << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                                   "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        QTest::newRow("256 KiB, t 2") << QByteArray("password")
                                      << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                                                    "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        QTest::newRow("64 MiB, t 1") << QByteArray("password")
                                     << QByteArray("$argon2id$v=19$m=65536,t=1,p=1$c29tZXNhbHQ"
                                                   "$9qWtwbpyPd3vm1rB1GThgPzZ3/ydHL92zKL+15XZypg");
        QTest::newRow("64 MiB, t 4") << QByteArray("password")
                                     << QByteArray("$argon2id$v=19$m=65536,t=4,p=1$c29tZXNhbHQ"
                                                   "$kCXUjmjvc5XMqQedpMTsOv+zyJEf5PhtGiUghW9jFyw");
        QTest::newRow("another password") << QByteArray("differentpassword")
                                          << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                                        "$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94");
    }
    void theLibraryAgreesWithTheReferenceVectors() {
        QFETCH(const QByteArray, password);
        QFETCH(const QByteArray, encoded);
        QCOMPARE(crypto_pwhash_str_verify(encoded.constData(), password.constData(), quint64(password.size())), 0);
        QVERIFY(crypto_pwhash_str_verify(encoded.constData(), "Password", 8) != 0);
    }

    void derivesAKnownKey() {
        // technion/ruby-argon2 test/low_level_test.rb, made with the reference implementation: a 16-byte salt
        const Result<SecretBytes> key =
            crypto::argon2id(SecretBytes::copyOf("password"), saltOf("diffsalt"), {64 * MiB, 2});
        QVERIFY(key);
        const QByteArray expected = QByteArray::fromBase64("vm1qQXZQ+/MgT2Y+Go7XnxtA9dJz3wotjfg0itOgKlY");
        QVERIFY(key->equals(SecretBytes::copyOf(expected)));
    }

    void derivesWhatAnEncodedStringVerifies() {
        // The verifier passed the reference vectors above, so it may judge our mapping of cost and salt.
        const QByteArrayView saltBytes("sixteen byte salt", 16);
        const Result<SecretBytes> key =
            crypto::argon2id(SecretBytes::copyOf("six words of the list"), saltOf(saltBytes), {512, 7});
        QVERIFY(key);
        const QByteArrayView keyBytes(key->bytes().data(), qsizetype(key->size()));
        const QByteArray encoded = "$argon2id$v=19$m=512,t=7,p=1$" + base64(saltBytes) + '$' + base64(keyBytes);
        QCOMPARE(crypto_pwhash_str_verify(encoded.constData(), "six words of the list", 21), 0);
    }

    void anEmptySecretIsASecretLikeAnyOther() {
        const Result<SecretBytes> key = crypto::argon2id(SecretBytes(), {}, {8, 1});
        QVERIFY(key);
        QVERIFY(!key->equals(*crypto::argon2id(SecretBytes(1), {}, {8, 1})));
    }

    void refusesCostsOutOfRange_data() {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<bool>("fine");
        QTest::newRow("least") << 8U << 1U << true;
        QTest::newRow("most") << 1024 * MiB << 20U << true;
        QTest::newRow("no memory") << 0U << 1U << false;
        QTest::newRow("less than Argon2 takes") << 7U << 1U << false;
        QTest::newRow("more than 1 GiB") << 1024 * MiB + 1 << 1U << false;
        QTest::newRow("no pass") << 8U << 0U << false;
        QTest::newRow("21 passes") << 8U << 21U << false;
        QTest::newRow("everything") << ~0U << ~0U << false;
    }
    void refusesCostsOutOfRange() {
        QFETCH(const quint32, memoryKiB);
        QFETCH(const quint32, passes);
        QFETCH(const bool, fine);
        QCOMPARE(crypto::isAcceptable({memoryKiB, passes}), fine);
        if (!fine) {
            const Result<SecretBytes> key = crypto::argon2id(SecretBytes(8), {}, {memoryKiB, passes});
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::BadInput);
        }
    }

    void knowsTheFloor() {
        QVERIFY(crypto::reachesFloor({64 * MiB, 3}));
        QVERIFY(crypto::reachesFloor({32 * MiB, 6}));
        QVERIFY(crypto::reachesFloor({256 * MiB, 20}));
        QVERIFY(!crypto::reachesFloor({64 * MiB, 2}));
        QVERIFY(!crypto::reachesFloor({64 * MiB - 1, 5}));
        QVERIFY(!crypto::reachesFloor({32 * MiB, 5}));
        QVERIFY(!crypto::reachesFloor({32 * MiB - 1, 20}));
    }

    void noMemoryIsNotAWrongSecret() {
        const SecretBytes secret = SecretBytes::copyOf("secret");
        Result<SecretBytes> key = SecretBytes();
        {
            const TightMemory tight(16UL * 1024 * 1024);
            key = crypto::argon2id(secret, {}, {64 * MiB, 1});
        }
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::OutOfMemory);
        QVERIFY(crypto::argon2id(secret, {}, {64 * MiB, 1})); // and it was the memory
    }

    void calibratesToHalfASecondAndMore_data() {
        QTest::addColumn<quint64>("freeMiB");
        QTest::addColumn<double>("msPerMiBPass");
        QTest::addColumn<quint32>("memoryMiB");
        QTest::newRow("desktop") << quint64(16384) << 0.6 << 256U;
        QTest::newRow("fast desktop") << quint64(16384) << 0.15 << 256U;
        QTest::newRow("slow machine with memory") << quint64(16384) << 2.0 << 128U;
        QTest::newRow("slower still") << quint64(16384) << 4.0 << 64U;
        QTest::newRow("little free") << quint64(600) << 0.6 << 128U;
        QTest::newRow("less free") << quint64(256) << 1.0 << 64U;
        QTest::newRow("not even 256 free") << quint64(255) << 1.0 << 32U;
        QTest::newRow("does not say") << quint64(0) << 1.0 << 32U;
    }
    void calibratesToHalfASecondAndMore() {
        QFETCH(const quint64, freeMiB);
        QFETCH(const double, msPerMiBPass);
        QFETCH(const quint32, memoryMiB);
        Device device{msPerMiBPass, 1024 * MiB};
        const KdfCost cost =
            crypto::calibrate(freeMiB * 1024 * 1024, [&](const KdfCost& tried) { return device.measure(tried); });
        QCOMPARE(cost.memoryKiB, memoryMiB * MiB);
        QVERIFY(crypto::reachesFloor(cost));
        QVERIFY2(device.timeOf(cost) >= 500 && device.timeOf(cost) <= 1000,
                 qPrintable(u"t %1 takes %2 ms"_s.arg(cost.passes).arg(device.timeOf(cost))));
        QVERIFY(device.measured.size() <= 5); // the person is waiting
    }

    void neverGoesUnderTheFloorToSaveTime() {
        Device device{20.0, 1024 * MiB};
        const auto measure = [&](const KdfCost& cost) {
            return device.measure(cost);
        };
        QCOMPARE(crypto::calibrate(quint64(8) << 30, measure), (KdfCost{64 * MiB, 3}));
        QCOMPARE(crypto::calibrate(0, measure), (KdfCost{32 * MiB, 6}));
    }

    void neverPassesTwentyPasses() {
        Device device{0.01, 1024 * MiB};
        const KdfCost cost =
            crypto::calibrate(quint64(8) << 30, [&](const KdfCost& tried) { return device.measure(tried); });
        QCOMPARE(cost, (KdfCost{256 * MiB, 20}));
    }

    void stepsDownWhereTheMemoryCannotBeHad() {
        Device some{0.6, 100 * MiB};
        QCOMPARE(crypto::calibrate(quint64(8) << 30, [&](const KdfCost& cost) { return some.measure(cost); }).memoryKiB,
                 64 * MiB);
        Device none{0.6, 0};
        QCOMPARE(crypto::calibrate(quint64(8) << 30, [&](const KdfCost& cost) { return none.measure(cost); }),
                 (KdfCost{32 * MiB, 6}));
    }

    /// For a PIN: the floor where that takes long enough, more passes where it does not, and never under it.
    void theQuickOneComesNearAQuarterSecond() {
        const auto chosen = [](double msPerMiBPass, quint64 freeBytes) {
            Device device{msPerMiBPass, 1024 * MiB};
            return crypto::calibrateQuick(freeBytes, [&](const KdfCost& cost) { return device.measure(cost); });
        };
        const quint64 plenty = quint64(8) << 30;
        QCOMPARE(chosen(2.0, plenty), (KdfCost{64 * MiB, 3}));   // 384 ms: the floor, no less
        QCOMPARE(chosen(0.5, plenty), (KdfCost{64 * MiB, 7}));   // 224 ms, from 96
        QCOMPARE(chosen(0.01, plenty), (KdfCost{64 * MiB, 20})); // a fast machine, the most there is
        QCOMPARE(chosen(0.5, 0), (KdfCost{32 * MiB, 15}));       // 240 ms, from 96
        Device none{0.5, 0};
        QCOMPARE(crypto::calibrateQuick(plenty, [&](const KdfCost& cost) { return none.measure(cost); }),
                 (KdfCost{32 * MiB, 6}));
        QVERIFY(crypto::reachesFloor(chosen(2.0, 0)) && crypto::reachesFloor(chosen(2.0, plenty)));
    }

    void theRealMeasureDerives() {
        const Result<qint64> took = crypto::measureArgon2id({32 * MiB, 2});
        QVERIFY(took);
        QVERIFY(*took >= 1); // 32 MiB twice cannot be had in less
        QVERIFY(!crypto::measureArgon2id({0, 0}));
    }
};

CONSIDERED_SUBJECT(Argon2idTest, QCoreApplication)
#include "tst_argon2id.moc"
