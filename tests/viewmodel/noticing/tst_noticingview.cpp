// What one's own notes show, from real rows to dots and words.
#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "subject.h"
#include "viewmodel/noticing/noticingview.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class TestNoticingView : public QObject {
    Q_OBJECT
  private slots:
    void init() { desk = std::make_unique<fakes::OpenNotes>(); }

    void withoutNotesItIsEmpty() {
        NoticingView view(desk->context);
        QVERIFY(!view.loaded());
        view.look();
        desk->settle();
        QVERIFY(view.loaded() && view.empty() && view.months().isEmpty() && view.quietly().isEmpty());
    }

    void dotsAndWordsSayTheSame() {
        const Moment now = desk->clock.now();
        reflect(now, Use::Shared, Landing::Well);
        reflect(now, Use::Shared, Landing::Well);
        reflect(now, Use::HeldBack, {});
        reflect(now, Use::UsedQuietly, {});
        NoticingView view(desk->context);
        view.look();
        desk->settle();
        QCOMPARE(view.months().size(), 1);
        QCOMPARE(view.rows().size(), 3); // a row only for what happened
        QCOMPARE(view.rows().constFirst().label, u"Well"_s);
        QCOMPARE(view.rows().constFirst().dots, QList<int>{2});
        QVERIFY(!view.rows().constFirst().ring);
        QVERIFY(view.rows().constLast().ring);
        QVERIFY(view.rows().constFirst().spoken.startsWith(u"Well: 2 in "));
        QCOMPARE(view.inWords().size(), 1);
        QCOMPARE(view.inWords().constFirst().words,
                 u"Two went well, you used it quietly once, and you held back once."_s);
        QCOMPARE(view.quietly(), u"Once, with clients."_s);
    }

    void concernsAreSaidInWordsAndTheBinIsLeftOut() {
        for (int i = 0; i < 5; ++i)
            keep(i, false);
        keep(5, true);
        NoticingView view(desk->context);
        view.look();
        desk->settle();
        QCOMPARE(view.raised().size(), 2);
        QCOMPARE(view.raised().constFirst(), (NoticingLine{u"The talk might turn to me."_s, u"often"_s}));
        QCOMPARE(view.raised().constLast(), (NoticingLine{u"Am I up to it?"_s, u"once"_s}));
    }

  private:
    void reflect(const Moment& when, Use use, std::optional<Landing> landed) {
        Reflection reflection;
        reflection.row.id = desk->random.uuid();
        reflection.context = Audience::Client;
        reflection.use = use;
        reflection.landed = landed;
        QVERIFY(desk->ask([=](storage::Database& db) { return storage::Reflections(db).save(reflection, when); })
                    .has_value());
    }
    void keep(int number, bool binned) {
        KeptCheck check;
        check.row.id = desk->random.uuid();
        check.concerns.append({ConcernFrom::Sign, u"warn.focus-shift"_s, Weight::Pause, u"The talk might turn to me."_s,
                               u"Say one line."_s});
        if (number == 0)
            check.concerns.append(
                {ConcernFrom::Prompt, u"when.able-now"_s, Weight::Quiet, u"Am I up to it?"_s, u"Wait."_s});
        check.concerns.append({ConcernFrom::TooRaw, {}, Weight::Stop, {}, {}}); // has no words to show
        const auto kept = desk->ask([=, now = desk->clock.now()](storage::Database& db) -> Result<void> {
            storage::Checks checks(db);
            return checks.keep(check, now).and_then([&](const KeptCheck&) -> Result<void> {
                return binned ? checks.bin(check.row.id, now) : Result<void>();
            });
        });
        QVERIFY(kept.has_value());
    }

    std::unique_ptr<fakes::OpenNotes> desk;
};

CONSIDERED_SUBJECT(TestNoticingView, QCoreApplication)
#include "tst_noticingview.moc"
