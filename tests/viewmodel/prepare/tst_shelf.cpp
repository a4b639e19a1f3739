// What is on a shelf is what the person left there last, whatever the device is still busy with.
#include "desk.h"
#include "fakes/fulldevice.h"
#include "subject.h"

#include <csignal>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;
using test::Desk;

class TestShelf : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void anEmptyShelfIsToldFromOneThatIsStillRead() {
        Desk desk;
        QVERIFY(!desk.shelves.boundaries.rows());
        desk.settle();
        QVERIFY(desk.shelves.boundaries.rows() && *desk.shelves.boundaries.rows());
        QCOMPARE(desk.shelves.boundaries.all().size(), 0);
    }

    void typingIsShownAtOnceAndNeverOvertakenByWhatIsRead() {
        Desk desk;
        desk.settle();
        Boundary row;
        row.row.id = desk.random.uuid();
        for (int letters = 1; letters <= 60; ++letters) {
            row.words += u'a';
            if (letters % 7 == 0)
                desk.shelves.boundaries.tapped(row); // written, and read again, while typing goes on
            else
                desk.shelves.boundaries.typed(row);
            QCOMPARE(desk.shelves.boundaries.find(row.row.id)->words, row.words);
            if (letters % 5 == 0)
                desk.settle();
            QCOMPARE(desk.shelves.boundaries.find(row.row.id)->words, row.words);
        }
        desk.saver.writeNow();
        desk.settle();
        QCOMPARE(desk.kept<Boundary>().constFirst().words, row.words);
        QCOMPARE(desk.shelves.boundaries.all().size(), 1);
    }

    void whatIsTypedBeforeTheFirstReadingIsThereAfterIt() {
        Desk desk;
        Boundary row;
        row.row.id = desk.random.uuid();
        row.words = u"early"_s;
        desk.shelves.boundaries.typed(row);
        desk.settle();
        QCOMPARE(desk.shelves.boundaries.all().size(), 1);
    }

    void whatTheDeviceRefusesStaysShown() {
        Desk desk;
        desk.settle();
        Boundary row;
        row.row.id = desk.random.uuid();
        row.words = u"mine"_s;
        {
            const test::FullDevice full;
            desk.shelves.boundaries.tapped(row);
            desk.settle();
            QCOMPARE(desk.shelves.boundaries.find(row.row.id)->words, u"mine"_s);
        }
        QTRY_COMPARE(desk.kept<Boundary>().size(), 1);
    }

    void whatIsBinnedGoesAtOnceAndComesBackWithUndo() {
        Desk desk;
        desk.settle();
        Boundary row;
        row.row.id = desk.random.uuid();
        row.words = u"mine"_s;
        desk.shelves.boundaries.typed(row);
        desk.shelves.boundaries.bin(row.row.id, u"Deleted."_s);
        QVERIFY(!desk.shelves.boundaries.find(row.row.id));
        desk.settle();
        QVERIFY(!desk.shelves.boundaries.find(row.row.id));
        desk.notices.act();
        desk.settle();
        QCOMPARE(desk.shelves.boundaries.find(row.row.id)->words, u"mine"_s);
    }

    void whatSomeoneElseWritesIsShown() {
        Desk desk;
        desk.settle();
        Boundary row;
        row.row.id = desk.random.uuid();
        row.words = u"from another page"_s;
        desk.saver.tapped(row);
        desk.settle();
        QCOMPARE(desk.shelves.boundaries.all().size(), 1);
    }
};

CONSIDERED_SUBJECT(TestShelf, QCoreApplication)
#include "tst_shelf.moc"
