// Walking through prompts: forward, back, and back to where one was.
#include "subject.h"
#include "viewmodel/check/promptwalk.h"

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

Answers answered(const QStringList& ids) {
    Answers answers;
    for (const QString& id : ids)
        answers.choices.insert(id, Answer::Yes);
    return answers;
}

Guide fivePrompts() {
    Guide guide;
    for (const char* id : {"a", "b", "c", "d", "e"})
        guide.prompts.append({QString::fromLatin1(id), {}, {}, Weight::Pause, Unsure::Pause, {}});
    return guide;
}

} // namespace

class PromptWalkTest : public QObject {
    Q_OBJECT
  private slots:
    void eachFirstAnswerLeadsToTheNextPrompt();
    void aChangedAnswerLeadsToThePromptThatFollows();
    void aPromptAskedAgainLeadsBackToWhereOneWas();
    void backStopsAtTheFirstPrompt();
    void aPositionOutsideThePromptsIsBroughtToTheirEnd();

  private:
    const Guide m_guide = fivePrompts();
};

void PromptWalkTest::eachFirstAnswerLeadsToTheNextPrompt() {
    PromptWalk walk(m_guide);
    QString asked;
    while (!walk.done()) {
        asked += walk.prompt()->id;
        QVERIFY(!walk.given());
        walk.note(Answer::Skipped);
        walk.goOn();
    }
    QCOMPARE(asked, u"abcde"_s);
    QCOMPARE(walk.answers().choices.size(), 5);
    QVERIFY(!walk.prompt());
}

void PromptWalkTest::aChangedAnswerLeadsToThePromptThatFollows() {
    PromptWalk walk(m_guide, answered({u"a"_s, u"b"_s, u"c"_s}), 0);
    QCOMPARE(walk.given(), Answer::Yes);
    walk.note(Answer::No);
    walk.goOn();
    QCOMPARE(walk.prompt()->id, u"b"_s);
    QCOMPARE(walk.answers().choices.value(u"a"_s), Answer::No);
}

void PromptWalkTest::aPromptAskedAgainLeadsBackToWhereOneWas() {
    PromptWalk walk(m_guide, answered({u"a"_s, u"c"_s, u"d"_s}), 1);
    walk.note(Answer::Yes);
    walk.goOn();
    QCOMPARE(walk.prompt()->id, u"e"_s);
}

void PromptWalkTest::backStopsAtTheFirstPrompt() {
    PromptWalk walk(m_guide, {}, 1);
    QVERIFY(walk.goBack());
    QVERIFY(!walk.goBack());
    QCOMPARE(walk.position(), 0);
}

void PromptWalkTest::aPositionOutsideThePromptsIsBroughtToTheirEnd() {
    QCOMPARE(PromptWalk(m_guide, {}, 99).position(), 5);
    QVERIFY(PromptWalk(m_guide, {}, 99).done());
    QCOMPARE(PromptWalk(m_guide, {}, -1).position(), 0);
}

CONSIDERED_SUBJECT(PromptWalkTest, QCoreApplication)
#include "tst_promptwalk.moc"
