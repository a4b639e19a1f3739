// Searching the prompts: by beginnings of words, without minding accents or capitals, over all 284.
#include "content/pack.h"
#include "domain/promptsearch.h"
#include "subject.h"

#include <QElapsedTimer>
#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

class PromptSearchTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        pack = content::builtInPack().value();
        search = std::make_unique<PromptSearch>(pack);
    }

    void foldsCapitalsAccentsAndApostrophes() {
        QCOMPARE(foldedWords(u"Don’t WORRY: café, naïve"_s),
                 (QStringList{u"dont"_s, u"worry"_s, u"cafe"_s, u"naive"_s}));
        QCOMPARE(foldedWords(u"don't"_s), QStringList{u"dont"_s});
        QCOMPARE(foldedWords(u" … "_s), QStringList());
    }

    void findsByBeginningsInAnyOrder() {
        QVERIFY(ids(u"tel rul"_s).contains(u"prin.no-simple-rule"_s));
        QVERIFY(ids(u"RUL tell"_s).contains(u"prin.no-simple-rule"_s));
        QVERIFY(!ids(u"ell"_s).contains(u"prin.no-simple-rule"_s)); // not from the middle of a word
        QVERIFY(ids(u"émpathy"_s) == ids(u"empathy"_s));
        QVERIFY(ids(u"  "_s).isEmpty());
    }

    void findsWhatACheckAsksInItsOwnWords() { QVERIFY(ids(u"doubtful colleague"_s).contains(u"why.tell-manager"_s)); }

    void theTextCountsBeforeTheHelp() {
        const QList<qsizetype> found = search->find(u"trust"_s);
        bool helpSeen = false;
        for (const qsizetype at : found) {
            const bool inText = begins(foldedWords(pack.prompts.at(at).text), u"trust"_s);
            QVERIFY(inText ? !helpSeen : true);
            helpSeen = helpSeen || !inText;
        }
        QVERIFY(helpSeen && found.size() > 1);
    }

    void everyPromptIsFoundByItsOwnWordsAndTheirBeginnings() {
        QVERIFY(rc::check("every prompt is found by beginnings of its words", [this] {
            const auto at = *rc::gen::inRange<qsizetype>(0, pack.prompts.size());
            QStringList words = foldedWords(pack.prompts.at(at).text);
            for (QString& word : words)
                word.truncate(*rc::gen::inRange<qsizetype>(1, word.size() + 1));
            const auto first = *rc::gen::inRange<qsizetype>(0, words.size());
            RC_ASSERT(search->find(words.mid(first).join(u' ')).contains(at));
        }));
    }

    void aLongerQueryNeverFindsMore() {
        QVERIFY(rc::check("typing on only narrows", [this] {
            const auto at = *rc::gen::inRange<qsizetype>(0, pack.prompts.size());
            const QString text = pack.prompts.at(at).text;
            const auto cut = *rc::gen::inRange<qsizetype>(1, text.size() + 1);
            const QList<qsizetype> wide = search->find(text.first(cut));
            for (const qsizetype found : search->find(text))
                RC_ASSERT((wide.contains(found) || foldedWords(text.first(cut)).isEmpty()));
        }));
    }

    void isDoneWithinAFrame() {
        QElapsedTimer took;
        took.start();
        for (int i = 0; i < 10; ++i)
            QVERIFY(!search->find(u"s"_s).isEmpty());
        QVERIFY2(took.elapsed() < 160, qPrintable(QString::number(took.elapsed())));
    }

  private:
    static bool begins(const QStringList& words, const QString& beginning) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return word.startsWith(beginning); });
    }
    QStringList ids(const QString& typed) const {
        QStringList found;
        for (const qsizetype at : search->find(typed))
            found += pack.prompts.at(at).id;
        return found;
    }
    Practice pack;
    std::unique_ptr<PromptSearch> search;
};

CONSIDERED_SUBJECT(PromptSearchTest, QCoreApplication)
#include "tst_promptsearch.moc"
