// The file is a standard SQLCipher 4 database: any SQLCipher tool opens it with the key, and nobody without.
#include "storage/reflections.h"
#include "storage/sqlciphershell.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto marker = "crocodile-in-the-canteen"_L1;

QByteArray utf16(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
}

/// Whether the bytes hold the marker in any of the forms text takes.
bool holdsMarker(const QByteArray& bytes) {
    const QByteArray utf8 = marker.data();
    return bytes.contains(utf8) || bytes.contains(utf16(marker)) || bytes.contains(utf8.toHex()) ||
           bytes.contains(utf8.toBase64());
}

/// Everything in the folder of the vault.
QByteArray allBytes(const TestVault& vault) {
    QByteArray bytes;
    for (const QString& name : QDir(vault.folder.path()).entryList(QDir::Files)) {
        QFile file(vault.folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class TestOpenFormat : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void withTheKeyTheShellReadsIt();
    void withTheKeyEveryPageIsWhole();
    void withoutTheKeyTheShellIsRefused();
    void noWordIsInTheFilesInClear();

  private:
    std::unique_ptr<TestVault> m_vault;
};

void TestOpenFormat::init() {
    m_vault = std::make_unique<TestVault>();
    auto db = m_vault->create();
    VERIFY_RESULT(db);
    Reflections reflections(*db);
    Reflection reflection;
    reflection.worked = u"the %1 story"_s.arg(marker);
    const auto saved = reflections.save(reflection, at(1));
    VERIFY_RESULT(saved);
    VERIFY_RESULT(reflections.saveDraft(*saved, at(2)));
}

void TestOpenFormat::withTheKeyTheShellReadsIt() {
    const auto answer = askShell(m_vault->path, TestVault::keyBytes(), "SELECT worked FROM reflections;");
    QVERIFY2(answer.ran, "the sqlcipher program is missing");
    QVERIFY2(answer.out.contains(u"the %1 story"_s.arg(marker)), qPrintable(answer.out));
}

void TestOpenFormat::withTheKeyEveryPageIsWhole() {
    const auto answer = askShell(m_vault->path, TestVault::keyBytes(),
                                 "PRAGMA cipher_integrity_check; PRAGMA integrity_check; SELECT 'end';");
    QVERIFY2(answer.ran, "the sqlcipher program is missing");
    // The key's own "ok", nothing from the first check (it lists findings), "ok" from the second.
    QCOMPARE(answer.out.split(u'\n', Qt::SkipEmptyParts), QStringList({u"ok"_s, u"ok"_s, u"end"_s}));
}

void TestOpenFormat::withoutTheKeyTheShellIsRefused() {
    for (const QByteArray& key : {QByteArray(), TestVault::keyBytes(1)}) {
        const auto answer = askShell(m_vault->path, key, "SELECT worked FROM reflections;");
        QVERIFY2(answer.ran, "the sqlcipher program is missing");
        QVERIFY2(answer.out.contains(u"file is not a database"_s), qPrintable(answer.out));
        QVERIFY(!answer.out.contains(marker));
    }
}

void TestOpenFormat::noWordIsInTheFilesInClear() {
    const QByteArray bytes = allBytes(*m_vault);
    QVERIFY(bytes.size() > 10 * 4096);
    QVERIFY(!holdsMarker(bytes));
    // The control: the same search finds it in the same database written out without a key.
    const auto answer = askShell(m_vault->path, TestVault::keyBytes(),
                                 "ATTACH '" + m_vault->folder.filePath(u"clear.db"_s).toUtf8() +
                                     "' AS clear KEY ''; SELECT sqlcipher_export('clear'); DETACH clear;");
    QVERIFY2(answer.ran, "the sqlcipher program is missing");
    QVERIFY(holdsMarker(allBytes(*m_vault)));
    QVERIFY(holdsMarker(QString(marker).toUtf8().toHex()));
    QVERIFY(holdsMarker(utf16(u"so "_s + marker)));
}

CONSIDERED_SUBJECT(TestOpenFormat, QCoreApplication)
#include "tst_openformat.moc"
