// What one's own notes show, month by month.
#include "domain/noticing.h"
#include "subject.h"

#include <QTimeZone>
#include <rapidcheck.h>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

Moment at(int year, int month, int day) {
    return {QDateTime(QDate(year, month, day), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch(), 0};
}

LookBack look(const Moment& when, std::optional<Use> use, std::optional<Landing> landed = {}) {
    return {when, Audience::Client, use, landed};
}

} // namespace

class NoticingTest : public QObject {
    Q_OBJECT
  private slots:
    void eachStandsWhereItBelongs() {
        const Moment now = at(2026, 11, 24);
        QCOMPARE(noticedAs(look(now, Use::Shared, Landing::Mixed)), NoticedAs::Mixed);
        QCOMPARE(noticedAs(look(now, Use::Shared)), NoticedAs::CantTell);
        QCOMPARE(noticedAs(look(now, Use::UsedQuietly, Landing::Well)), NoticedAs::UsedQuietly);
        QCOMPARE(noticedAs(look(now, Use::HeldBack)), NoticedAs::HeldBack);
        QVERIFY(!noticedAs(look(now, Use::None, Landing::Well)));
        QVERIFY(!noticedAs(look(now, {}, Landing::Well)));
    }

    void monthsFollowEachOtherFromTheFirstWithAnything() {
        const QList<LookBack> all{look(at(2026, 9, 2), Use::Shared, Landing::Well),
                                  look(at(2026, 11, 3), Use::HeldBack), look(at(2026, 11, 4), Use::HeldBack),
                                  look(at(2025, 1, 4), Use::HeldBack)};
        const QList<NoticedMonth> months = byMonth(all, at(2026, 11, 24), 6);
        QCOMPARE(months.size(), 3);
        QCOMPARE(months.at(0), (NoticedMonth{QDate(2026, 9, 1), {{NoticedAs::Well, 1}}}));
        QCOMPARE(months.at(1), (NoticedMonth{QDate(2026, 10, 1), {}}));
        QCOMPARE(months.at(2), (NoticedMonth{QDate(2026, 11, 1), {{NoticedAs::HeldBack, 2}}}));
        QVERIFY(byMonth({}, at(2026, 11, 24), 6).isEmpty());
    }

    void theMonthIsTheOneThePersonsClockShowed() {
        LookBack late = look(at(2026, 10, 31), Use::HeldBack);
        late.created.utcMs += 11 * 3'600'000LL + 1; // 23:00 UTC
        late.created.offsetSeconds = 2 * 3600;      // 1 November there
        QCOMPARE(byMonth({late}, at(2026, 11, 24), 6).constFirst().month, QDate(2026, 11, 1));
    }

    void nothingIsLostOrMadeUp() {
        QVERIFY(rc::check("every look-back of those months is one dot", [] {
            const Moment now = at(2026, 11, 24);
            QList<LookBack> all;
            int standing = 0;
            const int count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                const int daysAgo = *rc::gen::inRange(0, 100);
                LookBack each = look(now, Use(*rc::gen::inRange(0, 4)), Landing(*rc::gen::inRange(0, 5)));
                each.created.utcMs -= daysAgo * 86'400'000LL;
                standing += noticedAs(each) ? 1 : 0;
                all.append(each);
            }
            int dots = 0;
            const QList<NoticedMonth> months = byMonth(all, now, 6);
            for (const NoticedMonth& month : months)
                for (const int times : month.counts)
                    dots += times;
            RC_ASSERT(dots == standing);
            RC_ASSERT(months.size() <= 6);
        }));
    }

    void oftenIsAWord() {
        QCOMPARE(howOften(1), HowOften::Once);
        QCOMPARE(howOften(4), HowOften::AFewTimes);
        QCOMPARE(howOften(5), HowOften::Often);
    }
};

CONSIDERED_SUBJECT(NoticingTest, QCoreApplication)
#include "tst_noticing.moc"
