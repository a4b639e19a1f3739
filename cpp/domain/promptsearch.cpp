// Folding words, and looking for their beginnings.
#include "domain/promptsearch.h"

#include <algorithm>

namespace considered {

namespace {

/// `words` is sorted.
bool anyBegins(const QStringList& words, const QString& beginning) {
    const auto at = std::lower_bound(words.cbegin(), words.cend(), beginning);
    return at != words.cend() && at->startsWith(beginning);
}

QStringList sortedWords(const QStringList& texts) {
    QStringList words;
    for (const QString& text : texts)
        words += foldedWords(text);
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

QStringList foldedWords(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!c.isMark() && c != u'\'' && c != u'\u2019' && !word.isEmpty()) {
            words += word.toCaseFolded();
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word.toCaseFolded();
    return words;
}

PromptSearch::PromptSearch(const Practice& practice) {
    QMap<QString, QStringList> asked; // what people saw in a check is what they look for
    for (const Guide& guide : practice.check) {
        for (const CheckPrompt& prompt : guide.prompts)
            asked[prompt.id] += {prompt.ask, prompt.help};
        for (const Sign& sign : guide.signs)
            asked[sign.id] += sign.text;
    }
    for (const Prompt& prompt : practice.prompts)
        m_entries.append(
            {sortedWords({prompt.text}),
             sortedWords(QStringList{prompt.help, practice.sections.value(prompt.source)} + asked.value(prompt.id))});
}

QList<qsizetype> PromptSearch::find(const QString& typed) const {
    const QStringList words = foldedWords(typed);
    QList<qsizetype> byText;
    QList<qsizetype> byRest;
    if (words.isEmpty())
        return {};
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry& entry = m_entries.at(at);
        const auto inText = [&](const QString& word) {
            return anyBegins(entry.text, word);
        };
        if (std::all_of(words.cbegin(), words.cend(), inText))
            byText += at;
        else if (std::all_of(words.cbegin(), words.cend(),
                             [&](const QString& word) { return inText(word) || anyBegins(entry.rest, word); }))
            byRest += at;
    }
    return byText + byRest;
}

} // namespace considered
