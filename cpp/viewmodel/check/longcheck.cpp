// The longer check: its steps. What is asked and shown is in longcheck_shown.cpp.
#include "viewmodel/check/longcheck.h"

#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "viewmodel/await.h"
#include "viewmodel/check/keptfrom.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

LongCheck::LongCheck(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&m_context.navigator, &Navigator::changed, this, &LongCheck::followRoute);
    for (TickList* list : {&m_reasons, &m_signs, &m_relationshipSigns})
        connect(list, &TickList::tickedChanged, this, &LongCheck::noteTicks);
    loadRunning();
}

void LongCheck::loadRunning() {
    struct Left {
        QList<RunningCheck> checks;
        QList<Experience> experiences;
    };
    const auto read = [](storage::Database& database) {
        return storage::Checks(database).running().and_then([&](const QList<RunningCheck>& checks) {
            return storage::Kept<Experience>(database).all().map([&](const QList<Experience>& experiences) {
                return Left{checks, experiences};
            });
        });
    };
    await(this, m_context.vault.ask(read), [this](const Result<Left>& left) {
        if (!left) {
            m_context.notices.show(sentenceFor(left.error()).title);
            return;
        }
        m_loaded = true;
        m_experiences.show(left->experiences);
        for (auto check = left->checks.crbegin(); check != left->checks.crend(); ++check)
            if (check->depth == Depth::Check)
                remember(*check);
        followRoute();
    });
}

void LongCheck::followRoute() {
    if (!m_loaded || m_context.navigator.route() != Navigator::Check)
        return;
    const auto wanted = audienceFrom(m_context.navigator.argument());
    if (!wanted || (m_guide && m_check.audience == *wanted))
        return;
    if (const RunningCheck* left = leftFor(*wanted))
        pickUp(*left);
    else
        begin(*wanted);
}

void LongCheck::start(const QString& audience) {
    const auto wanted = audienceFrom(audience);
    if (!wanted)
        return;
    if (const RunningCheck* left = leftFor(*wanted)) {
        m_context.notices.show(tr("Started afresh."), tr("Undo"), [self = QPointer(this), old = *left] {
            LongCheck* model = self; // gone when the notes were locked meanwhile
            if (!model)
                return;
            model->saveRunning(old);
            model->resume(QString(codeOf(old.audience)));
        });
        forgetRunning(*wanted);
        // Dropped, not only replaced: if the new one is left without an answer, the old one must not turn up again.
        await(this, m_context.vault.ask([who = *wanted](storage::Database& database) {
            return storage::Checks(database).dropRunning(who);
        }),
              [this](const Result<void>& dropped) {
                  if (!dropped)
                      m_context.notices.show(sentenceFor(dropped.error()).title);
                  emit waitingChanged();
              });
    }
    begin(*wanted);
    m_context.navigator.open(Navigator::Check, audience);
}

void LongCheck::resume(const QString& audience) {
    const auto wanted = audienceFrom(audience);
    const RunningCheck* left = wanted ? leftFor(*wanted) : nullptr;
    if (!left)
        return;
    pickUp(*left);
    m_context.navigator.open(Navigator::Check, audience);
}

void LongCheck::begin(Audience audience) {
    const Practice& practice = m_context.practice;
    RunningCheck fresh;
    fresh.audience = audience;
    fresh.id = m_context.random.uuid();
    fresh.packId = practice.id;
    fresh.packVersion = practice.version;
    fresh.started = m_context.clock.now();
    fresh.changed = fresh.started;
    fresh.stage = m_experiences.isEmpty() ? Stage::Prompts : Stage::Experience;
    pickUp(fresh);
}

void LongCheck::pickUp(const RunningCheck& left) {
    const Practice& practice = m_context.practice;
    m_guide = &practice.guide(left.audience, Depth::Check);
    m_check = pickedUp(left, *m_guide, m_context.clock.now());
    markExperience(m_check.answers);
    m_walk = PromptWalk(*m_guide, m_check.answers, m_check.position);
    m_busy = false;
    m_offering = m_offeredFirst = false;

    Answers before = m_walk.answers();
    if (const CheckPrompt* shown = m_walk.prompt())
        before.choices.remove(shown->id);
    const auto seen = leaningSoFar(*m_guide, before);
    m_carriedPast = seen ? std::optional(seen->outcome) : std::nullopt;

    // Blocked: filling a list is not a person's tick.
    const auto fill = [](TickList& list, const QList<TickList::Item>& items, const QSet<QString>& ticked) {
        const QSignalBlocker blocked(list);
        list.show(items, ticked);
    };
    QList<TickList::Item> reasons;
    for (const GoodReason& reason : m_guide->reasons)
        reasons.append({reason.id, reason.text});
    QList<TickList::Item> onPage;
    QList<TickList::Item> folded;
    for (const Sign& sign : m_guide->signs)
        (sign.relationship ? folded : onPage).append({sign.id, sign.text});
    fill(m_reasons, reasons, m_check.answers.reasons);
    fill(m_signs, onPage, m_check.answers.signs);
    fill(m_relationshipSigns, folded, m_check.answers.signs);
    enter(m_check.stage);
}

