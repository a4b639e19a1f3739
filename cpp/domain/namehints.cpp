// The heuristic: which capitals a sentence does not ask for.
#include "domain/namehints.h"

#include <QSet>

namespace considered {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    qsizetype start = 0;
    qsizetype length = 0;
    bool opens = false; ///< first of a sentence, a line or something said
};

QSet<QString> setOf(QStringView words) {
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

/// Written with a capital and naming nobody. Lower case.
const QSet<QString>& known() {
    static const QSet<QString> words = setOf(
        u"i january february march april may june july august september october november december jan feb mar apr jun "
        u"jul "
        u"aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
        u"thurs fri sat sun english welsh scottish irish british european polish punjabi urdu bengali hindi arabic "
        u"somali french spanish german italian portuguese romanian chinese turkish african caribbean asian american "
        u"christian muslim jewish hindu sikh buddhist christmas easter ramadan eid diwali hanukkah lent passover bible "
        u"quran god jobcentre plus universal credit access to work pip esa jsa nhs ips ips grow dwp cmht gp hr cv ot "
        u"cpn "
        u"samaritans covid zoom teams word excel outlook google facebook linkedin instagram whatsapp tiktok youtube "
        u"internet england scotland wales britain ireland uk eu ok tv dbs sia cscs hgv iapt talking therapies crisis "
        u"team community mental health trust service employment specialist supervisor supervision considered "
        u"disability confident equality act fit note reasonable adjustments mindful employer section care programme "
        u"approach recovery college individual placement support bank holiday new year mum dad nan grandad nana god’s "
        u"mr mrs ms miss mx dr prof sir madam thank thanks yours dear hi hello sincerely regards ps dbt cbt ocd adhd "
        u"ptsd "
        u"autism bipolar asperger’s tourette’s alzheimer’s parkinson’s linux android windows iphone python java level "
        u"entry functional skills maths btec nvq gcse a-level victorian valentine’s halloween");
    return words;
}

/// Not at a sentence's start either, where each of these often stands before a word that only people's names precede.
const QSet<QString>& openers() {
    static const QSet<QString> words = setOf(
        u"a an the this that these those he she it we you they i who what when where why how which whose one two three "
        u"some someone somebody something any anyone anybody anything everyone everybody everything nobody nothing "
        u"none "
        u"each both many most all few several other others another my your his her its our their mine yours and but or "
        u"so yet if as at by for from in into of off on onto out over to up with without after before during since "
        u"until "
        u"while because although though once there here then now today yesterday tomorrow tonight later earlier soon "
        u"maybe perhaps also even just only still again always never often sometimes usually not no yes please sorry "
        u"later work manager managers boss client clients employer employers colleague colleagues supervisor people "
        u"staff "
        u"mum dad mother father sister brother friend friends nurse doctor psychiatrist team reception recruiter "
        u"interviewer research researchers hr management training therapist neither either whoever whatever nan "
        u"parents family was were is "
        u"are did does do has had have can could would should will shall may might must");
    return words;
}

/// What people do, and things do not: "Amir said".
const QSet<QString>& deeds() {
    static const QSet<QString> words = setOf(
        u"said says told tells asked asks wants wanted mentioned called calls phoned rang rings texted emailed thinks "
        u"thought replied agreed laughed smiled cried nodded shrugged lives lived works worked started starts talked "
        u"spoke explained knows knew remembered forgot hopes hoped likes liked loves loved hates hated applied met "
        u"promised suggested offered wondered worried decided refused listened arrived sat stood walked joined and’s "
        u"admitted answered appeared apologised attended brought came chatted disclosed enjoyed feels finished gave "
        u"got "
        u"heard kept left looked needs noticed opened prefers quit reacted seemed shared showed struggles struggled "
        u"studied thanked took tried trusts turned understood visited waited went wrote");
    return words;
}

/// First names that are not words of their own, for the start of a sentence.
const QSet<QString>& firstNames() {
    static const QSet<QString> words = setOf(
        u"aaron abdul abdullah abigail adam adebayo adil agnieszka ahmed aisha alan alex alexander alexandra ali alice "
        u"alison amanda amelia amir amy andrea andrew andrzej angela anita anna anne anthony antonio asif ayesha "
        u"babatunde "
        u"barbara becky ben benjamin beth bethany brenda brian callum cameron carl carol caroline catherine cheryl "
        u"chloe "
        u"chris christine christopher claire clare colin connor craig dan daniel danielle darren dave david dawn "
        u"deborah "
        u"denise derek diane donna dylan edward eileen elaine elizabeth ella ellie emily emma erica ethan eva ewa "
        u"fatima "
        u"fiona gareth gary gavin gemma geoff george georgia gillian gordon graham hannah harpreet harry hassan "
        u"heather "
        u"helen henry hussain ian ibrahim imran isaac isabel isla jacob jake jamal james jamie jan jane janet jasmine "
        u"jason jean jenny jeremy jess jessica jill jim joan joanna joanne joe john jonathan jordan joseph josh joshua "
        u"joyce judith judy julia julie karen karl kate katherine kathleen katie keith kelly ken kenneth kerry kevin "
        u"khalid "
        u"kieran kim kirsty krystyna kwame laura lauren lee leon leroy lewis liam linda lisa lorraine louise lucy luke "
        u"lynn magda malcolm mandeep manuel marcus margaret maria marie marion martin mary matthew maureen megan "
        u"mehmet "
        u"melissa michael michelle mike mohamed mohammed monika muhammad nadia naomi natalie natasha nathan neil niamh "
        u"nicola nicholas nigel nina noah olivia oluwaseun omar oscar pamela patricia patrick paul pauline peter "
        u"philip "
        u"phoebe piotr priya rachel raj rajesh rebecca rhys richard robert robin roger ryan sadia sally sam samantha "
        u"samuel sandra sanjay sara sarah sean sharon shaun sheila shirley simon siobhan sophie stacey stephanie "
        u"stephen "
        u"steve steven stuart sunita susan suzanne tariq terry thomas tim tina toby tom tomasz tony tracey tracy usman "
        u"valerie vanessa veronica vicky victoria vincent wayne wendy yasmin yusuf yvonne zainab zara zoe");
    return words;
}

const QSet<QString>& titles() {
    static const QSet<QString> words = setOf(u"mr mrs ms miss mx dr prof professor sir dame");
    return words;
}

bool inWord(QChar c) {
    return c.isLetter() || c.isMark();
}

/// "O’Brien", "Anne-Marie", "d'Souza" are one word each; "Amir’s" ends before its apostrophe.
QList<Word> wordsOf(QStringView text) {
    QList<Word> words;
    bool opens = true;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (!inWord(c)) {
            const bool abbreviated =
                c == u'.' && !words.isEmpty() &&
                titles().contains(text.mid(words.constLast().start, words.constLast().length).toString().toLower());
            // Not after a digit's stop or the inside of "e.g.": those are followed by no space.
            const bool ends = at + 1 == text.size() || text.at(at + 1).isSpace() || !text.at(at + 1).isLetterOrNumber();
            if ((QStringView(u".!?…").contains(c) && ends && !abbreviated) ||
                QStringView(u":;\n\u2028•“\"(").contains(c))
                opens = true;
            else if (c.isDigit())
                opens = false;
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size()) {
            const QChar here = text.at(at);
            const bool joins =
                (here == u'\'' || here == u'’' || here == u'-') && at + 1 < text.size() && text.at(at + 1).isUpper();
            if (!inWord(here) && !joins)
                break;
            ++at;
        }
        words.append({start, at - start, opens});
        opens = false;
    }
    return words;
}

