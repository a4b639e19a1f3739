// "How did it go?", against a real vault: on a later day, once, and never after it was waved off.
#include "viewmodel/check/howitwent.h"

#include "fakes/opennotes.h"
#include "storage/reflections.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

struct FollowedNotes : fakes::OpenNotes {
    HowItWent model{context};
    QString offered;

    FollowedNotes() {
        connectOffer();
        settle();
    }
    void connectOffer() {
        QObject::connect(&notices, &Notices::shown, &notices,
                         [this](const QString&, const QString& action) { offered = action; });
    }
    KeptCheck keep(Decision decision) {
        KeptCheck check;
        check.row.id = random.uuid();
        check.audience = Audience::Client;
        check.decision = decision;
        return ask([check, now = clock.now()](storage::Database& db) { return storage::Checks(db).keep(check, now); })
            .value();
    }
    void daysLater(int days) {
        clock.ms += days * dayMs;
        model.refresh();
        settle();
    }
};

} // namespace

class HowItWentTest : public QObject {
    Q_OBJECT
  private slots:
    void itAsksOnALaterDayAndLeadsToALookBack() {
        FollowedNotes notes;
        const KeptCheck check = notes.keep(Decision::Shared);
        notes.daysLater(0);
        QVERIFY(!notes.model.asks());
        notes.daysLater(1);
        QVERIFY(notes.model.asks());
        QCOMPARE(notes.model.about(), u"With a client. Yesterday. I shared."_s);
        QSignalSpy reflectOn(&notes.model, &HowItWent::reflectOn);
        notes.model.lookBack();
        QCOMPARE(reflectOn.takeFirst().constFirst().value<QUuid>(), check.row.id);
        Reflection reflection;
        reflection.checkId = check.row.id;
        QVERIFY(notes.ask([reflection, now = notes.clock.now()](storage::Database& db) {
            return storage::Reflections(db).save(reflection, now);
        }));
        notes.daysLater(0);
        QVERIFY(!notes.model.asks());
    }

    void onceShownItIsNotAskedOnAnotherDay() {
        FollowedNotes notes;
        notes.keep(Decision::UsedQuietly);
        notes.daysLater(1);
        notes.model.shown();
        notes.daysLater(0);
        QVERIFY(notes.model.asks());
        notes.daysLater(1);
        QVERIFY(!notes.model.asks());
    }

    void wavedOffItIsGoneForGoodUnlessUndone() {
        FollowedNotes notes;
        notes.keep(Decision::NotYet);
        notes.daysLater(1);
        notes.model.shown();
        notes.model.askNoMore();
        notes.settle();
        QVERIFY(!notes.model.asks());
        QCOMPARE(notes.offered, u"Undo"_s);
        notes.notices.act();
        notes.settle();
        QVERIFY(notes.model.asks());
        notes.model.askNoMore();
        notes.settle();
        for (int day = 0; day < 20; ++day) {
            QVERIFY(!notes.model.asks());
            notes.daysLater(1);
        }
    }

    void whatWasHeldBackIsNeverAskedAbout() {
        FollowedNotes notes;
        notes.keep(Decision::HeldBack);
        notes.keep(Decision::NotSaid);
        notes.daysLater(1);
        QVERIFY(!notes.model.asks());
    }

    void comingUponTheChecksLooksAgain() {
        FollowedNotes notes;
        notes.keep(Decision::Shared);
        notes.clock.ms += dayMs;
        notes.navigator.open(Navigator::KeptChecks);
        notes.settle();
        QVERIFY(notes.model.asks());
    }
};

CONSIDERED_SUBJECT(HowItWentTest, QGuiApplication)
#include "tst_howitwent.moc"
