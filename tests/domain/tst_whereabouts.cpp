// Every prompt has a place: 284 of 284, and what one reads leads to what one can do.
#include "content/pack.h"
#include "domain/whereabouts.h"
#include "subject.h"

using namespace considered;
using namespace Qt::StringLiterals;

class WhereaboutsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { pack = content::builtInPack().value(); }

    void everyPromptHasAPlaceAndLeadsSomewhere() {
        QStringList lost;
        for (const Prompt& prompt : pack.prompts)
            if (!homeOf(prompt) || !actionOf(prompt))
                lost += prompt.id;
        QVERIFY2(lost.isEmpty(), qPrintable(u"without a place: "_s + lost.join(u", "_s)));
        QCOMPARE(pack.prompts.size(), 284);
    }

    void whatIsReadNeverLeadsBackToReading() {
        for (const Prompt& prompt : pack.prompts)
            QVERIFY2(actionOf(prompt)->area != Area::Learn, qPrintable(prompt.id));
    }

    void whatAnActionNamesLivesThere() {
        for (const Prompt& prompt : pack.prompts) {
            const Whereabouts action = actionOf(prompt).value();
            if (action.promptId.isEmpty())
                continue;
            const Prompt* named = pack.prompt(action.promptId);
            QVERIFY2(named, qPrintable(prompt.id + u" leads to "_s + action.promptId));
            QVERIFY2(homeOf(*named) == action, qPrintable(prompt.id + u" leads to "_s + action.promptId));
        }
    }

    void aPromptNobodyHasPlacedIsLost() {
        const Prompt stray{u"new.idea"_s, u"novelty"_s, {}, true, u"?"_s, {}, {}};
        QVERIFY(!homeOf(stray));
        QVERIFY(!actionOf(stray));
        Prompt unread = *pack.prompt(u"prin.silent-use");
        unread.id = u"prin.not-placed"_s;
        QVERIFY(homeOf(unread).has_value());
        QVERIFY(!actionOf(unread));
    }

    void leadsWhereAPersonWouldLook_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("area");
        QTest::addColumn<QString>("promptId");
        const auto row = [](const char* id, Area area, const char* promptId) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(area) << QString::fromLatin1(promptId);
        };
        row("prin.silent-use", Area::QuickCheck, "");
        row("risk.hard-topics", Area::DeclineLines, "");
        row("prep.spread", Area::Preparation, "prep.spread");
        row("prep.private.raw", Area::Boundaries, "prep.private.raw");
        row("prep.refocus", Area::Phrases, "prep.refocus");
        row("sup.policies", Area::Topics, "sup.policies");
        row("ctx.role.peer", Area::Settings, "ctx.role.peer");
        row("rec.advert", Area::Recruitment, "rec.advert");
        row("refl.felt-now", Area::Reflection, "refl.felt-now");
        row("warn.envy", Area::LongerCheck, "warn.envy");
    }
    void leadsWhereAPersonWouldLook() {
        QFETCH(QString, id);
        QFETCH(int, area);
        QFETCH(QString, promptId);
        QCOMPARE(actionOf(*pack.prompt(id)), (Whereabouts{Area(area), promptId}));
    }

  private:
    Practice pack;
};

CONSIDERED_SUBJECT(WhereaboutsTest, QCoreApplication)
#include "tst_whereabouts.moc"
