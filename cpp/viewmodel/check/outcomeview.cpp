// Putting an outcome, its reasons and its lines into the order and words of the page.
#include "viewmodel/check/outcomeview.h"

#include "viewmodel/check/wording.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {

QStringList textsOf(const QList<Line>& lines) {
    QStringList texts;
    for (const Line& line : lines)
        texts.append(line.text);
    return texts;
}

ReasonLine reasonFor(const Concern& concern) {
    const Look look = lookOf(concern.weight);
    switch (concern.from) {
    case ConcernFrom::TooRaw:
        return {look.tone, look.iconName, OutcomeView::tr("You marked this as too raw"),
                OutcomeView::tr("It can wait. Talk it over with someone you trust.")};
    case ConcernFrom::Mine:
        return {look.tone, look.iconName, OutcomeView::tr("You marked this as yours alone here"),
                OutcomeView::tr("Let it guide you. You need not tell it.")};
    case ConcernFrom::AllSkipped:
        return {look.tone, look.iconName, OutcomeView::tr("You skipped every question"),
                OutcomeView::tr("That is fine. Come back to them when you have a minute.")};
    case ConcernFrom::Prompt:
    case ConcernFrom::Sign:
    case ConcernFrom::NoReason:
        return {look.tone, look.iconName, concern.ask, concern.advice};
    }
    Q_UNREACHABLE();
}

} // namespace

void OutcomeView::show(const Leaning& leaning, const Script& script, bool early) {
    const auto pauses = std::count_if(leaning.concerns.cbegin(), leaning.concerns.cend(),
                                      [](const Concern& concern) { return concern.weight == Weight::Pause; });
    showOutcome(leaning.outcome, leaning.concerns, int(pauses));
    showScript(script);
    m_shareAdvice = leaning.shareAdvice;
    m_early = early;
    emit changed();
}

void OutcomeView::show(const KeptCheck& check) {
    showOutcome(check.outcome, check.concerns, 0);
    showScript({});
    m_shareAdvice.clear();
    m_early = false;
    emit changed();
}

void OutcomeView::forget() {
    m_outcome.clear();
    m_tone.clear();
    m_iconName.clear();
    m_title.clear();
    m_subtitle.clear();
    m_reasons.clear();
    m_shareAdvice.clear();
    m_early = false;
    showScript({});
    emit changed();
}

void OutcomeView::showOutcome(Outcome outcome, const QList<Concern>& concerns, int toSettle) {
    m_outcome = codeOf(outcome);
    const Look look = lookOf(outcome);
    m_tone = look.tone;
    m_iconName = look.iconName;
    const OutcomeWords words = wordsFor(outcome, toSettle);
    m_title = words.title;
    m_subtitle = words.subtitle;
    m_sharingFirst = outcome == Outcome::ShareSmall || outcome == Outcome::Pause;
    m_reasons.clear();
    for (const Concern& concern : concerns)
        m_reasons.append(reasonFor(concern));
}

void OutcomeView::showScript(const Script& script) {
    m_permission = script.permission;
    m_share = script.share;
    m_checkBack = script.checkBack;
    m_silently = textsOf(script.silently);
    m_asYouShare = textsOf(script.asYouShare);
}

} // namespace considered::viewmodel
