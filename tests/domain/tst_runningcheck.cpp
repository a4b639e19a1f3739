// Picking up a check that was left: on another day "am I up to it now" is asked again.
#include "domain/check.h"
#include "subject.h"

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3600 * 1000;
constexpr Moment tenAtNight{qint64(20000) * 24 * hourMs + 22 * hourMs, 0}; // 2024-10-04T22:00Z

Guide threePrompts() {
    Guide guide;
    guide.depth = Depth::Check;
    for (const QString& id : {u"why.job"_s, u"when.able-now"_s, u"why.boundary"_s})
        guide.prompts.append({id, id, {}, Weight::Pause, Unsure::Pause, id});
    return guide;
}

RunningCheck leftAtSigns() {
    RunningCheck check;
    check.stage = Stage::Signs;
    check.position = 2;
    check.answers.choices = {{u"why.job"_s, Answer::No}, {u"when.able-now"_s, Answer::Yes}};
    check.answers.signs = {u"warn.rules"_s};
    check.changed = tenAtNight;
    return check;
}

Moment later(int hours, int offsetHours = 0) {
    return {tenAtNight.utcMs + hours * hourMs, offsetHours * 3600};
}

} // namespace

class PickingUp : public QObject {
    Q_OBJECT
  private slots:
    void theSameDayItGoesOnWhereItWas() { QCOMPARE(pickedUp(leftAtSigns(), threePrompts(), later(1)), leftAtSigns()); }

    void anotherDayItAsksAgainIfIAmAbleNow() {
        const RunningCheck again = pickedUp(leftAtSigns(), threePrompts(), later(3));
        RunningCheck expected = leftAtSigns();
        expected.stage = Stage::Prompts;
        expected.position = 1;
        expected.answers.choices.remove(u"when.able-now"_s);
        QCOMPARE(again, expected); // every other answer stands
    }

    void theDayIsTheOneOnThePersonsClock() {
        // Three hours later is the next day in London, but still the same evening five hours to the west.
        RunningCheck check = leftAtSigns();
        check.changed.offsetSeconds = -5 * 3600;
        QCOMPARE(pickedUp(check, threePrompts(), later(3, -5)), check);
    }

    void aClockSetBackToAnotherDayAlsoAsksAgain() {
        QVERIFY(!pickedUp(leftAtSigns(), threePrompts(), later(-30)).answers.choices.contains(u"when.able-now"_s));
    }

    void notYetAskedItStaysWhereItWas() {
        RunningCheck check = leftAtSigns();
        check.stage = Stage::Prompts;
        check.position = 0;
        check.answers.choices.clear();
        QCOMPARE(pickedUp(check, threePrompts(), later(30)), check); // it comes up on its own
    }

    void aGuideWithoutThePromptDropsTheAnswerAndStays() {
        Guide guide = threePrompts();
        guide.prompts.removeAt(1);
        const RunningCheck again = pickedUp(leftAtSigns(), guide, later(30));
        QCOMPARE(again.stage, Stage::Signs);
        QCOMPARE(again.position, 2);
    }
};

CONSIDERED_SUBJECT(PickingUp, QCoreApplication)
#include "tst_runningcheck.moc"
