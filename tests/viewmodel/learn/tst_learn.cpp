// Learn: reading, finding, and where each line leads, with the notes open and locked.
#include "fakes/opennotes.h"
#include "subject.h"
#include "viewmodel/learn/learn.h"
#include "viewmodel/learn/learnwords.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class TestLearn : public QObject {
    Q_OBJECT
  private slots:
    void init() { desk = std::make_unique<fakes::OpenNotes>(); }

    void thePartsHoldAllThatIsReadHere() {
        Learn learn(desk->context);
        QSet<QString> shown;
        for (const LearnLine& part : learn.parts()) {
            QVERIFY(!part.title.isEmpty() && !part.iconName.isEmpty());
            QCOMPARE(learn.titleOf(part.key), part.title);
            for (const LearnLine& line : learn.linesOf(part.key))
                shown += line.key;
        }
        for (const Prompt& prompt : desk->practice.prompts)
            if (homeOf(prompt)->area == Area::Learn || prompt.group == u"positive" || prompt.group == u"warning")
                QVERIFY2(shown.contains(prompt.id), qPrintable(prompt.id));
    }

    void everyPromptCanBeReadWithItsSourceAndPlace() {
        Learn learn(desk->context);
        for (const Prompt& prompt : desk->practice.prompts) {
            const LearnItem item = learn.item(prompt.id, true);
            QCOMPARE(item.text, prompt.text);
            QCOMPARE(item.help, prompt.help);
            QVERIFY2(!item.section.isEmpty() && !item.section.startsWith(u"Guidelines "), qPrintable(item.section));
            QVERIFY2(!item.kind.isEmpty(), qPrintable(prompt.id));
        }
        QCOMPARE(learn.item(u"prep.spread"_s, true).section, u"Preparation (Box 1, reflection list)"_s);
        QCOMPARE(learn.item(u"no.such"_s, true), LearnItem());
    }

    void everyPromptIsOpenedByASearchForIt() {
        Learn learn(desk->context);
        for (const bool open : {true, false}) {
            desk->navigator.setVaultOpen(open);
            for (const Prompt& prompt : desk->practice.prompts) {
                desk->navigator.showTab(Navigator::CheckTab);
                const int depth = desk->navigator.depth();
                learn.openFound(prompt.id, open);
                QVERIFY2(desk->navigator.depth() == depth + 1, qPrintable(prompt.id));
                if (desk->navigator.route() == Navigator::LearnItem)
                    QCOMPARE(desk->navigator.argument(), prompt.id);
            }
        }
    }

    void theResultsStandByWhereTheyLive() {
        Learn learn(desk->context);
        QAbstractItemModelTester tester(learn.results(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!learn.searching());
        learn.setTyped(u"shar"_s);
        QVERIFY(learn.searching());
        LearnResults& results = *learn.results();
        QVERIFY(results.count() > 5);
        QStringList places;
        for (int row = 0; row < results.count(); ++row) {
            const QString place = results.index(row).data(LearnResults::PlaceRole).toString();
            if (places.isEmpty() || places.constLast() != place) {
                QVERIFY2(!places.contains(place), qPrintable(place)); // together
                places += place;
            }
        }
        QVERIFY(places.size() > 3);
        learn.setTyped(u"zzz"_s);
        QVERIFY(learn.searching());
        QCOMPARE(results.count(), 0);
        learn.setTyped(u" "_s);
        QVERIFY(!learn.searching());
    }

    void leadsToTheActionOrOffersTheQuickCheck() {
        Learn learn(desk->context);
        QVERIFY(learn.item(u"prin.silent-use"_s, false).quickCheck);
        QVERIFY(learn.item(u"frame.four-questions"_s, false).quickCheck); // the longer one needs open notes
        QVERIFY(!learn.item(u"frame.four-questions"_s, true).quickCheck);
        learn.act(u"frame.four-questions"_s);
        QCOMPARE(desk->navigator.route(), Navigator::CheckStart);
        learn.act(u"risk.hard-topics"_s);
        QCOMPARE(desk->navigator.route(), Navigator::DeclineLines);
        learn.act(u"frame.slef.effect"_s);
        QCOMPARE(desk->navigator.route(), Navigator::Reflections);
        QCOMPARE(desk->navigator.depth(), 1); // the tab itself: its page has no way back
        const LearnItem reflect = learn.item(u"frame.slef.effect"_s, false);
        QVERIFY(reflect.locked && !reflect.action.isEmpty());
        QVERIFY(!learn.item(u"frame.slef.effect"_s, true).locked);
        QVERIFY(learn.item(u"ctx.role.peer"_s, false).locked); // the role is in the notes
        learn.openFound(u"ctx.role.peer"_s, false);
        QCOMPARE(desk->navigator.route(), Navigator::LearnItem);
        learn.openFound(u"ctx.role.peer"_s, true);
        QCOMPARE(desk->navigator.route(), Navigator::Settings);
        learn.act(u"frame.slef.supervision"_s);
        QCOMPARE(desk->navigator.route(), Navigator::Topics);
        learn.act(u"prin.codes"_s);
        QCOMPARE(desk->navigator.route(), Navigator::Topic);
        QCOMPARE(desk->navigator.argument(), u"sup.policies"_s);
        learn.openFound(u"sup.feel"_s, true); // its page shows it
        QCOMPARE(desk->navigator.route(), Navigator::Topic);
        QCOMPARE(desk->navigator.argument(), u"sup.feel"_s);
    }

  private:
    std::unique_ptr<fakes::OpenNotes> desk;
};

CONSIDERED_SUBJECT(TestLearn, QCoreApplication)
#include "tst_learn.moc"
