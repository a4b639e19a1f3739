// Earlier sessions: latest first, read with what was talked about, opened again, let go with Undo.
#include "subject.h"
#include "supervisionnotes.h"
#include "viewmodel/supervision/pastsessions.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct PastDesk : test::SupervisionNotes {
    TopicNotes topicNotes{context, saver, book};
    PastSessions sessions{context, book};
    PastSession session{context, book, topicNotes};
    QAbstractItemModelTester list{&sessions, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester rows{&session, QAbstractItemModelTester::FailureReportingMode::QtTest};

    PastDesk() { show(); }
    /// A session in which this was talked about.
    void held(const QString& words) {
        clock.ms += 24 * 3'600'000;
        considered::AgendaItem item;
        item.row.id = random.uuid();
        item.words = words;
        item.discussed = true;
        book.arrange(appended(book.agenda(), item));
        settle();
        book.close();
        settle();
    }
    [[nodiscard]] QStringList subtitles() const {
        QStringList all;
        for (int row = 0; row < sessions.rowCount(); ++row)
            all += sessions.index(row).data(PastSessions::SubtitleRole).toString();
        return all;
    }
    void openFirst() {
        sessions.open(sessions.index(0).data(PastSessions::IdRole).toString());
        settle();
    }
};

} // namespace

class TestPastSessions : public QObject {
    Q_OBJECT
  private slots:
    void theLatestComesFirst();
    void oneIsReadWithItsNotes();
    void whatWasAgreedCanStillBeWritten();
    void oneIsOpenedAgain();
    void oneIsDeletedWithItsItemsAndComesBack();
};

void TestPastSessions::theLatestComesFirst() {
    PastDesk desk;
    QVERIFY(desk.sessions.loaded());
    desk.held(u"Hours"_s);
    desk.held(u"Holidays"_s);
    QCOMPARE(desk.subtitles(), (QStringList{u"Holidays"_s, u"Hours"_s}));
}

void TestPastSessions::oneIsReadWithItsNotes() {
    PastDesk desk;
    desk.topicNotes.write(u"sup.feel"_s, u"torn"_s);
    desk.saver.writeNow();
    desk.settle();
    desk.held(u"Hours"_s);
    desk.openFirst();
    QVERIFY(desk.session.there());
    QCOMPARE(desk.session.rowCount(), 1);
    QCOMPARE(desk.session.index(0).data().toString(), u"Hours"_s);
    QCOMPARE(desk.session.notes().size(), 1);
    QCOMPARE(desk.session.notes().constFirst().toMap().value(u"words"_s).toString(), u"torn"_s);
}

void TestPastSessions::whatWasAgreedCanStillBeWritten() {
    PastDesk desk;
    desk.held(u"Hours"_s);
    desk.openFirst();
    desk.session.setAgreed(u"fewer Fridays"_s);
    QCOMPARE(desk.session.agreed(), u"fewer Fridays"_s);
    desk.saver.writeNow();
    desk.settle();
    QCOMPARE(desk.inVault().sessions.constFirst().agreed, u"fewer Fridays"_s);
    QVERIFY(desk.inVault().sessions.constFirst().closed.has_value());
}

void TestPastSessions::oneIsOpenedAgain() {
    PastDesk desk;
    desk.held(u"Hours"_s);
    desk.openFirst();
    desk.session.openAgain();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Agenda);
    QCOMPARE(desk.sessions.rowCount(), 0);
    QCOMPARE(desk.book.agenda().size(), 1);
    QVERIFY(desk.book.agenda().constFirst().discussed);
}

void TestPastSessions::oneIsDeletedWithItsItemsAndComesBack() {
    PastDesk desk;
    desk.held(u"Hours"_s);
    desk.openFirst();
    desk.session.bin();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Supervision);
    QCOMPARE(desk.sessions.rowCount(), 0);
    QVERIFY(desk.inVault().items.isEmpty());
    desk.notices.act();
    desk.settle();
    QCOMPARE(desk.subtitles(), QStringList{u"Hours"_s});
}

CONSIDERED_SUBJECT(TestPastSessions, QCoreApplication)
#include "tst_pastsessions.moc"
