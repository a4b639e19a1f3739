// The outcome rule (design 3). Reads a guide and answers; decides nothing else.
#include "domain/outcome.h"

#include "domain/codes.h"

#include <algorithm>

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Answer>, 4> answerCodes = {{
    {Answer::Yes, "yes"_L1},
    {Answer::NotSure, "notSure"_L1},
    {Answer::No, "no"_L1},
    {Answer::Skipped, "skipped"_L1},
}};
constexpr std::array<codes::Code<Outcome>, 4> outcomeCodes = {{
    {Outcome::ShareSmall, "shareSmall"_L1},
    {Outcome::Pause, "pause"_L1},
    {Outcome::UseSilently, "useSilently"_L1},
    {Outcome::TalkFirst, "talkFirst"_L1},
}};
constexpr std::array<codes::Code<ConcernFrom>, 6> concernFromCodes = {{
    {ConcernFrom::Prompt, "prompt"_L1},
    {ConcernFrom::Sign, "sign"_L1},
    {ConcernFrom::NoReason, "noReason"_L1},
    {ConcernFrom::AllSkipped, "allSkipped"_L1},
    {ConcernFrom::TooRaw, "tooRaw"_L1},
    {ConcernFrom::Mine, "mine"_L1},
}};

} // namespace

QLatin1StringView codeOf(Answer answer) {
    return codes::wordOf(answerCodes, answer);
}
std::optional<Answer> answerFrom(QStringView code) {
    return codes::valueOf(answerCodes, code);
}
QLatin1StringView codeOf(Outcome outcome) {
    return codes::wordOf(outcomeCodes, outcome);
}
std::optional<Outcome> outcomeFrom(QStringView code) {
    return codes::valueOf(outcomeCodes, code);
}
QLatin1StringView codeOf(ConcernFrom from) {
    return codes::wordOf(concernFromCodes, from);
}
std::optional<ConcernFrom> concernSourceFrom(QStringView code) {
    return codes::valueOf(concernFromCodes, code);
}

namespace {

/// A skipped stop or quiet prompt counts as not sure; a skipped pause prompt raises nothing.
Answer effective(const CheckPrompt& prompt, Answer answer) {
    if (answer == Answer::Skipped && prompt.weight != Weight::Pause)
        return Answer::NotSure;
    return answer;
}

std::optional<Weight> raised(const CheckPrompt& prompt, Answer answer) {
    if (answer == Answer::No)
        return prompt.weight;
    if (answer != Answer::NotSure || prompt.unsure == Unsure::Share)
        return std::nullopt;
    return prompt.unsure == Unsure::Stop ? Weight::Stop : Weight::Pause;
}

/// What prompts, signs and the experience raise. With `whole`, a prompt without an answer counts as skipped; without
/// it, a skipped prompt counts as one not reached.
Leaning gathered(const Guide& guide, const Answers& answers, bool whole) {
    Leaning leaning;
    if (answers.experience && answers.experience->tooRaw)
        leaning.concerns.append({ConcernFrom::TooRaw, {}, Weight::Stop, {}, {}});
    else if (answers.experience && answers.experience->openness == Openness::Mine)
        leaning.concerns.append({ConcernFrom::Mine, {}, Weight::Quiet, {}, {}});

    for (const CheckPrompt& prompt : guide.prompts) {
        const Answer given = answers.choices.value(prompt.id, Answer::Skipped);
        if (given == Answer::Skipped && !whole)
            continue;
        const Answer answer = effective(prompt, given);
        if (const auto weight = raised(prompt, answer))
            leaning.concerns.append({ConcernFrom::Prompt, prompt.id, *weight, prompt.ask, prompt.advice});
        else if (answer == Answer::NotSure)
            leaning.shareAdvice.append(prompt.advice);
    }
    for (const Sign& sign : guide.signs)
        if (answers.signs.contains(sign.id))
            leaning.concerns.append({ConcernFrom::Sign, sign.id, sign.weight, sign.text, sign.advice});
    return leaning;
}

bool allSkipped(const Guide& guide, const Answers& answers) {
    return std::all_of(guide.prompts.cbegin(), guide.prompts.cend(), [&](const CheckPrompt& prompt) {
        return answers.choices.value(prompt.id, Answer::Skipped) == Answer::Skipped;
    });
}

bool anyReason(const Guide& guide, const Answers& answers) {
    return std::any_of(guide.reasons.cbegin(), guide.reasons.cend(),
                       [&](const GoodReason& reason) { return answers.reasons.contains(reason.id); });
}

void settle(Leaning& leaning) {
    std::stable_sort(leaning.concerns.begin(), leaning.concerns.end(),
                     [](const Concern& a, const Concern& b) { return a.weight > b.weight; });
    if (leaning.concerns.isEmpty()) {
        leaning.outcome = Outcome::ShareSmall;
        return;
    }
    switch (leaning.concerns.constFirst().weight) {
    case Weight::Stop:
        leaning.outcome = Outcome::TalkFirst;
        break;
    case Weight::Quiet:
        leaning.outcome = Outcome::UseSilently;
        break;
    case Weight::Pause:
        leaning.outcome = Outcome::Pause;
        break;
    }
}

} // namespace

Leaning leaning(const Guide& guide, const Answers& answers) {
    Leaning result = gathered(guide, answers, true);
    if (guide.depth == Depth::Check && !anyReason(guide, answers))
        result.concerns.append(
            {ConcernFrom::NoReason, guide.noReason.id, Weight::Pause, guide.noReason.ask, guide.noReason.advice});
    if (result.concerns.isEmpty() && allSkipped(guide, answers)) {
        const CheckPrompt* first = guide.prompts.isEmpty() ? nullptr : &guide.prompts.constFirst();
        result.concerns.append({ConcernFrom::AllSkipped, first ? first->id : QString(), Weight::Pause,
                                first ? first->ask : QString(), first ? first->advice : QString()});
    }
    settle(result);
    return result;
}

std::optional<Leaning> leaningSoFar(const Guide& guide, const Answers& answers) {
    Leaning result = gathered(guide, answers, false);
    settle(result);
    if (result.outcome != Outcome::TalkFirst && result.outcome != Outcome::UseSilently)
        return std::nullopt;
    return result;
}

} // namespace considered
