// Every golden vault opens with both secrets and still holds what was put into it.
#include "golden/goldenvault.h"
#include "subject.h"
#include "vault/vaultfolder.h"

using namespace considered;
using namespace Qt::StringLiterals;
using test::VaultFolder;
using vault::SlotKind;

namespace {

const QString goldenFolder = QStringLiteral(CONSIDERED_SOURCE_DIR "/tests/golden");

QString deviceFile(const QString& name) {
    return goldenFolder + u'/' + name + u"/keystore"_s;
}

} // namespace

class GoldenVaultsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        crypto::start();
        QVERIFY(!QDir(goldenFolder).entryList({u"vault-v*"_s}, QDir::Dirs).isEmpty());
    }

    void opensAndHoldsWhatWasPutIn_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<SlotKind>("kind");
        for (const QString& name : QDir(goldenFolder).entryList({u"vault-v*"_s}, QDir::Dirs)) {
            QTest::addRow("%s, passphrase", qPrintable(name)) << name << SlotKind::Passphrase;
            QTest::addRow("%s, recovery code", qPrintable(name)) << name << SlotKind::Recovery;
            if (QFile::exists(deviceFile(name)))
                QTest::addRow("%s, PIN", qPrintable(name)) << name << SlotKind::Pin;
        }
    }
    void opensAndHoldsWhatWasPutIn() {
        QFETCH(const QString, name);
        QFETCH(const SlotKind, kind);
        VaultFolder folder;
        QVERIFY(QDir().mkpath(folder.path));
        const QDir golden(goldenFolder + u'/' + name);
        for (const QString& file : golden.entryList({u"vault.*"_s}, QDir::Files))
            QVERIFY(QFile::copy(golden.filePath(file), folder.path + u'/' + file));

        if (QFile device(deviceFile(name)); device.open(QIODevice::ReadOnly))
            folder.keyStore.entries.insert(u"test/a"_s, QByteArray::fromHex(device.readAll().trimmed()));

        const auto app = folder.start();
        QCOMPARE(app->look().value(), vault::Presence::Sealed);
        const Result<vault::Opened> opened =
            kind == SlotKind::Passphrase
                ? app->openWith(kind, vault::normalisedPassphrase(vault::canonicalWords(golden::passphrase.toUpper())))
            : kind == SlotKind::Pin
                ? app->openWith(kind, crypto::SecretBytes::copyOf(golden::pin))
                : app->openWith(kind, std::move(*vault::recoverySecret(golden::recoveryCode.toLower())));
        VERIFY_RESULT(opened);
        QVERIFY(!opened->headerRepaired && !opened->databaseOlder && !opened->triesRepaired);
        VERIFY_RESULT(app->database()->verify());

        const auto setting = storage::Settings(*app->database()).value(golden::settingKey);
        VERIFY_RESULT(setting);
        QCOMPARE(*setting, std::optional(golden::settingValue));
        storage::Reflections reflections(*app->database());
        const auto listed = reflections.list({}, std::nullopt, 10);
        VERIFY_RESULT(listed);
        QCOMPARE(listed->rows.size(), qsizetype(1));
        const Result<Reflection> kept = reflections.load(listed->rows.first().id);
        VERIFY_RESULT(kept);
        Reflection expected = golden::reflection();
        expected.row = kept->row; // the stamps are the app's own
        QCOMPARE(kept->row.created, golden::when);
        QVERIFY(*kept == expected);
    }
};

CONSIDERED_SUBJECT(GoldenVaultsTest, QCoreApplication)
#include "tst_goldenvaults.moc"
