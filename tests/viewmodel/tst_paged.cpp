// A paged list: pages in order, exact signals, and changes that meet a page under way.
#include "subject.h"
#include "viewmodel/paged.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <deque>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Note {
    QUuid id;
    Moment created;
    QString word;
};

QUuid idOf(int n) {
    return QUuid::fromRfc4122(QByteArray(12, '\0').append(QByteArray::number(n).rightJustified(4, '0')));
}
Note note(int n, const QString& word = {}) {
    return {idOf(n), {n, 0}, word};
}

/// A vault of notes 1…count whose answers come when the test says.
class Shelf {
  public:
    explicit Shelf(int count) {
        for (int n = count; n >= 1; --n)
            notes.append(note(n));
    }
    QFuture<Result<storage::Page<Note>>> page(std::optional<storage::Cursor> after, int limit) {
        storage::Page<Note> page;
        for (const Note& each : std::as_const(notes)) {
            if (after && each.created.utcMs >= after->createdMs)
                continue;
            if (page.rows.size() == limit) {
                page.more = true;
                break;
            }
            page.rows.append(each);
        }
        m_asked.emplace_back(QPromise<Result<storage::Page<Note>>>(), page);
        m_asked.back().first.start();
        return m_asked.back().first.future();
    }
    void answerOne() {
        auto [promise, page] = std::move(m_asked.front());
        m_asked.pop_front();
        promise.addResult(Result<storage::Page<Note>>(page));
        promise.finish();
        QCoreApplication::processEvents();
    }
    void failOne() {
        auto [promise, page] = std::move(m_asked.front());
        m_asked.pop_front();
        promise.addResult(Result<storage::Page<Note>>(fail(ErrorCode::Corrupt)));
        promise.finish();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int asked() const { return int(m_asked.size()); }

    QList<Note> notes;

  private:
    std::deque<std::pair<QPromise<Result<storage::Page<Note>>>, storage::Page<Note>>> m_asked;
};

class Notes : public PagedListModel {
  public:
    explicit Notes(Shelf& shelf)
        : rows(*this, [&shelf](std::optional<storage::Cursor> after, int limit) { return shelf.page(after, limit); }) {}
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(rows.at(index.row()).word) : QVariant();
    }
    [[nodiscard]] QList<qint64> order() const {
        QList<qint64> order;
        for (int row = 0; row < rows.size(); ++row)
            order.append(rows.at(row).created.utcMs);
        return order;
    }
    PagedRows<Note> rows;
};

} // namespace

class PagedTest : public QObject {
    Q_OBJECT
  private slots:
    void pagesArriveUntilAllRowsAreHere();
    void rowsComeNewestFirstWithoutGapOrDouble();
    void emptyIsSaidOnlyOnceTheFirstPageHasArrived();
    void puttingInsertsChangesOrWaitsForItsPage();
    void aChangeWhileAPageIsUnderWayIsNeitherLostNorDoubled();
    void aRemovedRowDoesNotComeBackWithALatePage();
    void aPageOfTheListBeforeIsDroppedAfterRestart();
    void troubleIsSaidAndAskingStops();
    void goingWhileAPageIsUnderWayIsSafe();
};

void PagedTest::pagesArriveUntilAllRowsAreHere() {
    Shelf shelf(120);
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&notes, &QAbstractItemModel::rowsInserted);
    for (const int expected : {50, 100, 120}) {
        notes.fetchMore({});
        QCOMPARE(shelf.asked(), 1); // one page at a time, though the tester keeps asking
        shelf.answerOne();
        QCOMPARE(notes.count(), expected);
    }
    QVERIFY(!notes.canFetchMore({}));
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(inserted.at(2).at(1).toInt(), 100);
    QCOMPARE(inserted.at(2).at(2).toInt(), 119);
}

void PagedTest::rowsComeNewestFirstWithoutGapOrDouble() {
    Shelf shelf(120);
    Notes notes(shelf);
    while (notes.canFetchMore({})) {
        notes.fetchMore({});
        shelf.answerOne();
    }
    QList<qint64> expected;
    for (int n = 120; n >= 1; --n)
        expected.append(n);
    QCOMPARE(notes.order(), expected);
}

