// The small values every room leans on: codes, days, random numbers, blank reflections.
#include "domain/error.h"
#include "domain/random.h"
#include "domain/reflection.h"
#include "subject.h"

#include <QSet>
#include <cstring>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

/// Every value has its own word, and the word gives it back.
template <typename E, typename Read> void roundTrips(std::initializer_list<std::pair<E, const char*>> rows, Read read) {
    for (const auto& [value, word] : rows) {
        QCOMPARE(QString(codeOf(value)), QString::fromLatin1(word));
        QCOMPARE(read(QString::fromLatin1(word)), std::optional<E>(value));
    }
    for (const QString& stranger : {QString(), u"?"_s, QString::fromLatin1(rows.begin()->second).toUpper()})
        QCOMPARE(read(stranger), std::optional<E>());
}

/// Gives the numbers it was told to, as the bytes a real source would.
class ToldNumbers : public Random {
  public:
    explicit ToldNumbers(QList<quint32> numbers) : m_numbers(std::move(numbers)) {}
    void fill(std::span<unsigned char> out) override {
        for (std::size_t at = 0; at < out.size(); at += 4) {
            const quint32 number = m_numbers.takeFirst();
            std::memcpy(out.data() + at, &number, std::min<std::size_t>(4, out.size() - at));
        }
    }
    [[nodiscard]] qsizetype left() const { return m_numbers.size(); }

  private:
    QList<quint32> m_numbers;
};

/// A fixed stream of well-mixed numbers (splitmix64), the same on every run.
class FixedStream : public Random {
  public:
    void fill(std::span<unsigned char> out) override {
        for (unsigned char& byte : out) {
            m_state += 0x9e3779b97f4a7c15;
            quint64 z = m_state;
            z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
            byte = static_cast<unsigned char>(z ^ (z >> 31));
        }
    }

  private:
    quint64 m_state = 42;
};

} // namespace

class Values : public QObject {
    Q_OBJECT
  private slots:
    void codesAreTheAgreedWordsBothWays() {
        roundTrips<Audience>({{Audience::Client, "client"},
                              {Audience::Employer, "employer"},
                              {Audience::Team, "team"},
                              {Audience::Clinical, "clinical"}},
                             audienceFrom);
        roundTrips<Depth>({{Depth::Quick, "quick"}, {Depth::Check, "check"}, {Depth::Full, "full"}}, depthFrom);
        roundTrips<Weight>({{Weight::Pause, "pause"}, {Weight::Quiet, "quiet"}, {Weight::Stop, "stop"}}, weightFrom);
        roundTrips<Unsure>({{Unsure::Share, "share"}, {Unsure::Pause, "pause"}, {Unsure::Stop, "stop"}}, unsureFrom);
        roundTrips<Answer>(
            {{Answer::Yes, "yes"}, {Answer::NotSure, "notSure"}, {Answer::No, "no"}, {Answer::Skipped, "skipped"}},
            answerFrom);
        roundTrips<Outcome>({{Outcome::ShareSmall, "shareSmall"},
                             {Outcome::Pause, "pause"},
                             {Outcome::UseSilently, "useSilently"},
                             {Outcome::TalkFirst, "talkFirst"}},
                            outcomeFrom);
        roundTrips<ConcernFrom>({{ConcernFrom::Prompt, "prompt"},
                                 {ConcernFrom::Sign, "sign"},
                                 {ConcernFrom::NoReason, "noReason"},
                                 {ConcernFrom::AllSkipped, "allSkipped"},
                                 {ConcernFrom::TooRaw, "tooRaw"},
                                 {ConcernFrom::Mine, "mine"}},
                                concernSourceFrom);
        roundTrips<Decision>({{Decision::NotSaid, "notSaid"},
                              {Decision::Shared, "shared"},
                              {Decision::UsedQuietly, "usedQuietly"},
                              {Decision::HeldBack, "heldBack"},
                              {Decision::NotYet, "notYet"}},
                             decisionFrom);
        roundTrips<Stage>({{Stage::Experience, "experience"},
                           {Stage::Prompts, "prompts"},
                           {Stage::Reasons, "reasons"},
                           {Stage::Signs, "signs"},
                           {Stage::Outcome, "outcome"}},
                          stageFrom);
        roundTrips<LineKind>({{LineKind::Prompt, "prompt"},
                              {LineKind::Reason, "reason"},
                              {LineKind::Sign, "sign"},
                              {LineKind::Open, "open"}},
                             lineKindFrom);
    }

    void reflectionCodesAreTheAgreedWordsBothWays() {
        roundTrips<Use>({{Use::Shared, "shared"},
                         {Use::UsedQuietly, "usedQuietly"},
                         {Use::HeldBack, "heldBack"},
                         {Use::None, "none"}},
                        useFrom);
        roundTrips<Landing>({{Landing::NotWell, "notWell"},
                             {Landing::Mixed, "mixed"},
                             {Landing::Ok, "ok"},
                             {Landing::Well, "well"},
                             {Landing::CantTell, "cantTell"}},
                            landingFrom);
        roundTrips<Closeness>(
            {{Closeness::Closer, "closer"}, {Closeness::Same, "same"}, {Closeness::Distant, "distant"}}, closenessFrom);
        roundTrips<YesNo>({{YesNo::Yes, "yes"}, {YesNo::No, "no"}}, yesNoFrom);
        roundTrips<HelpedWork>({{HelpedWork::Yes, "yes"}, {HelpedWork::No, "no"}, {HelpedWork::TooSoon, "tooSoon"}},
                               helpedWorkFrom);
        roundTrips<TeamShare>({{TeamShare::Yes, "yes"}, {TeamShare::Maybe, "maybe"}, {TeamShare::No, "no"}},
                              teamShareFrom);
    }