void LongCheck::answer(const QString& answer) {
    const auto given = answerFrom(answer);
    if (given && *given != Answer::Skipped)
        take(*given);
}

void LongCheck::skip() {
    take(Answer::Skipped);
}

void LongCheck::take(Answer answer) {
    if (!m_guide || m_check.stage != Stage::Prompts || m_offering || m_walk.done())
        return;
    m_walk.note(answer);
    const auto early = leaningSoFar(*m_guide, m_walk.answers());
    if (early && (!m_carriedPast || early->outcome > *m_carriedPast)) {
        m_offering = true;
        m_offeredFirst = false;
        showOutcome(*early, true);
        save();
        emit changed();
        return;
    }
    moveOn();
}

void LongCheck::moveOn() {
    m_walk.goOn();
    enter(m_walk.done() ? Stage::Reasons : Stage::Prompts);
    save();
}

void LongCheck::seeOutcome() {
    if (!m_offering)
        return;
    m_offering = false;
    enter(Stage::Outcome);
    save();
}

void LongCheck::carryOn() {
    const bool early = m_offering || (m_guide && m_check.stage == Stage::Outcome && !m_walk.done());
    if (!early)
        return;
    m_offering = false;
    m_carriedPast = leaningNow().outcome;
    if (!std::exchange(m_offeredFirst, false) && m_walk.given()) {
        moveOn();
        return;
    }
    enter(Stage::Prompts); // offered before anything was asked
    save();
}

void LongCheck::goOn() {
    if (!m_guide || m_offering)
        return;
    if (m_check.stage == Stage::Reasons)
        enter(m_guide->signs.isEmpty() ? Stage::Outcome : Stage::Signs);
    else if (m_check.stage == Stage::Signs)
        enter(Stage::Outcome);
    else
        return;
    save();
}

void LongCheck::noneOfThese() {
    if (m_check.stage == Stage::Reasons) {
        m_reasons.clear();
    } else if (m_check.stage == Stage::Signs) {
        m_signs.clear();
        m_relationshipSigns.clear();
    }
    goOn();
}

void LongCheck::noteTicks() {
    m_walk.answers().reasons = m_reasons.tickedIds();
    m_walk.answers().signs = m_signs.tickedIds() + m_relationshipSigns.tickedIds();
    save();
}

void LongCheck::back() {
    if (!m_guide || m_busy)
        return;
    if (m_offering) {
        m_offering = false;
        enter(m_offeredFirst && !m_experiences.isEmpty() ? Stage::Experience : Stage::Prompts);
        return;
    }
    switch (m_check.stage) {
    case Stage::Experience:
        m_context.navigator.back();
        close();
        return;
    case Stage::Prompts:
        if (m_walk.position() == 0 && !m_experiences.isEmpty()) {
            enter(Stage::Experience);
            break;
        }
        if (!m_walk.goBack()) {
            m_context.navigator.back();
            close();
            return;
        }
        enter(Stage::Prompts);
        break;
    case Stage::Reasons:
        m_walk.goBack();
        enter(Stage::Prompts);
        break;
    case Stage::Signs:
        enter(Stage::Reasons);
        break;
    case Stage::Outcome:
        if (!m_walk.done()) { // it was seen early: back to the offer
            m_offering = true;
            enter(Stage::Prompts);
        } else {
            enter(m_guide->signs.isEmpty() ? Stage::Reasons : Stage::Signs);
        }
        break;
    }
    save();
}

void LongCheck::enter(Stage stage) {
    m_check.stage = stage;
    if (stage == Stage::Outcome)
        showOutcome(leaningNow(), !m_walk.done());
    emit changed();
}

void LongCheck::decide(const QString& decision) {
    if (!m_guide || m_check.stage != Stage::Outcome)
        return;
    m_check.decision = decisionFrom(decision).value_or(Decision::NotSaid);
    save();
    emit changed();
}

void LongCheck::leave() {
    const bool waits = m_guide && leftFor(m_check.audience);
    m_context.navigator.showTab(Navigator::CheckTab);
    close(); // after the page has gone: it is not seen to empty
    if (waits)
        m_context.notices.show(tr("Left open. You can pick it up later."));
}

void LongCheck::close() {
    m_guide = nullptr;
    m_walk = PromptWalk();
    m_offering = m_offeredFirst = false;
    m_outcome.forget();
    emit changed();
}

} // namespace considered::viewmodel
