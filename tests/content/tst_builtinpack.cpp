// The pack that ships: it loads, it holds all of the guidance, and its checks ask and weigh what was agreed.
#include "content/pack.h"
#include "subject.h"

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const auto& rows) {
    QStringList ids;
    for (const auto& row : rows)
        ids.append(row.id);
    return ids;
}

template <typename Row> const Row& rowOf(const QList<Row>& rows, const QString& id) {
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row& row) { return row.id == id; });
    if (found == rows.cend())
        qFatal("no row %s", qPrintable(id));
    return *found;
}

} // namespace

class BuiltInPack : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        const auto loaded = content::builtInPack();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().context));
        pack = *loaded;
    }

    void isTheOneInTheSourceTree() {
        const auto file =
            content::loadPackFile(QStringLiteral(CONSIDERED_SOURCE_DIR) + u"/assets/content/ips-grow.en-GB.json"_s);
        QVERIFY(file.has_value());
        QVERIFY(*file == pack);
        QCOMPARE(pack.id, u"ips-grow"_s);
        QCOMPARE(pack.version, 1);
    }

    void holdsAll284PromptsInTheirGroups() {
        QCOMPARE(pack.prompts.size(), 284);
        QMap<QString, int> groups;
        for (const Prompt& prompt : pack.prompts)
            ++groups[prompt.group];
        const QMap<QString, int> expected{
            {u"prep"_s, 43},       {u"supervision"_s, 23}, {u"culture"_s, 21}, {u"framework"_s, 21},
            {u"experience"_s, 20}, {u"principle"_s, 20},   {u"reflect"_s, 17}, {u"benefit"_s, 17},
            {u"warning"_s, 16},    {u"bio"_s, 14},         {u"context"_s, 13}, {u"recruitment"_s, 10},
            {u"decide_what"_s, 9}, {u"decide_why"_s, 9},   {u"positive"_s, 9}, {u"decide_how"_s, 8},
            {u"decide_when"_s, 7}, {u"risk"_s, 7},
        };
        QCOMPARE(groups, expected);
        QCOMPARE(pack.sections.size(), 16);
        QCOMPARE(pack.sections.value(u"S4.2B3"_s), u"Guidelines 2. Decisions (Box 3, when, why and how)"_s);
    }

    void saysWhatIsPrepared() {
        const Preparing& preparing = pack.preparing;
        qsizetype grouped = 0;
        for (const PromptGroup& group : preparing.groups)
            grouped += group.prompts.size();
        QCOMPARE(grouped, 43);
        QCOMPARE(preparing.biographyWrite.size() + preparing.biographyConsider.size(), 14);
        QCOMPARE(preparing.smallThings.constFirst(), u"prep.starter"_s);
        QCOMPARE(preparing.boundaries,
                 (QStringList{u"prep.private.contact"_s, u"prep.private.intimate"_s, u"prep.private.mixed-signals"_s}));
        QVERIFY(preparing.begin.size() >= 5);
        QCOMPARE(rowOf(preparing.situations, u"facing.turned-down"_s).kinds.constFirst(), u"exp.work-setbacks"_s);
    }

    void tellsWhoAPromptIsAbout() {
        const Prompt* lead = pack.prompt(u"ctx.role.lead");
        QVERIFY(lead);
        QVERIFY(lead->self);
        QCOMPARE(lead->audiences, QList<Audience>{Audience::Team});
        const Prompt* able = pack.prompt(u"when.able-now");
        QVERIFY(able && able->self && able->audiences.isEmpty());
        QCOMPARE(able->source, u"S4.2B3"_s);
        QVERIFY(!pack.prompt(u"when.able"));
    }

    void asksTheAgreedQuestionsInOrder_data() {
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QStringList>("quick");
        QTest::addColumn<QStringList>("check");
        QTest::newRow("client") << Audience::Client
                                << u"why.job when.wanted when.able-now why.tell-manager"_s.split(u' ')
                                << u"why.job when.focus when.wanted when.stage why.impact.them when.able-now "
                                   u"when.opens-up why.boundary why.tell-manager"_s.split(u' ');
        QTest::newRow("employer") << Audience::Employer
                                  << u"why.job why.boundary prep.spread when.able-now"_s.split(u' ')
                                  << u"why.job when.focus what.employer prep.short-version why.boundary prep.spread "
                                     u"when.able-now when.opens-up why.tell-manager"_s.split(u' ');
        QTest::newRow("team") << Audience::Team << u"why.colleague when.focus when.able-now prep.spread"_s.split(u' ')
                              << u"why.colleague when.focus when.wanted why.impact.them when.able-now when.opens-up "
                                 u"prep.spread risk.culture-fear why.boundary"_s.split(u' ');
        QTest::newRow("clinical") << Audience::Clinical
                                  << u"why.job risk.culture-fear prep.spread when.able-now"_s.split(u' ')
                                  << u"why.job when.focus prep.explain why.boundary risk.culture-fear prep.spread "
                                     u"when.able-now when.opens-up why.tell-manager"_s.split(u' ');
    }
    void asksTheAgreedQuestionsInOrder() {
        QFETCH(Audience, audience);
        QTEST(idsOf(pack.guide(audience, Depth::Quick).prompts), "quick");
        QTEST(idsOf(pack.guide(audience, Depth::Check).prompts), "check");
        QCOMPARE(pack.guide(audience, Depth::Check).audience, audience);
        QCOMPARE(pack.guide(audience, Depth::Check).depth, Depth::Check);
        QCOMPARE(pack.guide(audience, Depth::Quick).audience, audience);
        QCOMPARE(pack.guide(audience, Depth::Quick).depth, Depth::Quick);
    }

    void weighsAsAgreed_data() {
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Weight>("weight");
        QTest::addColumn<Unsure>("unsure");
        const auto row = [](Audience audience, const char* id, Weight weight, Unsure unsure) {
            QTest::addRow("%s for %s", id, codeOf(audience).data())
                << audience << QString::fromLatin1(id) << weight << unsure;
        };
        row(Audience::Client, "why.job", Weight::Quiet, Unsure::Pause);
        row(Audience::Client, "when.focus", Weight::Quiet, Unsure::Pause);
        row(Audience::Client, "when.wanted", Weight::Quiet, Unsure::Share);
        row(Audience::Client, "when.stage", Weight::Pause, Unsure::Share);
        row(Audience::Client, "why.impact.them", Weight::Pause, Unsure::Pause);
        row(Audience::Client, "when.able-now", Weight::Quiet, Unsure::Pause);
        row(Audience::Client, "why.boundary", Weight::Stop, Unsure::Stop);
        row(Audience::Client, "why.tell-manager", Weight::Stop, Unsure::Pause);
        row(Audience::Employer, "what.employer", Weight::Pause, Unsure::Pause);
        row(Audience::Employer, "why.boundary", Weight::Stop, Unsure::Stop);
        row(Audience::Employer, "prep.spread", Weight::Quiet, Unsure::Pause);
        row(Audience::Employer, "why.tell-manager", Weight::Stop, Unsure::Pause);
        row(Audience::Team, "why.colleague", Weight::Pause, Unsure::Pause);
        row(Audience::Team, "when.wanted", Weight::Pause, Unsure::Share);
        row(Audience::Team, "prep.spread", Weight::Pause, Unsure::Pause);
        row(Audience::Team, "risk.culture-fear", Weight::Quiet, Unsure::Pause);
        row(Audience::Team, "why.boundary", Weight::Pause, Unsure::Pause);
        row(Audience::Clinical, "prep.explain", Weight::Pause, Unsure::Pause);
        row(Audience::Clinical, "why.boundary", Weight::Stop, Unsure::Stop);
        row(Audience::Clinical, "why.tell-manager", Weight::Pause, Unsure::Pause);
    }
    void weighsAsAgreed() {
        QFETCH(Audience, audience);
        QFETCH(QString, id);
        const CheckPrompt& prompt = rowOf(pack.guide(audience, Depth::Check).prompts, id);
        QTEST(prompt.weight, "weight");
        QTEST(prompt.unsure, "unsure");
    }

    void wordsAQuestionForItsAudience() {
        const auto& employer = pack.guide(Audience::Employer, Depth::Quick).prompts;
        QCOMPARE(employer.at(1).ask, u"Does it fit my role and keep every client’s details private?"_s);
        QCOMPARE(employer.at(1).help, u"Even without a name, a detail can point to one person."_s);
        QCOMPARE(employer.at(1).advice, u"Take out anything that hints at a client, or talk it over first."_s);
        // Without a wording of its own, a question is the prompt's text.
        const auto focus = rowOf(pack.guide(Audience::Client, Depth::Check).prompts, u"when.focus"_s);
        QCOMPARE(focus.ask, u"Does it fit what we are talking about now?"_s);
        QCOMPARE(focus.help, u"If you have to change the subject to say it, save it."_s);
    }

    void offersGoodReasonsToTheirAudience() {
        const auto reasons = [&](Audience audience) {
            return idsOf(pack.guide(audience, Depth::Check).reasons);
        };
        QCOMPARE(reasons(Audience::Client), u"pos.normalise pos.learning pos.hope pos.coping-ideas pos.reassure "
                                            u"pos.open-up pos.self-esteem pos.equal pos.bond"_s.split(u' '));
        QCOMPARE(reasons(Audience::Employer), u"pos.normalise pos.learning pos.hope pos.bond"_s.split(u' '));
        QCOMPARE(reasons(Audience::Team), u"pos.normalise pos.learning pos.coping-ideas pos.reassure pos.open-up "
                                          u"pos.equal pos.bond"_s.split(u' '));
        QCOMPARE(reasons(Audience::Clinical), u"pos.learning pos.hope pos.bond"_s.split(u' '));
        const GoodReason hope = rowOf(pack.guide(Audience::Client, Depth::Check).reasons, u"pos.hope"_s);
        QCOMPARE(hope.text, u"It gives hope."_s);
        QCOMPARE(hope.help, u"A real example shows that things can get better."_s);
    }

    void showsWarningSignsToTheirAudience() {
        const auto signCount = [&](Audience audience, bool relationship) {
            const auto& signs = pack.guide(audience, Depth::Check).signs;
            return std::count_if(signs.cbegin(), signs.cend(),
                                 [&](const Sign& sign) { return sign.relationship == relationship; });
        };
        QCOMPARE(signCount(Audience::Client, false), 10);
        QCOMPARE(signCount(Audience::Client, true), 6);
        QCOMPARE(signCount(Audience::Employer, false), 6);
        QCOMPARE(signCount(Audience::Employer, true), 0);
        QCOMPARE(signCount(Audience::Team, false), 5);
        QCOMPARE(signCount(Audience::Team, true), 1);
        QCOMPARE(signCount(Audience::Clinical, false), 6);
        QCOMPARE(signCount(Audience::Clinical, true), 0);
    }

    void weighsSignsAsAgreed() {
        QStringList stops;
        for (const Sign& sign : pack.guide(Audience::Client, Depth::Check).signs) {
            QVERIFY2(sign.weight != Weight::Quiet, qPrintable(sign.id));
            if (sign.weight == Weight::Stop)
                stops.append(sign.id);
        }
        QCOMPARE(stops, u"warn.self-benefit.help warn.contact warn.confusion warn.rules warn.secrets "
                        u"warn.outside-time warn.feelings"_s.split(u' '));
        const Sign focus = rowOf(pack.guide(Audience::Team, Depth::Check).signs, u"warn.focus-shift"_s);
        QCOMPARE(focus.text, u"The talk might turn to me."_s);
        QCOMPARE(focus.advice, u"Say one line, then ask about them."_s);
        QVERIFY(!idsOf(pack.guide(Audience::Team, Depth::Check).signs).contains(u"warn.confusion"_s));
    }

    void asksForAReasonOnlyInTheLongerCheck() {
        for (const Audience audience : allAudiences) {
            const Guide& quick = pack.guide(audience, Depth::Quick);
            QVERIFY(quick.reasons.isEmpty() && quick.signs.isEmpty());
            QCOMPARE(pack.guide(audience, Depth::Check).noReason.id, u"why.motive"_s);
        }
        QCOMPARE(pack.guide(Audience::Client, Depth::Check).noReason.ask, u"Can I name one way it helps them?"_s);
    }

    void asksIfIAmAbleNowInEveryCheck() {
        for (const Audience audience : allAudiences)
            for (const Depth depth : {Depth::Quick, Depth::Check})
                QVERIFY(idsOf(pack.guide(audience, depth).prompts).contains(u"when.able-now"_s));
    }

    void givesWordsToSayForEveryAudience() {
        QCOMPARE(pack.scripts.value(Audience::Client).permission, u"Would it help if I shared something?"_s);
        for (const Audience audience : allAudiences) {
            const Script& script = pack.scripts[audience];
            QCOMPARE(idsOf(script.silently), u"what.silent.empathy what.silent.guide what.silent.alert"_s.split(u' '));
            const bool options = audience == Audience::Client || audience == Audience::Team;
            QCOMPARE(script.asYouShare.size(), options ? 8 : 7);
            for (const Line& line : script.asYouShare) {
                QCOMPARE(line.text, pack.prompt(line.id)->text);
                QVERIFY2(pack.prompt(line.id)->audiences.contains(audience), qPrintable(line.id));
            }
        }
        QCOMPARE(pack.declineLines.decline.size(), 6);
        QCOMPARE(pack.declineLines.turnBack.size(), 5);
        QCOMPARE(pack.declineLines.decline.constFirst().text,
                 u"I keep that bit of my life private, thanks for asking."_s);
    }

    void loads() {
        QBENCHMARK {
            QVERIFY(content::builtInPack().has_value());
        }
    }

  private:
    Practice pack;
};

CONSIDERED_SUBJECT(BuiltInPack, QCoreApplication)
#include "tst_builtinpack.moc"
