// Prompts with what was written under them, and when they were looked at.
#include "desk.h"
#include "subject.h"
#include "viewmodel/prepare/preparation.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct Prompts : test::Desk {
    platform::NullClipboard clipboard;
    Preparation preparation{context, shelves, clipboard};
    Prompts() { settle(); }

    PromptNotes* groupOf(const QString& promptId) {
        for (PromptNotes* notes : preparation.prompts()) {
            for (int row = 0; row < notes->rowCount(); ++row)
                if (notes->index(row).data(PromptNotes::PromptIdRole) == promptId)
                    return notes;
        }
        return nullptr;
    }
    QString wordsUnder(const QString& promptId) {
        const PromptNotes* group = groupOf(promptId);
        for (int row = 0; row < group->rowCount(); ++row)
            if (group->index(row).data(PromptNotes::PromptIdRole) == promptId)
                return group->index(row).data(PromptNotes::WordsRole).toString();
        return u"not there"_s;
    }
};

} // namespace

class TestPromptNotes : public QObject {
    Q_OBJECT
  private slots:
    void all43AreThereUnderTheirHeadings() {
        Prompts prompts;
        int all = 0;
        for (const PromptNotes* group : prompts.preparation.prompts())
            all += group->rowCount();
        QCOMPARE(all, 43);
        QCOMPARE(prompts.groupOf(u"prep.comfort.clients"_s)->heading(), u"Who may know what"_s);
        QCOMPARE(prompts.groupOf(u"prep.topic.faith"_s)->heading(), u"Topic by topic"_s);
    }

    void itsRowsAreAModelAsViewsExpect() {
        Prompts prompts;
        PromptNotes* group = prompts.groupOf(u"prep.lesson"_s);
        const QAbstractItemModelTester tester(group, QAbstractItemModelTester::FailureReportingMode::Fatal);
        group->write(u"prep.lesson"_s, u"Patience"_s);
        QCOMPARE(prompts.wordsUnder(u"prep.lesson"_s), u"Patience"_s);
    }

    void aNoteIsOneForItsPromptWhereverItIsShown() {
        Prompts prompts;
        prompts.preparation.smallThings()->write(u"prep.topic.hobbies"_s, u"My dog"_s);
        prompts.preparation.smallThings()->write(u"prep.topic.hobbies"_s, u"My dog, and chess"_s);
        QCOMPARE(prompts.wordsUnder(u"prep.topic.hobbies"_s), u"My dog, and chess"_s);
        prompts.preparation.smallThings()->open(u"prep.topic.hobbies"_s);
        QCOMPARE(prompts.preparation.prompt()->words(), u"My dog, and chess"_s);
        prompts.preparation.prompt()->look(true);
        prompts.settle();
        const QList<PromptNote> kept = prompts.kept<PromptNote>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().words, u"My dog, and chess"_s);
        QCOMPARE(kept.constFirst().looked, std::optional(prompts.clock.now()));
    }

    void aNoteAboutSomethingElseIsNotThePrompts() {
        Prompts prompts;
        PromptNote other;
        other.row.id = prompts.random.uuid();
        other.promptId = u"prep.lesson"_s;
        other.words = u"of a session"_s;
        other.belongsTo = prompts.random.uuid();
        prompts.saver.tapped(other);
        prompts.settle();
        QCOMPARE(prompts.wordsUnder(u"prep.lesson"_s), QString());
    }

    void fromThePromptOnGoesThroughThemAll() {
        Prompts prompts;
        PromptView* prompt = prompts.preparation.prompt();
        prompts.preparation.smallThings()->open(u"prep.comfort.clients"_s);
        int seen = 1;
        for (; prompt->hasNext() && seen < 100; ++seen)
            prompt->goOn();
        QCOMPARE(seen, 43);
        QCOMPARE(prompt->promptId(), u"prep.social-media"_s);
        QCOMPARE(prompts.navigator.depth(), 2); // one page back is the list
    }

    void everyPromptLeadsToWhereItIsPutToUse() {
        Prompts prompts;
        PromptView* prompt = prompts.preparation.prompt();
        for (const auto& [id, name, route] :
             {std::tuple{u"prep.decline"_s, u"My words"_s, Navigator::MyWords},
              std::tuple{u"prep.private.raw"_s, u"My boundaries"_s, Navigator::Boundaries},
              std::tuple{u"prep.social-media"_s, u"What is public about me"_s, Navigator::PublicAboutMe},
              std::tuple{u"prep.starter"_s, u"Small, safe things"_s, Navigator::SmallThings},
              std::tuple{u"prep.lesson"_s, u"What I bring"_s, Navigator::Experiences}}) {
            prompts.preparation.smallThings()->open(id);
            QCOMPARE(prompt->leadsTo(), name);
            prompt->lead();
            QCOMPARE(prompts.navigator.route(), route);
        }
        prompts.preparation.smallThings()->open(u"prep.topic.faith"_s);
        QVERIFY(prompt->topic() && prompt->leadsTo().isEmpty());
    }

    void whenILookedIsSaidByItsMonth() {
        Prompts prompts;
        PromptView* view = prompts.preparation.publicAboutMe();
        QCOMPARE(view->lookedWords(), QString());
        view->look(true);
        const QDate day = prompts.clock.now().localDate();
        QCOMPARE(view->lookedWords(), QString(u"Looked in "_s + QLocale().toString(day, u"MMMM"_s)));
        prompts.clock.ms += 400 * qint64(24 * 3600 * 1000);
        QCOMPARE(view->lookedWords(), QString(u"Looked in "_s + QLocale().toString(day, u"MMMM yyyy"_s)));
        view->look(false);
        QCOMPARE(view->lookedWords(), QString());
    }
};

CONSIDERED_SUBJECT(TestPromptNotes, QCoreApplication)
#include "tst_promptnotes.moc"
