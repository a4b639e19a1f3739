// Damage: a flipped byte in any page is noticed, and so is a file cut short; nothing is ever wiped for it.
#include "storage/reflections.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

class TestDamage : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void anUntouchedCopyIsSound();
    void aFlippedByteInAnyPageIsNoticed();
    void aFileCutShortIsNoticed_data();
    void aFileCutShortIsNoticed();
    void anotherFileIsNoticed();

  private:
    /// Writes `bytes` as the database of a fresh vault folder and says what opening and verifying find.
    [[nodiscard]] std::optional<ErrorCode> findings(const QByteArray& bytes);

    QByteArray m_sound;
};

void TestDamage::initTestCase() {
    const TestVault vault;
    {
        auto db = vault.create();
        VERIFY_RESULT(db);
        Reflections reflections(*db);
        for (int i = 0; i < 40; ++i) {
            Reflection reflection;
            reflection.worked = u"note %1 "_s.arg(i) + u"some words of it "_s.repeated(20);
            VERIFY_RESULT(reflections.save(reflection, at(i)));
        }
    }
    QFile file(vault.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
    QVERIFY(m_sound.size() >= 20 * 4096);
    QCOMPARE(m_sound.size() % 4096, 0);
}

std::optional<ErrorCode> TestDamage::findings(const QByteArray& bytes) {
    const TestVault vault;
    QFile file(vault.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return ErrorCode::BadInput;
    file.close();
    std::optional<ErrorCode> code;
    {
        auto db = vault.open();
        if (!db)
            code = db.error().code;
        else if (const auto verified = db->verify(); !verified)
            code = verified.error().code;
    }
    // Whatever was found, the file is as it was.
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
        return ErrorCode::BadInput;
    return code;
}

void TestDamage::anUntouchedCopyIsSound() {
    QVERIFY(!findings(m_sound).has_value());
}

void TestDamage::aFlippedByteInAnyPageIsNoticed() {
    int noticed = 0;
    int flipped = 0;
    for (qsizetype page = 0; page < m_sound.size(); page += 4096) {
        // The beginning (the salt, on page 1), the middle, and the last byte of the page's MAC.
        for (const qsizetype offset : {qsizetype(0), qsizetype(1700 + page / 4096), qsizetype(4095)}) {
            QByteArray damaged = m_sound;
            damaged[page + offset] = char(damaged[page + offset] ^ 0x10);
            ++flipped;
            const auto found = findings(damaged);
            if (found == ErrorCode::Corrupt)
                ++noticed;
            else
                qWarning("page %lld, byte %lld: %s", page / 4096 + 1, offset,
                         found ? nameOf(*found).data() : "not noticed");
        }
    }
    qInfo("%d of %d flipped bytes noticed", noticed, flipped);
    QCOMPARE(noticed, flipped);
}

void TestDamage::aFileCutShortIsNoticed_data() {
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("nothing left") << qsizetype(0) << ErrorCode::Missing;
    QTest::newRow("one byte") << qsizetype(1) << ErrorCode::Corrupt;
    QTest::newRow("half a page") << qsizetype(2048) << ErrorCode::Corrupt;
    QTest::newRow("one page") << qsizetype(4096) << ErrorCode::Corrupt;
    QTest::newRow("ten pages") << qsizetype(10 * 4096) << ErrorCode::Corrupt;
    QTest::newRow("the last page") << m_sound.size() - 4096 << ErrorCode::Corrupt;
    QTest::newRow("the last byte") << m_sound.size() - 1 << ErrorCode::Corrupt;
}

void TestDamage::aFileCutShortIsNoticed() {
    QFETCH(const qsizetype, size);
    QFETCH(const ErrorCode, expected);
    const auto found = findings(m_sound.left(size));
    QVERIFY(found.has_value());
    QCOMPARE(nameOf(*found), nameOf(expected));
}

void TestDamage::anotherFileIsNoticed() {
    QCOMPARE(findings(QByteArray(50'000, '\0')), std::optional(ErrorCode::Corrupt));
    QCOMPARE(findings(QByteArray("a shopping list\n").repeated(500)), std::optional(ErrorCode::Corrupt));
}

CONSIDERED_SUBJECT(TestDamage, QCoreApplication)
#include "tst_damage.moc"