    void everyErrorHasItsOwnName() {
        QSet<QString> names;
        for (int code = 0; code <= int(ErrorCode::WrongLibrary); ++code)
            names.insert(QString(nameOf(ErrorCode(code))));
        QCOMPARE(names.size(), int(ErrorCode::WrongLibrary) + 1);
        QCOMPARE(QString(nameOf(ErrorCode::WrongSecret)), u"WrongSecret"_s);
    }

    void aMomentFallsOnTheDayOfThePersonsClock_data() {
        QTest::addColumn<qint64>("utcMs");
        QTest::addColumn<int>("offsetSeconds");
        QTest::addColumn<QDate>("day");
        constexpr qint64 dayMs = 24 * 3600 * 1000;
        QTest::newRow("epoch") << qint64(0) << 0 << QDate(1970, 1, 1);
        QTest::newRow("last of the day") << dayMs - 1 << 0 << QDate(1970, 1, 1);
        QTest::newRow("midnight") << dayMs << 0 << QDate(1970, 1, 2);
        QTest::newRow("east of it") << dayMs - 1 << 3600 << QDate(1970, 1, 2);
        QTest::newRow("west of it") << dayMs << -3600 << QDate(1970, 1, 1);
        QTest::newRow("before the epoch") << qint64(-1) << 0 << QDate(1969, 12, 31);
        QTest::newRow("summer time") << qint64(1719788400000) << 3600 << QDate(2024, 7, 1); // 2024-06-30T23:00Z
        QTest::newRow("leap day") << qint64(1709164800000) << 0 << QDate(2024, 2, 29);
    }
    void aMomentFallsOnTheDayOfThePersonsClock() {
        QFETCH(qint64, utcMs);
        QFETCH(int, offsetSeconds);
        QTEST((Moment{utcMs, offsetSeconds}.localDate()), "day");
    }

    void aNumberThatWouldFavourSomeIsDrawnAgain() {
        // 2^32 mod 3 is 1, so 0 alone would make the remainder 0 likelier: it is thrown away.
        ToldNumbers told({0, 0, 5, 7});
        QCOMPARE(told.below(3), 2U);
        QCOMPARE(told.left(), 1);
        // A power of two divides 2^32: nothing is thrown away.
        ToldNumbers even({0, 0xffffffff});
        QCOMPARE(even.below(8), 0U);
        QCOMPARE(even.below(8), 7U);
        ToldNumbers one({0xffffffff});
        QCOMPARE(one.below(1), 0U);
        // The worst bound: every number under 2^32 - bound is drawn again.
        ToldNumbers worst({0, 0x7ffffffe, 0x7fffffff});
        QCOMPARE(worst.below(0x80000001), 0x7fffffffU);
    }

    void numbersBelowABoundAreEvenlySpread() {
        FixedStream random;
        constexpr quint32 bound = 7;
        constexpr int draws = 70000;
        std::array<int, bound> seen{};
        for (int i = 0; i < draws; ++i) {
            const quint32 number = random.below(bound);
            QVERIFY(number < bound);
            ++seen[number];
        }
        double chiSquare = 0;
        for (const int count : seen)
            chiSquare += (count - 10000.0) * (count - 10000.0) / 10000.0;
        QVERIFY2(chiSquare < 22.46, qPrintable(QString::number(chiSquare))); // 6 degrees of freedom, p = 0.001
    }

    void uuidsAreRandomOnesOfVersionFour() {
        FixedStream random;
        QSet<QUuid> seen;
        for (int i = 0; i < 1000; ++i) {
            const QUuid id = random.uuid();
            QCOMPARE(id.version(), QUuid::Random);
            QCOMPARE(id.variant(), QUuid::DCE);
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
        ToldNumbers ones(QList<quint32>(4, 0xffffffff));
        QCOMPARE(ones.uuid(), QUuid(u"ffffffff-ffff-4fff-bfff-ffffffffffff"_s));
    }

    void aReflectionIsBlankUntilSomethingIsSaid() {
        Reflection reflection;
        QVERIFY(isBlank(reflection));
        // What the app fills in, and the two switches, say nothing yet.
        reflection.row = {QUuid(u"ffffffff-ffff-4fff-bfff-ffffffffffff"_s), {1, 2}, {3, 4}, 5, Moment{6, 7}};
        reflection.checkId = reflection.row.id;
        reflection.forSupervision = true;
        reflection.justForMe = false;
        QVERIFY(isBlank(reflection));
    }

    void anyTapOrWordMakesAReflectionNotBlank() {
        const std::initializer_list<void (*)(Reflection&)> ways{
            [](Reflection& r) { r.context = Audience::Client; }, [](Reflection& r) { r.use = Use::None; },
            [](Reflection& r) { r.landed = Landing::NotWell; },  [](Reflection& r) { r.effectPerson = u"calm"_s; },
            [](Reflection& r) { r.askedThem = YesNo::Yes; },     [](Reflection& r) { r.effectUs = Closeness::Closer; },
            [](Reflection& r) { r.effectMe = u"tired"_s; },      [](Reflection& r) { r.helpedWork = HelpedWork::Yes; },
            [](Reflection& r) { r.worked = u"short"_s; },        [](Reflection& r) { r.feltThen = u"unsure"_s; },
            [](Reflection& r) { r.feltNow = u"fine"_s; },        [](Reflection& r) { r.learning = u"ask first"_s; },
            [](Reflection& r) { r.shareTeam = TeamShare::Yes; },
        };
        for (const auto say : ways) {
            Reflection reflection;
            say(reflection);
            QVERIFY(!isBlank(reflection));
        }
    }
};

CONSIDERED_SUBJECT(Values, QCoreApplication)
#include "tst_values.moc"