void PagedTest::emptyIsSaidOnlyOnceTheFirstPageHasArrived() {
    Shelf shelf(0);
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.fetchMore({});
    QVERIFY(!notes.loaded());
    shelf.answerOne();
    QVERIFY(notes.loaded());
    QCOMPARE(notes.count(), 0);
}

void PagedTest::puttingInsertsChangesOrWaitsForItsPage() {
    Shelf shelf(120);
    shelf.notes.removeIf([](const Note& each) { return each.created.utcMs == 100 || each.created.utcMs == 30; });
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.fetchMore({});
    shelf.answerOne();

    QSignalSpy inserted(&notes, &QAbstractItemModel::rowsInserted);
    notes.rows.put(note(100));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 20); // 120…101 stand above it
    notes.rows.put(note(121));
    QCOMPARE(notes.order().constFirst(), 121);
    notes.rows.put(note(30));
    QCOMPARE(inserted.size(), 2); // older than what is here: its page will bring it

    QSignalSpy changed(&notes, &QAbstractItemModel::dataChanged);
    notes.rows.put(note(100, u"again"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(notes.data(notes.index(21), Qt::DisplayRole).toString(), u"again"_s);

    QSignalSpy removed(&notes, &QAbstractItemModel::rowsRemoved);
    notes.rows.drop(idOf(121));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 0);
    notes.rows.drop(idOf(999));
    QCOMPARE(removed.size(), 1);
}

void PagedTest::aChangeWhileAPageIsUnderWayIsNeitherLostNorDoubled() {
    Shelf shelf(60);
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.fetchMore({});
    shelf.notes.prepend(note(61)); // saved after the page was read, before it arrived
    notes.rows.put(note(61));
    shelf.answerOne();
    QCOMPARE(shelf.asked(), 1); // read again
    shelf.answerOne();
    QCOMPARE(notes.count(), 50);
    QCOMPARE(notes.order().constFirst(), 61);
    QCOMPARE(notes.order().count(61), 1);
}

void PagedTest::aRemovedRowDoesNotComeBackWithALatePage() {
    Shelf shelf(3);
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.fetchMore({});
    shelf.notes.removeIf([](const Note& each) { return each.id == idOf(2); });
    notes.rows.drop(idOf(2));
    shelf.answerOne();
    shelf.answerOne();
    QCOMPARE(notes.order(), (QList<qint64>{3, 1}));
}

void PagedTest::aPageOfTheListBeforeIsDroppedAfterRestart() {
    Shelf shelf(3);
    Notes notes(shelf);
    QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.fetchMore({});
    shelf.notes.removeLast();
    notes.rows.restart();
    shelf.answerOne();
    QCOMPARE(notes.count(), 0);
    QVERIFY(!notes.loaded());
    shelf.answerOne();
    QCOMPARE(notes.order(), (QList<qint64>{3, 2}));
}

void PagedTest::troubleIsSaidAndAskingStops() {
    Shelf shelf(3);
    Notes notes(shelf);
    notes.fetchMore({});
    shelf.failOne();
    QVERIFY(!notes.trouble().isEmpty());
    QVERIFY(!notes.canFetchMore({}));
    QVERIFY(!notes.loaded());
    notes.rows.restart();
    QVERIFY(notes.trouble().isEmpty());
    shelf.answerOne();
    QCOMPARE(notes.count(), 3);
}

void PagedTest::goingWhileAPageIsUnderWayIsSafe() {
    Shelf shelf(3);
    {
        Notes notes(shelf);
        notes.fetchMore({});
        QCOMPARE(shelf.asked(), 1);
    }
    shelf.answerOne(); // nobody is there: the sanitizers watch
    QCOMPARE(shelf.asked(), 0);
}

CONSIDERED_SUBJECT(PagedTest, QCoreApplication)
#include "tst_paged.moc"
