// Laws of the agenda: whatever was brought, marked, moved, discussed and closed, nothing is lost and nothing doubled.
#include "domain/supervision.h"
#include "subject.h"

#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

QUuid anyId() {
    return QUuid::fromRfc4122(QByteArray(16, '\0').replace(0, 1, QByteArray(1, char(*rc::gen::inRange(1, 9)))));
}

/// A desk with few different things, so that items and marks often meet.
struct Desk {
    QList<AgendaItem> items;
    QList<MarkedThing> marked;
    QList<QUuid> there;
    std::optional<QUuid> current;
    [[nodiscard]] QList<AgendaItem> agenda() const { return agendaOf(items, marked, there, current); }
};

/// The kind of a thing follows its id, as it would in life.
AgendaKind kindOf(const QUuid& thing) {
    constexpr AgendaKind kinds[] = {AgendaKind::Check, AgendaKind::Reflection, AgendaKind::Experience};
    return kinds[thing.toRfc4122().at(0) % 3];
}

Desk anyDesk() {
    Desk desk;
    if (*rc::gen::arbitrary<bool>())
        desk.current = QUuid(u"{11111111-1111-4111-8111-111111111111}"_s);
    const int items = *rc::gen::inRange(0, 9);
    for (int i = 0; i < items; ++i) {
        AgendaItem item;
        item.row.id = QUuid::createUuidV5(QUuid(), QByteArray::number(i));
        item.row.created.utcMs = *rc::gen::inRange(0, 3);
        item.position = *rc::gen::inRange(0, 5);
        item.discussed = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) {
            item.thing = anyId();
            item.kind = kindOf(*item.thing);
            // One row about a thing for each time it comes up: while it waits or is talked through, none comes beside
            // it.
            if (std::any_of(desk.items.cbegin(), desk.items.cend(), [&](const AgendaItem& other) {
                    return other.thing == item.thing && (!other.session || other.session == desk.current);
                }))
                item.session = QUuid(u"{22222222-2222-4222-8222-222222222222}"_s);
        } else {
            item.words = u"a line"_s;
        }
        if (!item.session && item.discussed && desk.current && *rc::gen::arbitrary<bool>())
            item.session = desk.current;
        desk.items.append(item);
    }
    const int things = *rc::gen::inRange(0, 6);
    for (int i = 0; i < things; ++i) {
        const QUuid id = anyId();
        if (!desk.there.contains(id))
            desk.there.append(id);
        const bool known = std::any_of(desk.marked.cbegin(), desk.marked.cend(),
                                       [&](const MarkedThing& thing) { return thing.id == id; });
        if (kindOf(id) != AgendaKind::Experience && !known && *rc::gen::arbitrary<bool>())
            desk.marked.append({kindOf(id), id, {*rc::gen::inRange(0, 4), 0}});
    }
    return desk;
}

QList<QUuid> idsOf(const QList<AgendaItem>& items) {
    QList<QUuid> ids;
    for (const AgendaItem& item : items)
        ids.append(item.row.id);
    return ids;
}

bool holds(const QList<AgendaItem>& agenda, const QUuid& thing) {
    return std::any_of(agenda.cbegin(), agenda.cend(), [&](const AgendaItem& item) { return item.thing == thing; });
}

QList<int> positionsOf(const QList<AgendaItem>& items) {
    QList<int> positions;
    for (const AgendaItem& item : items)
        positions.append(item.position);
    return positions;
}

QList<int> countTo(qsizetype end) {
    QList<int> numbers;
    for (int i = 0; i < end; ++i)
        numbers.append(i);
    return numbers;
}

} // namespace

class TestAgenda : public QObject {
    Q_OBJECT
  private slots:
    void everythingMarkedIsThereOnce();
    void nothingTwiceAndInOrder();
    void whatIsUnmarkedAndNotDiscussedIsOff();
    void whatHasGoneIsOff();
    void keepingWhatIsShownChangesNothing();
    void movingMovesOneAndKeepsTheRest();
    void whatIsAddedComesLast();
    void closingLosesNothingAndTheRestComesBack();
    void markedAgainAfterASessionIsANewItem();
    void theCurrentSessionIsTheOldestOpenOne();
    void aTimeOfDayIsKeptThroughEveryStep();
    void whatDependsOnTheRoleIsNeverGone();
};

