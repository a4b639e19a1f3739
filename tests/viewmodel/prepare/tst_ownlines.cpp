// Boundaries and words to say: taken over, written, changed in place and let go.
#include "desk.h"
#include "subject.h"
#include "viewmodel/prepare/ownlines.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Words : test::Desk {
    Phrases decline{context, shelves, PhraseKind::Decline};
    Phrases begin{context, shelves, PhraseKind::Begin};
    Boundaries boundaries{context, shelves};
    QAbstractItemModelTester tester{&decline, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester boundaryTester{&boundaries, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Words() {
        settle();
        navigator.open(Navigator::MyWords);
    }
    static QString idAt(const OwnLines& lines, int row) {
        return lines.index(row).data(OwnLines::LineIdRole).toString();
    }
};

} // namespace

class TestOwnLines : public QObject {
    Q_OBJECT
  private slots:
    void aStarterIsTakenOverOnceAndOfferedAgainWhenItIsLetGo() {
        Words words;
        const auto offered = words.decline.starters().size();
        QVERIFY(offered >= 5);
        words.decline.takeOver(u"decline.private"_s);
        words.decline.takeOver(u"decline.private"_s);
        words.decline.takeOver(u"no such line"_s);
        words.settle();
        QCOMPARE(words.decline.rowCount(), 1);
        QCOMPARE(words.decline.starters().size(), offered - 1);
        QCOMPARE(words.begin.rowCount(), 0);
        words.decline.setWords(Words::idAt(words.decline, 0), u"No, thanks."_s);
        words.settle();
        QCOMPARE(words.decline.texts(), QStringList{u"No, thanks."_s});
        QCOMPARE(words.decline.starters().size(), offered - 1); // changed, and still the one it began as
        words.decline.remove(Words::idAt(words.decline, 0));
        words.settle();
        QCOMPARE(words.decline.starters().size(), offered);
        QCOMPARE(words.said, QStringList{u"Deleted."_s});
        words.notices.act();
        words.settle();
        QCOMPARE(words.decline.texts(), QStringList{u"No, thanks."_s});
    }

    void whatIsTypedIsKeptWithItsKind() {
        Words words;
        words.begin.add();
        words.settle();
        QVERIFY(words.begin.index(0).data(OwnLines::FreshRole).toBool());
        const QString id = Words::idAt(words.begin, 0);
        words.begin.setWords(id, u"a"_s);
        words.begin.setWords(id, QString()); // in the same moment
        words.begin.setWords(id, u"Shall I?"_s);
        words.saver.writeNow();
        words.settle();
        const QList<Phrase> kept = words.kept<Phrase>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().kind, PhraseKind::Begin);
        QCOMPARE(kept.constFirst().words, u"Shall I?"_s);
        QCOMPARE(words.decline.rowCount(), 0);
    }

    void aBlankLineStaysWhileItsPageIsOpenAndThenGoes() {
        Words words;
        words.decline.add();
        words.decline.takeOver(u"decline.private"_s);
        words.settle();
        words.decline.setWords(Words::idAt(words.decline, 1), u" "_s);
        words.settle();
        QCOMPARE(words.decline.rowCount(), 2);
        QCOMPARE(words.decline.texts(), QStringList());
        words.navigator.open(Navigator::About); // over it: the page is still there
        QCOMPARE(words.decline.rowCount(), 2);
        words.navigator.showTab(Navigator::PrepareTab);
        words.settle();
        QCOMPARE(words.decline.rowCount(), 0);
        QCOMPARE(words.kept<Phrase>().size(), 0);
        QCOMPARE(words.said, QStringList());
    }

    void aBoundaryKeepsThePromptItAnswers() {
        Words words;
        QCOMPARE(words.boundaries.starters().size(), 3);
        words.boundaries.takeOver(u"prep.private.contact"_s);
        words.settle();
        const QList<Boundary> kept = words.kept<Boundary>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().promptId, u"prep.private.contact"_s);
        QCOMPARE(kept.constFirst().words, words.practice.prompt(u"prep.private.contact")->text);
    }
};

CONSIDERED_SUBJECT(TestOwnLines, QCoreApplication)
#include "tst_ownlines.moc"