/// A capital, then something small: "Amir", "O’Brien", "McDonald"; not "NHS", not "A".
bool looksNamed(QStringView word) {
    if (word.size() < 2 || !word.front().isUpper())
        return false;
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

QList<Hint> nameHints(QStringView text) {
    const QList<Word> words = wordsOf(text);
    const auto wordAt = [&](qsizetype i) {
        return i < words.size() ? text.mid(words.at(i).start, words.at(i).length) : QStringView();
    };
    const auto lowerAt = [&](qsizetype i) {
        return wordAt(i).toString().toLower();
    };
    const auto namedInside = [&](qsizetype i) { // with a capital that the sentence did not ask for
        return i < words.size() && !words.at(i).opens && looksNamed(wordAt(i)) && !known().contains(lowerAt(i));
    };
    const auto beside = [&](qsizetype i) { // only a space, or the stop of a title, between this word and the next
        if (i + 1 >= words.size())
            return false;
        const qsizetype end = words.at(i).start + words.at(i).length;
        const QStringView between = text.mid(end, words.at(i + 1).start - end);
        return between == u" " || between == u"\u00a0" || between == u". ";
    };
    const auto possessive = [&](qsizetype i) {
        const QStringView after = text.mid(words.at(i).start + words.at(i).length);
        return after.startsWith(u"'s ") || after.startsWith(u"’s ");
    };

    // Names met inside a sentence are names at the start of one too.
    QSet<QString> met;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (namedInside(i))
            met.insert(lowerAt(i));

    const auto namedAtStart = [&](qsizetype i) {
        const QString word = lowerAt(i);
        if (!words.at(i).opens || !looksNamed(wordAt(i)) || known().contains(word) || openers().contains(word))
            return false;
        return met.contains(word) || firstNames().contains(word) || (beside(i) && namedInside(i + 1)) ||
               (beside(i) && deeds().contains(lowerAt(i + 1))) ||
               (possessive(i) && !QStringView(u"it that there here let what who where how today tomorrow yesterday")
                                      .toString()
                                      .split(u' ')
                                      .contains(word));
    };

    QList<Hint> hints;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool titled = titles().contains(lowerAt(i)) && words.at(i).length > 1 && wordAt(i).front().isUpper() &&
                            beside(i) && i + 1 < words.size() && wordAt(i + 1).front().isUpper();
        if (!titled && !namedInside(i) && !namedAtStart(i))
            continue;
        qsizetype last = titled ? i + 1 : i;
        while (beside(last) && namedInside(last + 1))
            ++last;
        const qsizetype start = words.at(i).start;
        hints.append({HintKind::Name, int(start), int(words.at(last).start + words.at(last).length - start)});
        i = last;
    }
    return hints;
}

} // namespace considered
