// Deeper questions for one look back, against a real vault.
#include "viewmodel/reflect/deepernotes.h"

#include "fakes/opennotes.h"
#include "storage/reflections.h"
#include "subject.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class DeeperNotesTest : public QObject {
    Q_OBJECT
  private slots:
    void everyQuestionThatFitsIsThereAndKeepsItsWords() {
        fakes::OpenNotes notes;
        RowSaver saver(notes.context);
        DeeperNotes deeper(notes.context, saver);
        const QAbstractItemModelTester tester(&deeper);
        const auto keep = [&](std::optional<Audience> context) {
            Reflection reflection;
            reflection.context = context;
            const auto kept = notes.ask([reflection, now = notes.clock.now()](storage::Database& db) {
                return storage::Reflections(db).save(reflection, now);
            });
            return kept.value().row.id.toString(QUuid::WithoutBraces);
        };
        const auto all = std::count_if(notes.practice.prompts.cbegin(), notes.practice.prompts.cend(),
                                       [](const Prompt& prompt) { return prompt.group == u"reflect"_s; });
        const QString anywhere = keep({});
        deeper.open(anywhere);
        notes.settle();
        QCOMPARE(deeper.rowCount(), int(all));
        deeper.write(3, u"Tir"_s);
        deeper.write(3, u"Tired, and glad."_s);
        QVERIFY(!saver.clean());

        const QString employer = keep(Audience::Employer);
        notes.navigator.back();
        deeper.open(employer); // what was typed a moment ago is not lost by going
        notes.settle();
        QVERIFY(deeper.rowCount() < int(all));
        QCOMPARE(deeper.index(3).data(DeeperNotes::WordsRole).toString(), QString());
        notes.navigator.back();
        deeper.open(anywhere);
        notes.settle();
        QCOMPARE(deeper.index(3).data(DeeperNotes::WordsRole).toString(), u"Tired, and glad."_s);

        const Moment now = notes.clock.now();
        QVERIFY(notes.ask(
            [id = QUuid(anywhere), now](storage::Database& db) { return storage::Reflections(db).bin(id, now); }));
        QCOMPARE(
            notes.ask([now](storage::Database& db) { return storage::Reflections(db).emptyBin(now.utcMs + 1, now); })
                .value(),
            1);
        QVERIFY(notes.ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); }).value().isEmpty());
    }
};

CONSIDERED_SUBJECT(DeeperNotesTest, QGuiApplication)
#include "tst_deepernotes.moc"
