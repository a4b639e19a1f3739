// Telling the noun from the verb by what follows it, and going over a pack.
#include "domain/sharingword.h"

#include "domain/codes.h"

#include <QRegularExpression>

namespace considered {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<SharingWord>, 2> wordCodes = {{
    {SharingWord::Sharing, "sharing"_L1},
    {SharingWord::Disclosure, "disclosure"_L1},
}};

/// The noun, after its first letter. What follows it tells: anything else is taken for what is shared, so that a doubt
/// changes nothing.
QRegularExpression nounWith(QChar first) {
    return QRegularExpression(u"(?<![“\\w])"_s + first +
                              u"haring(?=\\s*[.,;:?…)]|\\s*$"
                              "|\\s+(?:and|at|be|by|can|could|helps|in|is|may|might|or|support|with)\\b)"_s);
}

void putIn(QList<Line>& lines, SharingWord word) {
    for (Line& line : lines)
        line.text = inWord(line.text, word);
}

void putIn(Guide& guide, SharingWord word) {
    for (CheckPrompt& prompt : guide.prompts) {
        prompt.ask = inWord(prompt.ask, word);
        prompt.help = inWord(prompt.help, word);
        prompt.advice = inWord(prompt.advice, word);
    }
    for (GoodReason& reason : guide.reasons) {
        reason.text = inWord(reason.text, word);
        reason.help = inWord(reason.help, word);
    }
    for (Sign& sign : guide.signs) {
        sign.text = inWord(sign.text, word);
        sign.advice = inWord(sign.advice, word);
    }
    guide.noReason.ask = inWord(guide.noReason.ask, word);
    guide.noReason.advice = inWord(guide.noReason.advice, word);
}

} // namespace

QString inWord(const QString& text, SharingWord word) {
    if (word == SharingWord::Sharing || !text.contains("haring"_L1))
        return text;
    static const QRegularExpression small = nounWith(u's');
    static const QRegularExpression large = nounWith(u'S');
    return QString(text).replace(small, u"disclosure"_s).replace(large, u"Disclosure"_s);
}

Practice inWord(Practice practice, SharingWord word) {
    if (word == SharingWord::Sharing)
        return practice;
    for (Prompt& prompt : practice.prompts) {
        prompt.text = inWord(prompt.text, word);
        prompt.help = inWord(prompt.help, word);
    }
    for (Guide& guide : practice.quick)
        putIn(guide, word);
    for (Guide& guide : practice.check)
        putIn(guide, word);
    for (Script& script : practice.scripts) {
        for (QString* text : {&script.permission, &script.share, &script.checkBack})
            *text = inWord(*text, word);
        putIn(script.silently, word);
        putIn(script.asYouShare, word);
    }
    for (PlanStep& step : practice.sessionPlan.steps)
        step.text = inWord(step.text, word);
    return practice;
}

QLatin1StringView codeOf(SharingWord word) {
    return codes::wordOf(wordCodes, word);
}
std::optional<SharingWord> sharingWordFrom(QStringView code) {
    return codes::valueOf(wordCodes, code);
}

} // namespace considered