void TestAgenda::everythingMarkedIsThereOnce() {
    QVERIFY(rc::check("everything marked is on the agenda", [] {
        const Desk desk = anyDesk();
        const QList<AgendaItem> agenda = desk.agenda();
        for (const MarkedThing& thing : desk.marked)
            RC_ASSERT(holds(agenda, thing.id));
    }));
}

void TestAgenda::nothingTwiceAndInOrder() {
    QVERIFY(rc::check("no id twice, positions ascend", [] {
        const QList<AgendaItem> agenda = anyDesk().agenda();
        const QList<QUuid> ids = idsOf(agenda);
        RC_ASSERT(QSet<QUuid>(ids.cbegin(), ids.cend()).size() == ids.size());
        const QList<int> positions = positionsOf(agenda);
        RC_ASSERT(std::is_sorted(positions.cbegin(), positions.cend()));
    }));
}

void TestAgenda::whatIsUnmarkedAndNotDiscussedIsOff() {
    QVERIFY(rc::check("taking the mark away takes it off, putting it back brings the same row", [] {
        const Desk desk = anyDesk();
        RC_PRE(!desk.marked.isEmpty());
        const QList<AgendaItem> before = desk.agenda();
        Desk without = desk;
        const MarkedThing thing = without.marked.takeAt(*rc::gen::inRange<qsizetype>(0, desk.marked.size()));
        for (const AgendaItem& item : without.agenda())
            RC_ASSERT((item.thing != thing.id || item.discussed));
        without.marked.append(thing);
        RC_ASSERT(without.agenda() == before);
    }));
}

void TestAgenda::whatHasGoneIsOff() {
    QVERIFY(rc::check("nothing about a thing that is not there", [] {
        Desk desk = anyDesk();
        desk.marked.clear();
        for (const AgendaItem& item : desk.agenda())
            RC_ASSERT((!item.thing || desk.there.contains(*item.thing)));
        desk.there.clear();
        for (const AgendaItem& item : desk.agenda())
            RC_ASSERT(!item.thing);
    }));
}

void TestAgenda::keepingWhatIsShownChangesNothing() {
    QVERIFY(rc::check("an item gets its row without moving or changing its id", [] {
        Desk desk = anyDesk();
        const QList<AgendaItem> shown = desk.agenda();
        RC_PRE(!shown.isEmpty());
        const AgendaItem& one = shown.at(*rc::gen::inRange<qsizetype>(0, shown.size()));
        if (!idsOf(desk.items).contains(one.row.id))
            for (const AgendaItem& item : moved(shown, 0, 0))
                if (!idsOf(desk.items).contains(item.row.id))
                    desk.items.append(item);
        RC_ASSERT(idsOf(desk.agenda()).size() == shown.size());
        desk.items.removeIf([&](const AgendaItem& item) { return idsOf(shown).contains(item.row.id); });
        desk.items += moved(shown, 0, 0);
        RC_ASSERT(idsOf(desk.agenda()) == idsOf(shown));
    }));
}

void TestAgenda::movingMovesOneAndKeepsTheRest() {
    QVERIFY(rc::check("the one moved is where it was put, the others keep their order", [] {
        const QList<AgendaItem> before = anyDesk().agenda();
        const auto from = *rc::gen::inRange<qsizetype>(-1, before.size() + 1);
        const auto to = *rc::gen::inRange<qsizetype>(-1, before.size() + 1);
        const QList<AgendaItem> after = moved(before, from, to);
        RC_ASSERT(positionsOf(after) == countTo(before.size()));
        QList<QUuid> ids = idsOf(before);
        if (from >= 0 && from < ids.size() && to >= 0 && to < ids.size()) {
            const QUuid id = ids.takeAt(from);
            ids.insert(to, id);
        }
        RC_ASSERT(idsOf(after) == ids);
    }));
}

void TestAgenda::whatIsAddedComesLast() {
    QVERIFY(rc::check("the item added is the last", [] {
        const QList<AgendaItem> before = anyDesk().agenda();
        AgendaItem own;
        own.row.id = QUuid(u"{33333333-3333-4333-8333-333333333333}"_s);
        const QList<AgendaItem> after = appended(before, own);
        RC_ASSERT(idsOf(after) == idsOf(before) + QList{own.row.id});
        RC_ASSERT(positionsOf(after) == countTo(after.size()));
    }));
}

