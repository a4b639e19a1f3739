// "How do I feel about it now?", against a real vault: offered some days later, kept as it is typed, beside then.
#include "viewmodel/reflect/feelingnow.h"

#include "fakes/opennotes.h"
#include "storage/reflections.h"
#include "subject.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

struct Notes : fakes::OpenNotes {
    RowSaver saver{context};
    FeelingNow model{context, saver};
    Reflection reflection;

    Notes() {
        reflection.row.id = random.uuid();
        reflection.feltThen = u"Nervous"_s;
        reflection.feltNow = u" "_s;
        reflection = ask([this, now = clock.now()](storage::Database& db) {
                         return storage::Reflections(db).save(reflection, now);
                     }).value();
    }
    void open(int daysLater) {
        navigator.showTab(Navigator::ReflectTab);
        clock.ms += daysLater * dayMs;
        navigator.open(Navigator::Reflection, reflection.row.id.toString(QUuid::WithoutBraces));
        settle();
    }
    QStringList before() {
        QStringList said;
        for (const AnsweredLine& line : model.before())
            said += line.wording + u": "_s + line.answer;
        return said;
    }
};

} // namespace

class FeelingNowTest : public QObject {
    Q_OBJECT
  private slots:
    void itIsOfferedSomeDaysLaterAndKeptAsItIsTyped() {
        Notes notes;
        notes.open(0);
        QVERIFY(!notes.model.offered());
        QCOMPARE(notes.before(), QStringList{u"How I felt then: Nervous"_s});
        notes.model.setWords(u"too soon"_s); // nothing offered, nothing taken
        QVERIFY(notes.saver.clean());
        notes.open(1);
        QVERIFY(!notes.model.offered());
        notes.open(1);
        QVERIFY(notes.model.offered());
        notes.model.setWords(u"Cal"_s);
        notes.model.setWords(u"Calm"_s);
        notes.saver.writeNow();
        notes.settle();
        const auto all = notes.ask([](storage::Database& db) { return storage::Kept<Feeling>(db).all(); });
        QVERIFY(all && all->size() == 1);
        QCOMPARE(all->constFirst().words, u"Calm"_s);
        QCOMPARE(all->constFirst().reflectionId, notes.reflection.row.id);
    }

    void itIsReadAgainAndMayBeChangedThatDay() {
        Notes notes;
        notes.open(2);
        notes.model.setWords(u"Calm"_s);
        notes.open(0); // typed a moment ago: nothing is lost by going
        QVERIFY(notes.model.offered());
        QCOMPARE(notes.model.words(), u"Calm"_s);
        notes.model.setWords(u"Calmer"_s);
        notes.open(1);
        QVERIFY(!notes.model.offered());
        QCOMPARE(notes.before().size(), 2);
        QVERIFY(notes.before().constLast().startsWith(u"On "_s));
        QVERIFY(notes.before().constLast().endsWith(u": Calmer"_s));
        notes.open(1);
        QVERIFY(notes.model.offered());
        QCOMPARE(notes.model.words(), QString()); // a new day, a new line
    }

    void itGoesWithItsNoteWhenTheBinIsEmptied() {
        Notes notes;
        notes.open(2);
        notes.model.setWords(u"Calm"_s);
        notes.saver.writeNow();
        notes.settle();
        const QUuid id = notes.reflection.row.id;
        const Moment now = notes.clock.now();
        QVERIFY(notes.ask([id, now](storage::Database& db) { return storage::Reflections(db).bin(id, now); }));
        notes.open(0);
        QVERIFY(!notes.model.offered()); // in the bin
        QCOMPARE(
            notes.ask([now](storage::Database& db) { return storage::Reflections(db).emptyBin(now.utcMs + 1, now); })
                .value(),
            1);
        QVERIFY(notes.ask([](storage::Database& db) { return storage::Kept<Feeling>(db).all(); }).value().isEmpty());
    }
};

CONSIDERED_SUBJECT(FeelingNowTest, QGuiApplication)
#include "tst_feelingnow.moc"
