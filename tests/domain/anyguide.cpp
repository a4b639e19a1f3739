// Generators of guides and answers.
#include "anyguide.h"

#include "content/pack.h"

namespace considered {

using namespace Qt::StringLiterals;

void showValue(const Guide& guide, std::ostream& out) {
    out << codeOf(guide.audience).data() << ' ' << codeOf(guide.depth).data() << ':';
    for (const CheckPrompt& prompt : guide.prompts)
        out << ' ' << qPrintable(prompt.id) << '(' << codeOf(prompt.weight).data() << '/'
            << codeOf(prompt.unsure).data() << ')';
    for (const Sign& sign : guide.signs)
        out << ' ' << qPrintable(sign.id) << '(' << codeOf(sign.weight).data() << ')';
    for (const GoodReason& reason : guide.reasons)
        out << ' ' << qPrintable(reason.id);
}

void showValue(const Answers& answers, std::ostream& out) {
    for (auto choice = answers.choices.cbegin(); choice != answers.choices.cend(); ++choice)
        out << ' ' << qPrintable(choice.key()) << '=' << codeOf(choice.value()).data();
    for (const QSet<QString>& ticked : {answers.signs, answers.reasons})
        for (const QString& id : ticked)
            out << " [" << qPrintable(id) << ']';
    if (answers.experience)
        out << " experience " << int(answers.experience->openness) << (answers.experience->tooRaw ? " too raw" : "");
}

void showValue(const Answered& answered, std::ostream& out) {
    showValue(answered.guide, out);
    out << '\n';
    showValue(answered.answers, out);
}

namespace test {

namespace {

rc::Gen<Weight> anyWeight() {
    return rc::gen::element(Weight::Pause, Weight::Quiet, Weight::Stop);
}

Guide makeGuide() {
    Guide guide;
    guide.depth = *rc::gen::element(Depth::Quick, Depth::Check);
    const int prompts = *rc::gen::inRange(1, 10);
    for (int i = 0; i < prompts; ++i) {
        const QString id = u"ask.%1"_s.arg(i);
        const Weight weight = *anyWeight();
        const Unsure unsure = weight == Weight::Stop ? *rc::gen::element(Unsure::Share, Unsure::Pause, Unsure::Stop)
                                                     : *rc::gen::element(Unsure::Share, Unsure::Pause);
        guide.prompts.append({id, id + u'?', {}, weight, unsure, u"advice on "_s + id});
    }
    if (guide.depth == Depth::Quick)
        return guide;
    const int signs = *rc::gen::inRange(0, 6);
    for (int i = 0; i < signs; ++i) {
        const QString id = u"sign.%1"_s.arg(i);
        guide.signs.append({id, id, *anyWeight(), u"advice on "_s + id, {Audience::Client}, false});
    }
    const int reasons = *rc::gen::inRange(1, 5);
    for (int i = 0; i < reasons; ++i)
        guide.reasons.append({u"reason.%1"_s.arg(i), {}, {}});
    guide.noReason = {u"no.reason"_s, u"Why?"_s, u"advice on no.reason"_s};
    return guide;
}

QSet<QString> someOf(const auto& rows) {
    QSet<QString> ids;
    for (const auto& row : rows)
        if (*rc::gen::arbitrary<bool>())
            ids.insert(row.id);
    return ids;
}

Answers makeAnswers(const Guide& guide) {
    Answers answers;
    // Mostly Yes, so that light outcomes are met as often as heavy ones.
    const auto answer = rc::gen::weightedElement<std::optional<Answer>>(
        {{8, Answer::Yes}, {1, Answer::NotSure}, {1, Answer::No}, {1, Answer::Skipped}, {1, std::nullopt}});
    for (const CheckPrompt& prompt : guide.prompts)
        if (const std::optional<Answer> given = *answer)
            answers.choices.insert(prompt.id, *given);
    if (*rc::gen::weightedElement<bool>({{1, true}, {2, false}}))
        answers.signs = someOf(guide.signs);
    answers.reasons = someOf(guide.reasons);
    if (*rc::gen::weightedElement<bool>({{1, true}, {3, false}}))
        answers.experience = ExperienceMark{*rc::gen::element(Openness::Open, Openness::Some, Openness::Mine),
                                            *rc::gen::weightedElement<bool>({{1, true}, {3, false}})};
    return answers;
}

} // namespace

rc::Gen<Guide> anyGuide() {
    return rc::gen::exec(makeGuide);
}

rc::Gen<Guide> shippedGuide() {
    static const auto pack = content::builtInPack();
    RC_ASSERT(pack.has_value());
    return rc::gen::exec([] {
        return pack->guide(*rc::gen::elementOf(std::vector(std::begin(allAudiences), std::end(allAudiences))),
                           *rc::gen::element(Depth::Quick, Depth::Check));
    });
}

rc::Gen<Answers> anyAnswers(const Guide& guide) {
    return rc::gen::exec([guide] { return makeAnswers(guide); });
}

rc::Gen<Answered> anyAnswered() {
    return rc::gen::exec([] {
        const Guide guide = *rc::gen::oneOf(anyGuide(), shippedGuide());
        return Answered{guide, makeAnswers(guide)};
    });
}

} // namespace test
} // namespace considered
