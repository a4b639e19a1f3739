// Topics: notes over time, what counts as looked at, and what the role shows first.
#include "subject.h"
#include "supervisionnotes.h"
#include "viewmodel/supervision/topics.h"
#include "viewmodel/supervision/topicview.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct TopicsDesk : test::SupervisionNotes {
    TopicNotes topicNotes{context, saver, book};
    Topics topics{context, topicNotes, {}};
    TopicView topic{context, topicNotes, book};
    QAbstractItemModelTester rows{&topic, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester earlier{topic.earlier(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester nine{topics.nine(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    TopicsDesk() { show(); }
    [[nodiscard]] QString words(int row = 0) { return topic.index(row).data(TopicView::WordsRole).toString(); }
    [[nodiscard]] QStringList earlierWords() {
        QStringList all;
        for (int row = 0; row < topic.earlier()->rowCount(); ++row)
            all += topic.earlier()->index(row).data(EarlierNotes::WordsRole).toString();
        return all;
    }
    void finish() {
        book.close();
        settle();
    }
};

const auto feel = u"sup.feel"_s;

} // namespace

class TestTopics : public QObject {
    Q_OBJECT
  private slots:
    void thereAreNineAndAllHaveTheirQuestions();
    void aNoteBelongsToItsSession();
    void whatIsTypedIsNeverOverwritten();
    void lookedAtFollowsFromWhatWasDone();
    void aTickCanBeTakenBack();
    void aTopicIsBroughtAndTakenOff();
    void aNoteIsDeletedWithUndo();
    void theRoleDecidesWhatIsFolded();
};

void TestTopics::thereAreNineAndAllHaveTheirQuestions() {
    TopicsDesk desk;
    QCOMPARE(desk.topics.nine()->rowCount(), 9);
    QCOMPARE(desk.topics.looked(), u"Pick any, in any order"_s);
    for (const Topic& topic : desk.practice.supervision.topics) {
        desk.navigator.replace(Navigator::Topic, topic.id);
        QCOMPARE(desk.topic.rowCount(), int(topic.prompts.size()));
        QCOMPARE(desk.topic.title(), topic.title);
    }
    desk.navigator.replace(Navigator::Topic, u"sup.reluctant"_s); // by one of its questions, as Learn has it
    QCOMPARE(desk.topic.title(), u"How I feel about sharing"_s);
    desk.navigator.replace(Navigator::Topic, u"topic.none"_s);
    QCOMPARE(desk.topic.rowCount(), 0);
}

void TestTopics::aNoteBelongsToItsSession() {
    TopicsDesk desk;
    desk.topics.open(u"topic.how-i-feel"_s);
    desk.topic.write(feel, u"torn"_s);
    QCOMPARE(desk.words(), u"torn"_s);
    QVERIFY(desk.earlierWords().isEmpty());
    desk.saver.writeNow();
    desk.settle();
    desk.finish();
    QCOMPARE(desk.words(), QString());
    QCOMPARE(desk.earlierWords(), QStringList{u"torn"_s});
    desk.clock.ms += 1000;
    desk.topic.write(feel, u"easier"_s);
    desk.saver.writeNow();
    desk.settle();
    desk.finish();
    QCOMPARE(desk.earlierWords(), (QStringList{u"easier"_s, u"torn"_s}));
}

void TestTopics::whatIsTypedIsNeverOverwritten() {
    TopicsDesk desk;
    desk.topics.open(u"topic.how-i-feel"_s);
    QString typed;
    for (const QChar letter : u"mixed, on the whole"_s) {
        typed += letter;
        desk.topic.write(feel, typed);
        desk.saver.writeNow();
        desk.settle();
        QCOMPARE(desk.words(), typed);
    }
    const auto kept = desk.ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); });
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->constFirst().words, typed);
    QCOMPARE(kept->constFirst().belongsTo, std::optional(desk.inVault().sessions.constFirst().row.id));
}

void TestTopics::lookedAtFollowsFromWhatWasDone() {
    TopicsDesk desk;
    desk.topics.open(u"topic.how-i-feel"_s);
    desk.topic.write(feel, u"  "_s);
    QCOMPARE(desk.topics.looked(), u"Pick any, in any order"_s); // nothing said yet
    desk.topic.write(feel, u"torn"_s);
    QCOMPARE(desk.topics.looked(), u"1 looked at so far"_s);
    desk.settle();
    desk.navigator.replace(Navigator::Topic, u"topic.rules"_s);
    desk.topic.bring(true);
    desk.settle();
    QCOMPARE(desk.topics.looked(), u"1 looked at so far"_s); // brought is not yet looked at
    considered::AgendaItem item = desk.book.agenda().constFirst();
    item.discussed = true;
    desk.book.keep(item, SessionBook::Tapped);
    QCOMPARE(desk.topics.looked(), u"2 looked at so far"_s);
}

void TestTopics::aTickCanBeTakenBack() {
    TopicsDesk desk;
    desk.topics.open(u"topic.breadth"_s);
    QVERIFY(desk.topic.ticked());
    desk.topic.setLooked(u"sup.breadth.jobs"_s, true);
    desk.settle();
    QVERIFY(desk.topic.index(1).data(TopicView::LookedRole).toBool());
    QVERIFY(!desk.topic.index(0).data(TopicView::LookedRole).toBool());
    desk.topic.setLooked(u"sup.breadth.jobs"_s, false);
    desk.settle();
    QVERIFY(!desk.topic.index(1).data(TopicView::LookedRole).toBool());
    QVERIFY(desk.inVault().sessions.isEmpty()); // a tick needs no session
}

void TestTopics::aTopicIsBroughtAndTakenOff() {
    TopicsDesk desk;
    desk.topics.open(u"topic.what-i-bring"_s);
    QVERIFY(!desk.topic.onAgenda());
    desk.topic.bring(true);
    desk.topic.bring(true);
    desk.settle();
    QVERIFY(desk.topic.onAgenda());
    QCOMPARE(desk.book.agenda().size(), 1);
    desk.topic.bring(false);
    desk.settle();
    QVERIFY(!desk.topic.onAgenda());
    QCOMPARE(desk.offered, u"Undo"_s);
}

void TestTopics::aNoteIsDeletedWithUndo() {
    TopicsDesk desk;
    desk.topics.open(u"topic.how-i-feel"_s);
    desk.topic.write(feel, u"torn"_s);
    desk.saver.writeNow();
    desk.settle();
    desk.finish();
    desk.topic.deleteNote(desk.topic.earlier()->index(0).data(EarlierNotes::IdRole).toString());
    desk.settle();
    QVERIFY(desk.earlierWords().isEmpty());
    desk.notices.act();
    desk.settle();
    QCOMPARE(desk.earlierWords(), QStringList{u"torn"_s});
}

void TestTopics::theRoleDecidesWhatIsFolded() {
    TopicsDesk desk;
    QCOMPARE(desk.topics.folded()->rowCount(), 2);
    QCOMPARE(desk.topics.more()->rowCount(), 1);
    desk.topics.setRole(u"peer"_s);
    QCOMPARE(desk.topics.folded()->rowCount(), 0);
    QCOMPARE(desk.topics.more()->rowCount(), 3);
    desk.topics.setRole(u"lead"_s);
    QCOMPARE(desk.topics.folded()->rowCount(), 1);
    QCOMPARE(desk.topics.more()->rowCount(), 2);
}

CONSIDERED_SUBJECT(TestTopics, QCoreApplication)
#include "tst_topics.moc"
