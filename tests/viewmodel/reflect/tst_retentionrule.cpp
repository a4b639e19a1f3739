// When notes reach their time, when that must have been said, and when they may go.
#include "subject.h"
#include "viewmodel/reflect/retentionrule.h"

#include <rapidcheck.h>

using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 aDay = retention::dayMs;
constexpr qint64 today = 20'000 * aDay;

/// An app opened on some days; on each the warning is shown, or not.
struct Life {
    QList<Warning> warnings;
    qint64 now = today;
};

} // namespace

class RetentionRule : public QObject {
    Q_OBJECT
  private slots:
    void aNoteKeptUntilDeletedNeverEnds() {
        const QList<Warning> warnings{{today - 400 * aDay, today}};
        QVERIFY(!retention::endingSince(KeepFor::UntilDeleted, today));
        QVERIFY(!retention::goneSince(KeepFor::UntilDeleted, warnings, today));
    }

    void itIsSaidFourteenDaysAhead() {
        QCOMPARE(retention::endingSince(KeepFor::Days90, today), std::optional(today - 76 * aDay));
        QCOMPARE(retention::endingSince(KeepFor::Year, today), std::optional(today - 351 * aDay));
    }

    void nothingGoesUnsaid() { QVERIFY(!retention::goneSince(KeepFor::Days90, {}, today)); }

    void nothingGoesWithinSevenDaysOfSaying() {
        const QList<Warning> warnings{{today - 7 * aDay + 1, today - 80 * aDay}};
        QVERIFY(!retention::goneSince(KeepFor::Days90, warnings, today));
    }

    void whatWasSaidSevenDaysAgoMayGoOnceItsTimeIsUp() {
        const QList<Warning> warnings{{today - 7 * aDay, today - 95 * aDay}};
        QCOMPARE(retention::goneSince(KeepFor::Days90, warnings, today), std::optional(today - 95 * aDay));
        const QList<Warning> ahead{{today - 7 * aDay, today - 80 * aDay}};
        QCOMPARE(retention::goneSince(KeepFor::Days90, ahead, today), std::optional(today - 90 * aDay));
    }

    void theDayNamedIsNeverTooEarly() {
        // Said today for the first time: at least a week from now, however old the note is.
        QCOMPARE(retention::goesAt(KeepFor::Days90, {}, today - 300 * aDay, today), today + 7 * aDay);
        // Said a while ago: when its time is up.
        const QList<Warning> warnings{{today - 10 * aDay, today - 80 * aDay}};
        QCOMPARE(retention::goesAt(KeepFor::Days90, warnings, today - 86 * aDay, today), today + 4 * aDay);
    }

    void noteNeverGoesBeforeTheDayNamed() {
        QVERIFY(rc::check("goneSince never passes a note whose goesAt is still to come", [] {
            Life life;
            for (int openings = *rc::gen::inRange(1, 40); openings > 0; --openings) {
                life.now += *rc::gen::inRange<qint64>(1, 9 * aDay);
                if (*rc::gen::arbitrary<bool>())
                    life.warnings = retention::withWarning(
                        life.warnings, {life.now, *retention::endingSince(KeepFor::Days90, life.now)});
            }
            const qint64 changed = life.now - *rc::gen::inRange<qint64>(0, 200 * aDay);
            const auto gone = retention::goneSince(KeepFor::Days90, life.warnings, life.now);
            RC_ASSERT((gone && changed < *gone) ==
                      (retention::goesAt(KeepFor::Days90, life.warnings, changed, life.now) <= life.now &&
                       changed < life.now - 90 * aDay));
        }));
    }

    void droppingOldWarningsChangesNothing() {
        QVERIFY(rc::check("the short list says the same as all warnings ever shown", [] {
            QList<Warning> all;
            Life life;
            for (int openings = *rc::gen::inRange(1, 60); openings > 0; --openings) {
                life.now += aDay + *rc::gen::inRange<qint64>(0, 4 * aDay);
                const Warning warning{life.now, *retention::endingSince(KeepFor::Year, life.now)};
                all.append(warning);
                life.warnings = retention::withWarning(life.warnings, warning);
            }
            const qint64 later = life.now + *rc::gen::inRange<qint64>(0, 20 * aDay);
            RC_ASSERT(retention::goneSince(KeepFor::Year, life.warnings, later) ==
                      retention::goneSince(KeepFor::Year, all, later));
            RC_ASSERT(life.warnings.size() <= 9);
        }));
    }

    void warningsComeBackFromTheVaultAsTheyWere() {
        const QList<Warning> warnings{{today - aDay, today - 90 * aDay}, {today, -5}};
        QCOMPARE(retention::warningsFrom(retention::saved(warnings)), warnings);
        QCOMPARE(retention::warningsFrom(retention::saved({})), QList<Warning>());
    }

    void whatCannotBeReadIsSaidAgain() {
        QCOMPARE(retention::warningsFrom(u"12;x:3;5:6:7;8:9"_s), (QList<Warning>{{8, 9}}));
    }

    void choicesKeepTheirCodes() {
        for (const KeepFor keep : {KeepFor::Days90, KeepFor::Year, KeepFor::UntilDeleted})
            QCOMPARE(keepForFrom(QString(codeOf(keep))), std::optional(keep));
        QCOMPARE(keepForFrom(u""), std::nullopt);
    }
};

CONSIDERED_SUBJECT(RetentionRule, QCoreApplication)
#include "tst_retentionrule.moc"
