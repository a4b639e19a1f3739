// How long notes stay: asked once, said before anything goes, and what was not said stays.
#include "storage/settings.h"
#include "subject.h"
#include "viewmodel/reflect/reflectioneditor.h"
#include "viewmodel/reflect/reflectionnotes.h"
#include "viewmodel/reflect/retention.h"

#include <QSignalSpy>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;
using test::ReflectionNotes;

class TestRetention : public QObject {
    Q_OBJECT
  private slots:
    void nothingIsChosenForThePerson();
    void itIsAskedAtTheFirstKeptNoteAndOnceAnUnlock();
    void aChoiceIsRemembered();
    void withoutAChoiceNothingGoes();
    void aNoteGoesOnlyAfterItWasSaid();
    void takenOutOfTheBinItStays();
    void anotherChoiceIsSaidAnew();
    void theBinsAreEmptiedAfterThirtyDays();
    void lookingAtThemAndKeepingLonger();
};

namespace {

constexpr qint64 day = retention::dayMs;

struct Years : ReflectionNotes {
    std::unique_ptr<Retention> retention;

    QMap<QString, QString> stored() {
        return *ask([](storage::Database& db) { return storage::Settings(db).all(); });
    }
    /// An unlock: everything is made anew from what the vault remembers.
    void unlock() {
        retention = std::make_unique<Retention>(context, events, stored());
        retention->start();
        settle();
    }
    /// Days go by, the app is unlocked, and the Reflect list is looked at.
    void later(int days) {
        clock.ms += days * day;
        unlock();
        retention->warningShown();
        settle();
    }
    void write(const QString& worked) {
        ReflectionEditor editor(context, events);
        editor.startNew();
        editor.setWorked(worked);
        editor.done();
        settle();
    }
    int binned() {
        storage::ReflectionFilter filter;
        filter.bin = true;
        return count(filter);
    }
};

} // namespace

void TestRetention::nothingIsChosenForThePerson() {
    Years years;
    years.unlock();
    QCOMPARE(years.retention->choice(), QString());
    QVERIFY(!years.retention->asking());
    QCOMPARE(Retention::options().size(), 3);
}

void TestRetention::itIsAskedAtTheFirstKeptNoteAndOnceAnUnlock() {
    Years years;
    years.unlock();
    years.write(u"one"_s);
    QVERIFY(years.retention->asking());
    QVERIFY(!years.offered.isEmpty());
    years.notices.act();
    QCOMPARE(years.navigator.route(), Navigator::Reflections);
    years.retention->askLater();
    QVERIFY(!years.retention->asking());
    years.write(u"two"_s);
    QVERIFY(!years.retention->asking());
    QCOMPARE(years.offered, QString());

    years.unlock();
    QVERIFY(!years.retention->asking());
    years.write(u"three"_s);
    QVERIFY(years.retention->asking());
    years.retention->choose(u"untilDeleted"_s);
    years.settle();
    QVERIFY(!years.retention->asking());

    years.unlock();
    years.write(u"four"_s);
    QVERIFY(!years.retention->asking());
}

void TestRetention::aChoiceIsRemembered() {
    Years years;
    years.unlock();
    years.retention->choose(u"nonsense"_s);
    QCOMPARE(years.retention->choice(), QString());
    years.retention->choose(u"year"_s);
    years.settle();
    QCOMPARE(years.stored().value(u"retention"_s), u"year"_s);
    years.unlock();
    QCOMPARE(years.retention->choice(), u"year"_s);
}

void TestRetention::withoutAChoiceNothingGoes() {
    Years years;
    years.write(u"old"_s);
    years.later(4000);
    years.later(8);
    QCOMPARE(years.retention->warning(), QString());
    QCOMPARE(years.count(), 1);
}

