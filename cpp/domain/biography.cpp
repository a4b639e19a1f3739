// Joining the parts of a biography, and comparing words.
#include "domain/biography.h"

#include <QSet>
#include <algorithm>

namespace considered {

namespace {
using namespace Qt::StringLiterals;

/// Words that tell nothing: every text about work and oneself has them.
const QSet<QString>& plainWords() {
    static const QSet<QString> words = [] {
        QSet<QString> stems;
        for (const QStringView word :
             QStringView(u"a about after again all also always am an and any anyone anything are as "
                         u"at back be because been before being bit but by can client colleague "
                         u"could day detail did do does down each employer enough ever every few "
                         u"for from get give go good got had happy has have he help her here him "
                         u"his how if in into is it job just keep kind know leave life like line "
                         u"little lot made make many me mine more most much my myself never new no "
                         u"not now of off old on once one only or other our out over own part "
                         u"people person private put really said same say see share she should so "
                         u"some someone something still story take talk team tell than that the "
                         u"their them then there these they thing think this those time to too "
                         u"under up us use very want was way we well went were what when where "
                         u"which while who why will with without word work would year you your")
                 .split(u' '))
            stems.insert(word.toString());
        return stems;
    }();
    return words;
}

/// Alike for the forms of a word: "years" and "year", "caring" and "cared". Rough, and only for comparing.
QString stem(const QString& word) {
    static const QString endings[] = {u"’s"_s, u"'s"_s, u"ies"_s, u"ing"_s, u"ed"_s, u"es"_s, u"s"_s, u"y"_s, u"e"_s};
    for (const QString& ending : endings)
        if (word.endsWith(ending) && word.size() - ending.size() >= 3)
            return word.chopped(ending.size());
    return word;
}

struct Telling {
    QString stem;
    QString asWritten;
};

/// The telling words of a text, each once.
QList<Telling> tellingWords(const QString& text) {
    QList<Telling> words;
    QString word;
    const auto end = [&] {
        const QString folded = word.toCaseFolded();
        const QString root = stem(folded);
        const bool plain =
            plainWords().contains(folded) || plainWords().contains(root) || plainWords().contains(QString(root + u'e'));
        if (root.size() >= 3 && !plain &&
            std::none_of(words.cbegin(), words.cend(), [&](const Telling& one) { return one.stem == root; }))
            words.append({root, word});
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || (!word.isEmpty() && (c == u'’' || c == u'\'')))
            word += c;
        else if (!word.isEmpty())
            end();
    }
    if (!word.isEmpty())
        end();
    return words;
}

QStringList inBoth(const QList<Telling>& text, const QList<Telling>& kept) {
    QStringList both;
    for (const Telling& word : text)
        if (std::any_of(kept.cbegin(), kept.cend(), [&](const Telling& other) { return other.stem == word.stem; }))
            both.append(word.asWritten);
    return both;
}

bool keptFrom(const Experience& experience, std::optional<Audience> audience) {
    const auto mine = [&](Audience one) {
        return opennessFor(experience, one) == Openness::Mine;
    };
    return experience.tooRaw ||
           (audience ? mine(*audience) : std::any_of(std::begin(allAudiences), std::end(allAudiences), mine));
}

} // namespace

QString biographyText(const QList<BiographyPart>& parts, std::optional<Audience> audience, const QStringList& order) {
    QStringList sentences;
    for (const QString& promptId : order)
        for (const BiographyPart& part : parts) {
            QString words = part.words.simplified();
            if (part.promptId != promptId || part.audience != audience || words.isEmpty())
                continue;
            if (!u".?!…”"_s.contains(words.back()))
                words += u'.';
            sentences.append(words);
        }
    return sentences.join(u' ');
}

int wordCount(QStringView text) {
    int count = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = !c.isSpace();
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

QList<Contradiction> contradictions(const QString& text, std::optional<Audience> audience,
                                    const QList<Boundary>& boundaries, const QList<Experience>& experiences) {
    const QList<Telling> said = tellingWords(text);
    QList<Contradiction> found;
    const auto enough = [&](const QString& words) -> QStringList {
        const QList<Telling> kept = tellingWords(words);
        const QStringList both = inBoth(said, kept);
        const qsizetype needed = kept.size() <= 2 ? 1 : std::max<qsizetype>(2, (kept.size() + 2) / 3);
        return both.size() >= needed ? both : QStringList();
    };
    const auto all = [&](const QString& words) -> QStringList {
        const QList<Telling> kept = tellingWords(words);
        const QStringList both = inBoth(said, kept);
        return both.size() == kept.size() ? both : QStringList();
    };
    for (const Boundary& boundary : boundaries)
        if (const QStringList words = enough(boundary.words); !words.isEmpty())
            found.append({boundary.row.id, boundary.words, words});
    for (const Experience& experience : experiences) {
        if (!keptFrom(experience, audience))
            continue;
        QStringList words = enough(experience.oneLine);
        for (const QString& word : all(experience.nickname))
            if (!words.contains(word))
                words.append(word);
        if (!words.isEmpty())
            found.append({experience.row.id, experience.nickname, words});
    }
    return found;
}

} // namespace considered
