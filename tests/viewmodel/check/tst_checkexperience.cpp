// Picking an experience in a longer check, against a real vault: what it says at once, and what is kept of it.
#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "subject.h"
#include "viewmodel/check/keptcheckview.h"
#include "viewmodel/check/longcheck.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

QString bare(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

struct ExperienceNotes : fakes::OpenNotes {
    std::unique_ptr<LongCheck> check;
    Experience open = named(u"The gap year"_s, Openness::Open);
    Experience mine = named(u"Blue folder"_s, Openness::Mine);
    Experience raw = named(u"The big no"_s, Openness::Open);

    ExperienceNotes() {
        raw.tooRaw = true;
        open.oneLine = u"I had a year out."_s;
        open.permission = u"Shall I say something of mine?"_s;
        for (Experience* one : {&raw, &mine, &open})
            save(*one);
        navigator.showTab(Navigator::CheckTab);
        startAgain();
    }
    Experience named(const QString& nickname, Openness openness) {
        Experience one;
        one.row.id = random.uuid();
        one.nickname = nickname;
        one.client = openness;
        return one;
    }
    void save(const Experience& one) {
        QVERIFY(ask(
            [one, now = clock.now()](storage::Database& db) { return storage::Kept<Experience>(db).save(one, now); }));
    }
    /// As if the program had been killed: models gone without a word, new ones over the same vault.
    void startAgain() {
        const QString places = navigator.saved();
        check.reset();
        navigator.restore(places);
        check = std::make_unique<LongCheck>(context);
        settle();
    }
    void begin() {
        navigator.open(Navigator::CheckStart);
        check->start(u"client"_s);
    }
    void finish() {
        while (check->step() == u"prompts"_s)
            check->answer(u"yes"_s);
        check->reasons()->tick(0, true);
        check->goOn();
        check->goOn();
        QCOMPARE(check->step(), u"outcome"_s);
    }
    QList<KeptCheck> kept() {
        QList<KeptCheck> all;
        const auto rows = ask([](storage::Database& db) { return storage::Checks(db).list({}, {}, 100); }).value().rows;
        for (const auto& row : rows)
            all += ask([id = row.id](storage::Database& db) { return storage::Checks(db).load(id); }).value();
        return all;
    }
};

} // namespace

class CheckExperienceTest : public QObject {
    Q_OBJECT
  private slots:
    void whoHasNoneIsAskedNothing() {
        fakes::OpenNotes notes;
        LongCheck check(notes.context);
        notes.settle();
        check.start(u"client"_s);
        QCOMPARE(check.step(), u"prompts"_s);
        QVERIFY(check.experiences().isEmpty());
    }

    void theyAreOfferedWithHowOpenTheyAreHere() {
        ExperienceNotes notes;
        notes.begin();
        QCOMPARE(notes.check->step(), u"experience"_s);
        QStringList said;
        for (const ExperienceLine& line : notes.check->experiences())
            said += line.title + u": "_s + line.subtitle;
        QCOMPARE(said, (QStringList{u"The gap year: Open to clients"_s, u"Blue folder: Mine, not for clients"_s,
                                    u"The big no: Too raw for now"_s}));
        QVERIFY(notes.check->experiences().at(0).iconName.isEmpty());
        QVERIFY(!notes.check->experiences().at(1).iconName.isEmpty());
        notes.check->back();
        QCOMPARE(notes.navigator.route(), Navigator::CheckStart);
        notes.check->start(u"team"_s);
        QCOMPARE(notes.check->experiences().constFirst().subtitle, u"Not decided for my team"_s);
    }

