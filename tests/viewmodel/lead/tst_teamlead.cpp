// What a team lead has: checklists kept as they are touched, the session's plan, and the card.
#include "fakes/opennotes.h"
#include "subject.h"
#include "viewmodel/lead/teamlist.h"
#include "viewmodel/lead/teamwork.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class TestTeamLead : public QObject {
    Q_OBJECT
  private slots:
    void init() { desk = std::make_unique<fakes::OpenNotes>(); }

    void theListsHoldAllTheirPoints() {
        RowSaver saver(desk->context);
        TeamList culture(desk->context, saver, u"culture"_s);
        TeamList hiring(desk->context, saver, u"recruitment"_s);
        QAbstractItemModelTester tester(&culture, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(culture.rowCount(), 21);
        QCOMPARE(hiring.rowCount(), 10);
        desk->settle();
        QVERIFY(culture.loaded());
        for (int row = 0; row < culture.rowCount(); ++row) // nothing is chosen beforehand
            QCOMPARE(culture.index(row).data(TeamList::ProgressRole).toString(), QString());
    }

    void progressIsSaidWithItsDayAndCanBeTakenBack() {
        RowSaver saver(desk->context);
        TeamList list(desk->context, saver, u"culture"_s);
        list.setProgress(u"cult.policy"_s, u"talkedAbout"_s);
        QCOMPARE(list.progressWords(u"cult.policy"_s), u"Talked about. Today"_s);
        list.setProgress(u"cult.policy"_s, u"inPlace"_s);
        desk->settle();
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().progress, TeamProgress::InPlace);
        QCOMPARE(kept().constFirst().since, desk->clock.now());
        list.setProgress(u"cult.policy"_s, {});
        desk->settle();
        QVERIFY(!kept().constFirst().progress && !kept().constFirst().since);
        QCOMPARE(list.progressWords(u"cult.policy"_s), QString());
    }

    void aNoteAndAProgressGivenInTurnBothStay() {
        {
            RowSaver saver(desk->context);
            TeamList list(desk->context, saver, u"recruitment"_s);
            list.type(u"rec.advert"_s, u"New wording agreed"_s); // before what is kept has arrived
            list.setProgress(u"rec.advert"_s, u"talkedAbout"_s);
            desk->settle();
        }
        RowSaver saver(desk->context);
        TeamList list(desk->context, saver, u"recruitment"_s);
        desk->settle();
        QCOMPARE(list.wordsOf(u"rec.advert"_s), u"New wording agreed"_s);
        QCOMPARE(list.progressOf(u"rec.advert"_s), u"talkedAbout"_s);
        list.type(u"rec.advert"_s, u"Published"_s);
        saver.writeNow();
        desk->settle();
        QCOMPARE(kept().size(), 1); // one row for each point, however often it is written
        QCOMPARE(kept().constFirst().words, u"Published"_s);
        QCOMPARE(kept().constFirst().progress, TeamProgress::TalkedAbout);
    }

    void theSessionTakes45Minutes() {
        const TeamWork work(desk->context);
        QVERIFY(!work.aim().isEmpty() && !work.before().isEmpty());
        QCOMPARE(work.steps().constFirst().when, u"0 to 5 minutes"_s);
        QVERIFY(work.steps().constLast().when.endsWith(u"to 45 minutes"));
    }

    void theCardHasFourQuestionsForEachAudience() {
        const TeamWork work(desk->context);
        QCOMPARE(work.card().size(), 4);
        for (const QuestionColumn& column : work.card())
            QCOMPARE(column.questions.size(), 4);
        QCOMPARE(work.card().constFirst().title, u"With a client"_s);
    }

  private:
    QList<TeamPoint> kept() {
        return desk->ask([](storage::Database& db) { return storage::Kept<TeamPoint>(db).all(); }).value();
    }
    std::unique_ptr<fakes::OpenNotes> desk;
};

CONSIDERED_SUBJECT(TestTeamLead, QGuiApplication)
#include "tst_teamlead.moc"
