// Which language the app speaks; its plurals, and its other word for sharing; where pages begin.
#include "scene/scene.h"
#include "subject.h"
#include "viewmodel/datewords.h"

#include <QGuiApplication>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

    static QString notes(int number) {
        return QCoreApplication::translate("considered::viewmodel::ExportLog", "%n notes", nullptr, number);
    }

  private slots:
    void englishWhereThereIsNoOther() {
        const app::Language language = app::languageFor({u"xx-XX"_s, u"en-US"_s}, QLocale(u"xx_XX"_s));
        QCOMPARE(language.words, u":/considered/i18n/considered_en_GB.qm"_s);
        QCOMPARE(language.locale.language(), QLocale::English);
    }
    void datesAsInTheirOwnCountry() {
        QCOMPARE(app::languageFor({u"en-US"_s}, QLocale(u"en_US"_s)).locale, QLocale(u"en_US"_s));
        QCOMPARE(app::languageFor({u"en-GB"_s}, QLocale(u"cy_GB"_s)).locale.language(), QLocale::English);
    }
    void pluralsComeWithEitherWordForSharing() {
        const app::Language language = app::languageFor({u"en-GB"_s}, QLocale(u"en_GB"_s));
        viewmodel::WordTranslator words(language.words);
        for (const SharingWord word : {SharingWord::Sharing, SharingWord::Disclosure}) {
            words.setWord(word);
            QCOMPARE(notes(1), u"One note"_s);
            QCOMPARE(notes(2), u"2 notes"_s);
        }
        QCOMPARE(QCoreApplication::translate("Check", "Your answers lean towards sharing"),
                 u"Your answers lean towards disclosure"_s);
    }
    void otherLanguagesKeepTheirOwnWordForSharing() {
        const QTemporaryDir folder;
        viewmodel::WordTranslator words(makeLanguage(Tongue::Mirrored, folder.path()).words);
        words.setWord(SharingWord::Disclosure);
        QCOMPARE(QCoreApplication::translate("Check", "Your answers lean towards sharing"),
                 said(u"Your answers lean towards sharing"_s, Tongue::Mirrored));
    }
    void everyFormOfAPluralIsReached() {
        const QTemporaryDir folder;
        const viewmodel::WordTranslator words(makeLanguage(Tongue::Mirrored, folder.path()).words);
        for (const int number : {0, 1, 2, 3, 11, 100})
            QCOMPARE(inEnglish(notes(number), Tongue::Mirrored),
                     number == 1 ? u"one note"_s : u"%1 notes"_s.arg(number));
    }
    void pagesBeginWhereTheLanguageDoes() {
        const QTemporaryDir home;
        const Scene scene(home.filePath(u"data"_s), Scene::NoKeyStore, Tongue::Mirrored);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        const Scene again(home.filePath(u"other"_s));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    void whatIsNotWordsStays() {
        for (const Tongue tongue : {Tongue::Accented, Tongue::Mirrored}) {
            QVERIFY(said(u"Page %1 of %2, %n notes"_s, tongue).contains("%1"_L1));
            QVERIFY(said(u"%n notes"_s, tongue).contains("%n"_L1));
            QVERIFY(said(u"Share"_s, tongue).size() >= 7);
            QCOMPARE(inEnglish(said(u"two of %1, quickly"_s, tongue), tongue), u"two of %1, quickly"_s);
            QVERIFY(wordsInEnglish(said(u"Should I share this?"_s, tongue)).isEmpty());
        }
        QCOMPARE(wordsInEnglish(u"[Šĥářé] this"_s), QStringList{u"this"_s});
    }
};

CONSIDERED_SUBJECT(TestLanguage, QGuiApplication)
#include "tst_language.moc"
