// From answers to a kept check.
#include "viewmodel/check/keptfrom.h"

namespace considered::viewmodel {

KeptCheck keptFrom(const Practice& practice, const Guide& guide, const Answers& answers, const Leaning& leaning,
                   const QUuid& id) {
    KeptCheck kept;
    kept.row.id = id;
    kept.audience = guide.audience;
    kept.depth = guide.depth;
    kept.packId = practice.id;
    kept.packVersion = practice.version;
    kept.outcome = leaning.outcome;
    kept.concerns = leaning.concerns;
    for (const CheckPrompt& prompt : guide.prompts)
        if (const auto given = answers.choices.constFind(prompt.id); given != answers.choices.constEnd())
            kept.lines.append({LineKind::Prompt, prompt.id, prompt.ask, *given});
    for (const GoodReason& reason : guide.reasons)
        if (answers.reasons.contains(reason.id))
            kept.lines.append({LineKind::Reason, reason.id, reason.text, Answer::Yes});
    for (const Sign& sign : guide.signs)
        if (answers.signs.contains(sign.id))
            kept.lines.append({LineKind::Sign, sign.id, sign.text, Answer::Yes});
    return kept;
}

} // namespace considered::viewmodel
