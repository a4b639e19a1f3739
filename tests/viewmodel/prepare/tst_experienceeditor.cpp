// One experience in place, the list of them, and what of them may help someone.
#include "desk.h"
#include "subject.h"
#include "viewmodel/prepare/experienceeditor.h"
#include "viewmodel/prepare/experiences.h"
#include "viewmodel/prepare/mighthelp.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Bag : test::Desk {
    ExperienceEditor editor{context, shelves};
    Experiences list{context, shelves};
    MightHelp help{context, shelves};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Bag() { settle(); }
    void add(const QString& nickname, const QString& kind = {}) {
        list.add();
        settle();
        editor.setNickname(nickname);
        if (!kind.isEmpty())
            editor.setKind(kind);
        settle();
    }
    QStringList texts(int role) const {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all += list.index(row).data(role).toString();
        return all;
    }
};

} // namespace

class TestExperienceEditor : public QObject {
    Q_OBJECT
  private slots:
    void everythingSaidIsKept() {
        Bag bag;
        bag.add(u"The gap year"_s, u"exp.return-to-work"_s);
        for (const auto& [who, openness] : {std::pair{u"client"_s, u"open"_s}, std::pair{u"employer"_s, u"some"_s},
                                            std::pair{u"team"_s, u"mine"_s}, std::pair{u"supervisor"_s, u"mine"_s}})
            bag.editor.setOpenness(who, openness);
        bag.editor.setOpenness(u"client"_s, QString()); // taken back
        bag.editor.setOpenness(u"nobody"_s, u"open"_s);
        bag.editor.setTooRaw(true);
        bag.editor.setHowMuch(u"short"_s);
        bag.editor.setOneLine(u"one"_s);
        bag.editor.setLesson(u"two"_s);
        bag.editor.setPermission(u"three"_s);
        bag.editor.setCheckBack(u"four"_s);
        bag.saver.writeNow();
        bag.settle();
        Experience expected;
        const QList<Experience> kept = bag.kept<Experience>();
        QCOMPARE(kept.size(), 1);
        expected.row = kept.constFirst().row;
        expected.nickname = u"The gap year"_s;
        expected.kind = u"exp.return-to-work"_s;
        expected.employer = Openness::Some;
        expected.team = Openness::Mine;
        expected.supervisor = Openness::Mine;
        expected.tooRaw = true;
        expected.howMuch = HowMuch::Short;
        expected.oneLine = u"one"_s;
        expected.lesson = u"two"_s;
        expected.permission = u"three"_s;
        expected.checkBack = u"four"_s;
        QCOMPARE(kept.constFirst(), expected);
        QVERIFY(bag.editor.kept());
    }

    void nothingIsKeptOfOneThatWasOnlyOpened() {
        Bag bag;
        bag.list.add();
        bag.settle();
        QVERIFY(bag.editor.loaded() && !bag.editor.kept());
        bag.navigator.back();
        bag.settle();
        QCOMPARE(bag.kept<Experience>().size(), 0);
        QCOMPARE(bag.said, QStringList());
    }

    void oneLeftBlankGoesWithoutAWord() {
        Bag bag;
        bag.add(u"x"_s);
        bag.editor.setNickname(u" "_s);
        bag.navigator.back();
        bag.settle();
        QCOMPARE(bag.kept<Experience>().size(), 0);
        QCOMPARE(bag.list.rowCount(), 0);
        QCOMPARE(bag.said, QStringList());
    }

    void aPageThatComesBackForABinnedOneGetsAnIdOfItsOwn() {
        Bag bag;
        bag.add(u"x"_s);
        const QString id = bag.navigator.argument();
        bag.editor.setNickname(QString());
        bag.navigator.back(); // as a lock does: left, and later restored with its argument
        bag.settle();
        bag.navigator.open(Navigator::Experience, id);
        bag.settle();
        QVERIFY(bag.navigator.argument() != id);
        bag.editor.setNickname(u"typed after unlocking"_s);
        bag.saver.writeNow();
        bag.settle();
        QCOMPARE(bag.kept<Experience>().size(), 1);
        QCOMPARE(bag.kept<Experience>().constFirst().nickname, u"typed after unlocking"_s);
    }

    void deletedIsSaidWithUndo() {
        Bag bag;
        bag.add(u"Blue folder"_s);
        bag.editor.remove();
        bag.settle();
        QCOMPARE(bag.navigator.depth(), 1);
        QCOMPARE(bag.said, QStringList{u"Deleted."_s});
        QCOMPARE(bag.list.rowCount(), 0);
        bag.notices.act();
        bag.settle();
        QCOMPARE(bag.texts(Experiences::NicknameRole), QStringList{u"Blue folder"_s});
    }

    void aRowSaysWhoMayHearOfIt() {
        Bag bag;
        bag.add(u"one"_s);
        for (const QString& who : {u"client"_s, u"employer"_s, u"team"_s, u"clinical"_s})
            bag.editor.setOpenness(who, u"open"_s);
        bag.navigator.back();
        bag.add(u"two"_s);
        bag.editor.setOpenness(u"client"_s, u"some"_s);
        bag.editor.setOpenness(u"team"_s, u"open"_s);
        bag.navigator.back();
        bag.add(u"three"_s);
        bag.editor.setOpenness(u"team"_s, u"mine"_s);
        bag.navigator.back();
        bag.add(u" "_s, u"exp.facts"_s);
        bag.navigator.back();
        bag.settle();
        QCOMPARE(bag.texts(Experiences::NicknameRole),
                 (QStringList{u"one"_s, u"two"_s, u"three"_s, u"No nickname yet"_s}));
        QCOMPARE(bag.texts(Experiences::ReachRole),
                 (QStringList{u"Anyone"_s, u"Clients, my team"_s, u"Not at work"_s, u"Not decided yet"_s}));
        QCOMPARE(bag.texts(Experiences::ChipRole), (QStringList{u"Open"_s, u"Some"_s, u"Mine"_s, QString()}));
    }

    void whatFitsComesWithWordsOfItsOwnOrOfThePack() {
        Bag bag;
        bag.add(u"Redundancy"_s, u"exp.work-setbacks"_s);
        bag.editor.setOpenness(u"client"_s, u"open"_s);
        bag.editor.setOneLine(u"I lost a job and found a better one."_s);
        bag.navigator.back();
        bag.add(u"Shaky"_s, u"exp.self-doubt"_s);
        bag.navigator.back();
        bag.help.pick(u"facing.turned-down"_s);
        bag.settle();
        QCOMPARE(bag.help.situation(), u"Turned down for a job"_s);
        const QList<FittingLine> found = bag.help.found();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).way, u"share"_s);
        QCOMPARE(found.at(0).share, u"I lost a job and found a better one."_s);
        QCOMPARE(found.at(0).permission, u"Would it help if I shared something?"_s);
        QCOMPARE(found.at(1).nickname, u"Shaky"_s);
        QCOMPARE(found.at(1).way, u"quietly"_s);
        QVERIFY(found.at(1).undecided);
        bag.help.setAudience(u"employer"_s);
        QCOMPARE(bag.help.found().at(0).way, u"quietly"_s);
        QVERIFY(!bag.help.quietly().isEmpty());
        bag.navigator.back();
        bag.help.pick(u"facing.new-country"_s);
        QCOMPARE(bag.help.found().size(), 0);
        QVERIFY(bag.help.anything());
    }
};

CONSIDERED_SUBJECT(TestExperienceEditor, QCoreApplication)
#include "tst_experienceeditor.moc"