void TestRetention::aNoteGoesOnlyAfterItWasSaid() {
    Years years;
    years.unlock();
    years.retention->choose(u"days90"_s);
    years.write(u"one"_s);
    years.clock.ms += day;
    years.write(u"two"_s);

    years.later(74);
    QCOMPARE(years.retention->warning(), QString());
    years.later(3); // 78 days after the first, 77 after the second
    QCOMPARE(years.retention->warning(), u"2 notes reach their time, the first on 13 September."_s);
    years.clock.ms += 400 * day; // away for a year; said long ago, so they may go now
    const QSignalSpy many(&years.events, &ReflectionEvents::manyChanged);
    years.unlock();
    QCOMPARE(years.count(), 0);
    QCOMPARE(years.binned(), 2);
    QVERIFY(years.retention->gone().startsWith(u"2 notes"_s));
    QCOMPARE(years.retention->warning(), QString());
    QCOMPARE(many.count(), 1);
    years.retention->goneSeen();
    QCOMPARE(years.retention->gone(), QString());

    // Never said: away for a year, and then it is said first, and stays for a week at least.
    years.write(u"three"_s);
    years.clock.ms += 400 * day;
    years.unlock();
    QCOMPARE(years.count(), 1);
    years.unlock(); // made the warning, but the person has not been to the list: not said
    years.clock.ms += 10 * day;
    years.unlock();
    QCOMPARE(years.count(), 1);
    QVERIFY(years.retention->warning().startsWith(u"1 note reaches its time on"_s));
    years.retention->warningShown();
    years.settle();
    years.later(6);
    QCOMPARE(years.count(), 1);
    years.later(1);
    QCOMPARE(years.count(), 0);
    QCOMPARE(years.binned(), 1); // the two of the year before have left the bin
}

void TestRetention::takenOutOfTheBinItStays() {
    Years years;
    years.unlock();
    years.retention->choose(u"days90"_s);
    years.write(u"one"_s);
    years.later(80);
    years.later(12);
    QCOMPARE(years.binned(), 1);
    storage::ReflectionFilter filter;
    filter.bin = true;
    const auto page = years.reflections([=](storage::Reflections& all) { return all.list(filter, std::nullopt, 1); });
    QVERIFY(years.ask([&](storage::Database& db) {
        return storage::Reflections(db).restore(page.rows.constFirst().id, years.clock.now());
    }));
    years.later(1);
    years.later(8);
    QCOMPARE(years.count(), 1);
    QCOMPARE(years.retention->warning(), QString());
}

void TestRetention::anotherChoiceIsSaidAnew() {
    Years years;
    years.unlock();
    years.retention->choose(u"days90"_s);
    years.write(u"one"_s);
    years.later(80);
    QVERIFY(!years.retention->warning().isEmpty());
    years.retention->choose(u"year"_s); // keep longer
    years.settle();
    QCOMPARE(years.retention->warning(), QString());
    years.later(100);
    QCOMPARE(years.count(), 1);
    years.retention->choose(u"days90"_s);
    years.settle();
    QVERIFY(!years.retention->warning().isEmpty());
    years.unlock(); // what was said under the first choice does not count
    QCOMPARE(years.count(), 1);
}

void TestRetention::theBinsAreEmptiedAfterThirtyDays() {
    Years years;
    KeptCheck check;
    check.row.id = years.random.uuid();
    const Reflection reflection = years.keep({});
    QVERIFY(years.ask([&](storage::Database& db) -> Result<void> {
        const Moment now = years.clock.now();
        return storage::Checks(db)
            .keep(check, now)
            .and_then([&](const KeptCheck& kept) { return storage::Checks(db).bin(kept.row.id, now); })
            .and_then([&] { return storage::Reflections(db).bin(reflection.row.id, now); });
    }));
    const auto checksInBin = [&] {
        storage::CheckFilter filter;
        filter.bin = true;
        return *years.ask([=](storage::Database& db) { return storage::Checks(db).count(filter); });
    };
    years.later(30);
    QCOMPARE(years.binned(), 1);
    QCOMPARE(checksInBin(), 1);
    years.later(1);
    QCOMPARE(years.binned(), 0);
    QCOMPARE(checksInBin(), 0);
}

void TestRetention::lookingAtThemAndKeepingLonger() {
    Years years;
    years.unlock();
    years.retention->choose(u"days90"_s);
    years.write(u"one"_s);
    years.later(80);
    QSignalSpy wanted(years.retention.get(), &Retention::lookWanted);
    years.retention->lookAtThem();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toLongLong(), years.clock.now().utcMs - 76 * day);
    years.retention->keepLonger();
    QVERIFY(years.retention->asking());
}

CONSIDERED_SUBJECT(TestRetention, QCoreApplication)
#include "tst_retention.moc"
