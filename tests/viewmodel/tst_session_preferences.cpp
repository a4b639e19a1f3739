// How the app looks: kept in settings.ini and nothing else there.
#include "subject.h"
#include "viewmodel/sentences.h"
#include "viewmodel/session/preferences.h"

#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace considered;
using viewmodel::Preferences;
using namespace Qt::StringLiterals;

namespace {

class System final : public platform::Appearance {
  public:
    using Appearance::Appearance;
    [[nodiscard]] bool dark() const override { return isDark; }
    [[nodiscard]] double fontScale() const override { return scale; }
    [[nodiscard]] bool reducedMotion() const override { return still; }
    bool isDark = false;
    double scale = 1.0;
    bool still = false;
};

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT
  private slots:
    void writesNothingUntilSomethingIsChosen() {
        const QTemporaryDir folder;
        System system;
        const QString file = folder.filePath(u"data/settings.ini"_s);
        const Preferences preferences(file, system);
        QCOMPARE(preferences.textScale(), 1.0);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(folder.filePath(u"data"_s)));
    }

    void followsTheSystemUntilTheyChoose() {
        const QTemporaryDir folder;
        System system;
        Preferences preferences(folder.filePath(u"settings.ini"_s), system);
        QSignalSpy changed(&preferences, &Preferences::changed);
        system.isDark = true;
        emit system.changed();
        QCOMPARE(changed.count(), 1);
        QVERIFY(preferences.dark());
        preferences.setTheme(u"light"_s);
        QVERIFY(!preferences.dark());
    }

    void textSizeIsTheirsTimesTheSystemsUpToTwice() {
        const QTemporaryDir folder;
        System system;
        Preferences preferences(folder.filePath(u"settings.ini"_s), system);
        system.scale = 1.5;
        preferences.setTextPercent(125);
        QCOMPARE(preferences.textScale(), 1.875);
        preferences.setTextPercent(999);
        QCOMPARE(preferences.textPercent(), 200);
        QCOMPARE(preferences.textScale(), 2.0);
        system.scale = 1.0;
        preferences.setTextPercent(20);
        QCOMPARE(preferences.textPercent(), 85);
        QCOMPARE(preferences.textScale(), 0.85);
    }

    void choicesAreThereNextTimeAndNothingElseIs() {
        const QTemporaryDir folder;
        System system;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Preferences preferences(file, system);
            preferences.setTheme(u"dark"_s);
            preferences.setTextPercent(150);
            preferences.setMotion(u"reduced"_s);
        }
        const Preferences again(file, system);
        QCOMPARE(again.theme(), u"dark"_s);
        QCOMPARE(again.textPercent(), 150);
        QVERIFY(again.reducedMotion());
        const QSettings settings(file, QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()), QSet<QString>({u"theme"_s, u"textPercent"_s, u"motion"_s}));
    }

    void nonsenseInTheFileGivesTheDefaults() {
        const QTemporaryDir folder;
        System system;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("theme=plaid\ntextPercent=banana\nmotion=\x01\n");
        file.close();
        const Preferences preferences(path, system);
        QCOMPARE(preferences.theme(), u"system"_s);
        QCOMPARE(preferences.textPercent(), 100);
        QCOMPARE(preferences.motion(), u"system"_s);
    }

    void everyErrorHasItsOwnSentence() {
        QSet<QString> titles;
        for (int code = 0; code <= int(ErrorCode::WrongLibrary); ++code) {
            const viewmodel::Sentence sentence = viewmodel::sentenceFor(Error{ErrorCode(code), {}});
            QVERIFY(!sentence.title.isEmpty());
            QVERIFY2(sentence.text.endsWith(u'.'), qPrintable(sentence.text));
            QVERIFY(!sentence.text.contains(u'!'));
            QVERIFY2(!titles.contains(sentence.title), qPrintable(sentence.title));
            titles.insert(sentence.title);
        }
    }
};

CONSIDERED_SUBJECT(TestPreferences, QCoreApplication)
#include "tst_session_preferences.moc"
