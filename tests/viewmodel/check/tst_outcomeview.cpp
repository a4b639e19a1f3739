// What an outcome says on screen.
#include "viewmodel/check/outcomeview.h"

#include "content/pack.h"
#include "subject.h"

#include <QMetaProperty>
#include <QRegularExpression>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

Leaning pausesOf(int count) {
    Leaning leaning{Outcome::Pause, {}, {}};
    for (int n = 0; n < count; ++n)
        leaning.concerns.append({ConcernFrom::Prompt, QString::number(n), Weight::Pause, u"Ask?"_s, u"Do."_s});
    return leaning;
}

} // namespace

class OutcomeViewTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsLeftToSettleIsAWordUpToNine();
    void everyOutcomeHasWordsToneAndIconAndHandsTheChoiceBack_data();
    void everyOutcomeHasWordsToneAndIconAndHandsTheChoiceBack();
    void everyReasonNamesItsPromptAndGivesItsAdvice();
    void concernsWithoutAPromptAreWordedHere();
    void waysToUseItQuietlyAreAlwaysThere();
    void sharingWordsLeadOnlyWhereTheyFit();
    void aKeptCheckDoesNotCountWhatWasToSettle();
    void forgettingLeavesNothing();

  private:
    const Practice m_practice = content::builtInPack().value();
    const Script m_script = m_practice.scripts.value(Audience::Client);
};

void OutcomeViewTest::whatIsLeftToSettleIsAWordUpToNine() {
    OutcomeView view;
    view.show(pausesOf(1), m_script, false);
    QCOMPARE(view.title(), u"Settle one thing first"_s);
    view.show(pausesOf(2), m_script, false);
    QCOMPARE(view.title(), u"Settle two things first"_s);
    view.show(pausesOf(9), m_script, false);
    QCOMPARE(view.title(), u"Settle nine things first"_s);
    view.show(pausesOf(10), m_script, false);
    QCOMPARE(view.title(), u"Settle 10 things first"_s);
}

void OutcomeViewTest::everyOutcomeHasWordsToneAndIconAndHandsTheChoiceBack_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("title");
    QTest::newRow("share") << Outcome::ShareSmall << u"Your answers lean towards sharing"_s;
    QTest::newRow("pause") << Outcome::Pause << u"Settle some things first"_s;
    QTest::newRow("quiet") << Outcome::UseSilently << u"Use what you know without telling it"_s;
    QTest::newRow("talk") << Outcome::TalkFirst << u"Keep this one for now"_s;
}

void OutcomeViewTest::everyOutcomeHasWordsToneAndIconAndHandsTheChoiceBack() {
    QFETCH(Outcome, outcome);
    OutcomeView view;
    view.show({outcome, {}, {}}, m_script, false);
    QTEST(view.title(), "title");
    QVERIFY2(view.subtitle().contains(u"your choice"_s), qPrintable(view.subtitle()));
    QVERIFY(!view.property("tone").toString().isEmpty());
    QVERIFY(!view.property("iconName").toString().isEmpty());
    QCOMPARE(view.outcome(), QString(codeOf(outcome)));
}

void OutcomeViewTest::everyReasonNamesItsPromptAndGivesItsAdvice() {
    const Guide& guide = m_practice.guide(Audience::Client, Depth::Check);
    Answers answers;
    for (const CheckPrompt& prompt : guide.prompts)
        answers.choices.insert(prompt.id, Answer::No);
    for (const Sign& sign : guide.signs)
        answers.signs.insert(sign.id);
    OutcomeView view;
    view.show(leaning(guide, answers), m_script, false);
    QCOMPARE(view.reasons().size(), guide.prompts.size() + guide.signs.size() + 1); // and no reason ticked
    for (const ReasonLine& reason : view.reasons()) {
        QVERIFY(!reason.title.isEmpty());
        QVERIFY(!reason.advice.isEmpty());
        QVERIFY(!reason.tone.isEmpty());
        QVERIFY(!reason.iconName.isEmpty());
    }
}

void OutcomeViewTest::concernsWithoutAPromptAreWordedHere() {
    OutcomeView view;
    view.show({Outcome::TalkFirst,
               {{ConcernFrom::TooRaw, {}, Weight::Stop, {}, {}},
                {ConcernFrom::Mine, {}, Weight::Quiet, {}, {}},
                {ConcernFrom::AllSkipped, u"why.job"_s, Weight::Pause, u"Will it help?"_s, u"Leave it."_s}},
               {}},
              m_script, false);
    QSet<QString> titles;
    for (const ReasonLine& reason : view.reasons()) {
        titles.insert(reason.title);
        QVERIFY(!reason.title.isEmpty() && !reason.advice.isEmpty());
    }
    QCOMPARE(titles.size(), 3);
    QVERIFY2(!titles.contains(u"Will it help?"_s), "skipping all is not about the first question");
}

void OutcomeViewTest::waysToUseItQuietlyAreAlwaysThere() {
    OutcomeView view;
    for (const Audience audience : allAudiences)
        for (const Outcome outcome : {Outcome::ShareSmall, Outcome::Pause, Outcome::UseSilently, Outcome::TalkFirst}) {
            view.show({outcome, {}, {}}, m_practice.scripts.value(audience), false);
            QVERIFY(view.silently().size() >= 3);
        }
}

void OutcomeViewTest::sharingWordsLeadOnlyWhereTheyFit() {
    OutcomeView view;
    const auto leads = [&](Outcome outcome) {
        view.show({outcome, {}, {}}, m_script, false);
        return view.sharingFirst();
    };
    QVERIFY(leads(Outcome::ShareSmall));
    QVERIFY(leads(Outcome::Pause));
    QVERIFY(!leads(Outcome::UseSilently));
    QVERIFY(!leads(Outcome::TalkFirst));
}

void OutcomeViewTest::aKeptCheckDoesNotCountWhatWasToSettle() {
    KeptCheck check;
    check.outcome = Outcome::Pause;
    check.concerns = pausesOf(4).concerns;
    OutcomeView view;
    view.show(check);
    QCOMPARE(view.title(), u"Settle some things first"_s);
    QCOMPARE(view.reasons().size(), 4);
    const QRegularExpression digits(u"[0-9%]"_s);
    QVERIFY(!view.title().contains(digits) && !view.subtitle().contains(digits));
}

void OutcomeViewTest::forgettingLeavesNothing() {
    OutcomeView view;
    view.show(pausesOf(2), m_script, true);
    view.forget();
    for (int i = OutcomeView::staticMetaObject.propertyOffset(); i < OutcomeView::staticMetaObject.propertyCount();
         ++i) {
        const QMetaProperty property = OutcomeView::staticMetaObject.property(i);
        const QVariant value = property.read(&view);
        if (value.metaType() == QMetaType::fromType<QString>())
            QVERIFY2(value.toString().isEmpty(), property.name());
        if (value.metaType() == QMetaType::fromType<QStringList>())
            QVERIFY2(value.toStringList().isEmpty(), property.name());
    }
    QVERIFY(view.reasons().isEmpty());
    QVERIFY(!view.early());
}

CONSIDERED_SUBJECT(OutcomeViewTest, QCoreApplication)
#include "tst_outcomeview.moc"