void TestAgenda::closingLosesNothingAndTheRestComesBack() {
    QVERIFY(rc::check("what was discussed stays, the rest is the next agenda", [] {
        Desk desk = anyDesk();
        const QUuid session(u"{11111111-1111-4111-8111-111111111111}"_s);
        desk.current = session;
        desk.items = moved(desk.agenda(), 0, 0);
        const ClosedAgenda parts = closed(desk.agenda(), session);
        RC_ASSERT(parts.stays.size() + parts.movesOn.size() == desk.items.size());
        for (const AgendaItem& item : parts.stays)
            RC_ASSERT((item.discussed && item.session == session));
        // As the vault does it: those that stay carry the session, what they are about has lost its mark.
        Desk next = desk;
        next.current = std::nullopt;
        next.items = parts.stays + parts.movesOn;
        next.marked.removeIf([&](const MarkedThing& thing) {
            return std::any_of(parts.stays.cbegin(), parts.stays.cend(),
                               [&](const AgendaItem& item) { return item.thing == thing.id; });
        });
        RC_ASSERT(idsOf(next.agenda()) == idsOf(parts.movesOn));
    }));
}

void TestAgenda::markedAgainAfterASessionIsANewItem() {
    const QUuid check(u"{44444444-4444-4444-8444-444444444444}"_s);
    Desk desk;
    desk.there = {check};
    desk.marked = {{AgendaKind::Check, check, {}}};
    const AgendaItem first = desk.agenda().constFirst();
    QCOMPARE(desk.agenda().constFirst().row.id, first.row.id); // the same each time it is looked at
    desk.items = {first};
    desk.items[0].discussed = true;
    desk.items[0].note = u"what we said"_s;
    desk.items[0].session = QUuid(u"{11111111-1111-4111-8111-111111111111}"_s);
    const QList<AgendaItem> again = desk.agenda();
    QCOMPARE(again.size(), 1);
    QVERIFY(again.constFirst().row.id != first.row.id);
    QVERIFY(again.constFirst().note.isEmpty());
}

void TestAgenda::theCurrentSessionIsTheOldestOpenOne() {
    QCOMPARE(currentSession({}), nullptr);
    QList<SupervisionSession> sessions(3);
    for (int i = 0; i < 3; ++i) {
        sessions[i].row.id = QUuid::createUuidV5(QUuid(), QByteArray::number(i));
        sessions[i].row.created.utcMs = 10 - i;
    }
    QCOMPARE(currentSession(sessions), &sessions.at(2));
    sessions[2].closed = Moment{1, 0};
    QCOMPARE(currentSession(sessions), &sessions.at(1));
    sessions[1].row.binned = Moment{1, 0};
    QCOMPARE(currentSession(sessions), &sessions.at(0));
    sessions[0].closed = Moment{1, 0};
    QCOMPARE(currentSession(sessions), nullptr);
}

void TestAgenda::aTimeOfDayIsKeptThroughEveryStep() {
    QVERIFY(rc::check("days and minutes step on their own", [] {
        const QDate day = QDate(2026, 1, 1).addDays(*rc::gen::inRange(-400, 4000));
        const int minute = *rc::gen::inRange(0, 1440);
        const int offset = *rc::gen::inRange(-14, 15) * 3600;
        const Moment moment = momentAt(day, minute, offset);
        RC_ASSERT(moment.localDate() == day);
        RC_ASSERT(minuteOfDay(moment) == minute);
        const int days = *rc::gen::inRange(-400, 400);
        const int minutes = *rc::gen::inRange(-3000, 3000);
        const Moment later = stepped(moment, days, minutes);
        RC_ASSERT(later.localDate() == day.addDays(days));
        RC_ASSERT(minuteOfDay(later) == ((minute + minutes) % 1440 + 1440) % 1440);
        RC_ASSERT(stepped(later, -days, -minutes) == moment);
    }));
}

void TestAgenda::whatDependsOnTheRoleIsNeverGone() {
    for (const QString& role : {u""_s, u"peer"_s, u"lived"_s, u"other"_s, u"lead"_s}) {
        QVERIFY(isOffered(TopicPart::Nine, role) && isOffered(TopicPart::Wide, role));
        QCOMPARE(isOffered(TopicPart::Peer, role), role == u"peer"_s || role == u"lived"_s);
        QCOMPARE(isOffered(TopicPart::Group, role), !role.isEmpty());
    }
}

CONSIDERED_SUBJECT(TestAgenda, QCoreApplication)
#include "tst_agenda.moc"