    void goingOnWithoutChoosingIsAsItWas() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseNone();
        QCOMPARE(notes.check->step(), u"prompts"_s);
        QCOMPARE(notes.check->number(), 1);
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"shareSmall"_s);
        QCOMPARE(notes.check->outcome()->property("share").toString(),
                 notes.practice.scripts.value(Audience::Client).share);
        notes.check->keep();
        notes.settle();
        QVERIFY(!notes.kept().constFirst().experienceId);
    }

    void anOpenOneGivesItsOwnWordsAndIsRemembered() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.open.row.id));
        QCOMPARE(notes.check->step(), u"prompts"_s);
        notes.startAgain(); // killed on the way
        QCOMPARE(notes.check->experience(), u"The gap year"_s);
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"shareSmall"_s);
        const OutcomeView* outcome = notes.check->outcome();
        QCOMPARE(outcome->property("share").toString(), u"I had a year out."_s);
        QCOMPARE(outcome->property("permission").toString(), u"Shall I say something of mine?"_s);
        QCOMPARE(outcome->property("checkBack").toString(),
                 notes.practice.scripts.value(Audience::Client).checkBack); // none of one's own
        notes.check->keep();
        notes.settle();
        QCOMPARE(notes.kept().constFirst().experienceId, std::optional(notes.open.row.id));
    }

    void tooRawIsSaidAtOnceAndCanBeCarriedPast() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.raw.row.id));
        QCOMPARE(notes.check->step(), u"offer"_s);
        QCOMPARE(notes.check->outcome()->outcome(), u"talkFirst"_s);
        notes.check->back();
        QCOMPARE(notes.check->step(), u"experience"_s);
        QVERIFY(notes.check->experiences().constLast().chosen);
        notes.check->chooseExperience(bare(notes.raw.row.id));
        notes.check->carryOn();
        QCOMPARE(notes.check->step(), u"prompts"_s);
        QCOMPARE(notes.check->number(), 1); // nothing was asked yet
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"talkFirst"_s);
    }

    void mineLeansToUsingItQuietlyAndTheOutcomeIsThereAtOnce() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.mine.row.id));
        QCOMPARE(notes.check->step(), u"offer"_s);
        notes.check->seeOutcome();
        QCOMPARE(notes.check->outcome()->outcome(), u"useSilently"_s);
        notes.check->back();
        QCOMPARE(notes.check->step(), u"offer"_s);
        notes.check->seeOutcome();
        notes.startAgain();
        QCOMPARE(notes.check->step(), u"outcome"_s);
        notes.check->carryOn();
        QCOMPARE(notes.check->step(), u"prompts"_s);
        QCOMPARE(notes.check->number(), 1);
    }

    void anotherOneMayBePickedOnTheWayBack() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.raw.row.id));
        notes.check->carryOn();
        notes.check->answer(u"yes"_s);
        notes.check->back();
        notes.check->back();
        QCOMPARE(notes.check->step(), u"experience"_s);
        notes.check->chooseExperience(bare(notes.open.row.id));
        QCOMPARE(notes.check->step(), u"prompts"_s);
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"shareSmall"_s);
    }

    void whatChangedSinceCountsWhenItIsPickedUp() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.open.row.id));
        notes.check->answer(u"yes"_s);
        notes.open.tooRaw = true;
        notes.save(notes.open);
        notes.startAgain();
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"talkFirst"_s);
    }

    void oneThatIsGoneStillCountsAsItDid() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.mine.row.id));
        notes.check->carryOn();
        QVERIFY(notes.ask([id = notes.mine.row.id, now = notes.clock.now()](storage::Database& db) {
            return storage::Kept<Experience>(db).bin(id, now);
        }));
        notes.startAgain();
        QCOMPARE(notes.check->experience(), QString());
        notes.finish();
        QCOMPARE(notes.check->outcome()->outcome(), u"useSilently"_s);
    }

    void aKeptCheckShowsItsNicknameWhileItExists() {
        ExperienceNotes notes;
        notes.begin();
        notes.check->chooseExperience(bare(notes.open.row.id));
        notes.finish();
        notes.check->keep();
        notes.settle();
        KeptChecks list(notes.context);
        KeptCheckView view(notes.context, list);
        list.open(bare(notes.kept().constFirst().row.id));
        notes.settle();
        QCOMPARE(view.experience(), u"The gap year"_s);
        notes.open.nickname = u"The year out"_s;
        notes.save(notes.open);
        view.refreshExperience();
        notes.settle();
        QCOMPARE(view.experience(), u"The year out"_s);
        view.decide(u"shared"_s); // a change to the check does not forget it
        notes.settle();
        QCOMPARE(notes.kept().constFirst().experienceId, std::optional(notes.open.row.id));
        QVERIFY(notes.ask([id = notes.open.row.id, now = notes.clock.now()](storage::Database& db) {
            return storage::Kept<Experience>(db).bin(id, now);
        }));
        view.refreshExperience();
        notes.settle();
        QCOMPARE(view.experience(), QString());
    }
};

CONSIDERED_SUBJECT(CheckExperienceTest, QGuiApplication)
#include "tst_checkexperience.moc"
