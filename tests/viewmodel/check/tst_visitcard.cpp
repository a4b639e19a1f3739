// A card for an employer visit, against a real vault: filled in, read, and looked back at.
#include "viewmodel/check/visitcard.h"

#include "fakes/opennotes.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Notes : fakes::OpenNotes {
    RowSaver saver{context};
    std::unique_ptr<VisitCard> card;

    Notes() {
        navigator.showTab(Navigator::CheckTab);
        startAgain();
    }
    void startAgain() {
        const QString places = navigator.saved();
        card.reset();
        navigator.restore(places);
        card = std::make_unique<VisitCard>(context, saver);
        QObject::connect(&saver, &RowSaver::changed, card.get(), &VisitCard::refresh);
        settle();
    }
    template <typename T> void keep(T row) {
        row.row.id = random.uuid();
        QVERIFY(ask([row, now = clock.now()](storage::Database& db) { return storage::Kept<T>(db).save(row, now); }));
    }
    void fillIn(const QString& line) {
        card->before();
        QCOMPARE(navigator.route(), Navigator::Visit);
        card->setLine(line);
        card->setToSee(u"People do well"_s);
        saver.writeNow();
        settle();
    }
    QList<Visit> visits() {
        return ask([](storage::Database& db) { return storage::Kept<Visit>(db).all(); }).value();
    }
};

} // namespace

class VisitCardTest : public QObject {
    Q_OBJECT
  private slots:
    void itIsFilledInReadAndLookedBackAt() {
        Notes notes;
        QSignalSpy reflectOn(notes.card.get(), &VisitCard::reflectOn);
        QVERIFY(!notes.card->waits());
        notes.fillIn(u"I had a gap too."_s);
        QVERIFY(notes.card->waits());
        notes.card->read();
        QCOMPARE(notes.navigator.route(), Navigator::VisitCard);
        notes.navigator.showTab(Navigator::ReflectTab);
        notes.card->before(); // in the car park
        QCOMPARE(notes.navigator.route(), Navigator::VisitCard);
        QCOMPARE(notes.card->line(), u"I had a gap too."_s);
        notes.card->after();
        notes.settle();
        const QUuid reflection = reflectOn.takeFirst().constFirst().value<QUuid>();
        QCOMPARE(notes.visits().constFirst().reflectionId, std::optional(reflection));
        QVERIFY(!notes.card->waits());
        notes.card->after(); // the same look back each time
        QCOMPARE(reflectOn.takeFirst().constFirst().value<QUuid>(), reflection);
        notes.navigator.showTab(Navigator::CheckTab);
        notes.card->before(); // the next visit has a card of its own
        QCOMPARE(notes.navigator.route(), Navigator::Visit);
        QVERIFY(notes.card->blank());
    }

    void itComesBackAfterAKill() {
        Notes notes;
        notes.fillIn(u"I had a gap too."_s);
        notes.startAgain();
        QCOMPARE(notes.navigator.route(), Navigator::Visit);
        QCOMPARE(notes.card->line(), u"I had a gap too."_s);
        QCOMPARE(notes.card->toSee(), u"People do well"_s);
        notes.card->setBoundary(u"Not when"_s);
        notes.saver.writeNow();
        notes.settle();
        QCOMPARE(notes.visits().size(), 1);
        QCOMPARE(notes.visits().constFirst().boundary, u"Not when"_s);
    }

    void onlyWhatIsOpenToEmployersIsOffered() {
        Notes notes;
        const auto experience = [](const QString& name, std::optional<Openness> employer, bool raw,
                                   const QString& line) {
            Experience one;
            one.nickname = name;
            one.employer = employer;
            one.tooRaw = raw;
            one.oneLine = line;
            return one;
        };
        notes.keep(experience(u"open"_s, Openness::Open, false, u" An open line. "_s));
        notes.keep(experience(u"some"_s, Openness::Some, false, u"Some of it."_s));
        notes.keep(experience(u"mine"_s, Openness::Mine, false, u"Mine."_s));
        notes.keep(experience(u"raw"_s, Openness::Open, true, u"Raw."_s));
        notes.keep(experience(u"undecided"_s, std::nullopt, false, u"Undecided."_s));
        notes.keep(experience(u"no line"_s, Openness::Open, false, u" "_s));
        Boundary boundary;
        boundary.words = u"Not which illness"_s;
        notes.keep(boundary);
        notes.startAgain();
        QCOMPARE(notes.card->lines(),
                 (QList<VisitHint>{{u"An open line."_s, u"open"_s}, {u"Some of it."_s, u"some"_s}}));
        QCOMPARE(notes.card->boundaries(), (QList<VisitHint>{{u"Not which illness"_s, QString()}}));
    }

    void deletingCanBeUndone() {
        Notes notes;
        notes.fillIn(u"words"_s);
        notes.card->bin();
        notes.settle();
        QVERIFY(notes.visits().isEmpty());
        QVERIFY(!notes.card->waits());
        notes.notices.act();
        notes.settle();
        QCOMPARE(notes.visits().size(), 1);
        QVERIFY(notes.card->waits());
    }
};

CONSIDERED_SUBJECT(VisitCardTest, QGuiApplication)
#include "tst_visitcard.moc"
