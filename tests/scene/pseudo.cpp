// Letters for letters, and Qt's own tools.
#include "scene/pseudo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace considered::tests {

using namespace Qt::StringLiterals;

namespace {

const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QString accented = u"áƀçďéƒğĥíĵķľɱñóþɋřšŧúṽŵẋýžÁɃÇĎÉƑĞĤÍĴĶĽⱮÑÓÞɊŘŠŦÚṼŴẊÝŽ"_s;
const QString arabic = u"ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض"_s;

struct Alphabet {
    const QString& letters;
    QChar filling; ///< what makes a text longer
};
Alphabet alphabetOf(Tongue tongue) {
    return tongue == Tongue::Accented ? Alphabet{accented, u'ø'} : Alphabet{arabic, u'ـ'};
}

/// Two fifths, at the end: a word alone becomes a longer word, a sentence has more of them.
QString filling(qsizetype length, QChar with) {
    constexpr qsizetype wordLength = 6;
    QString more;
    for (qsizetype left = (length * 2 + 4) / 5; left > 0; left -= wordLength) {
        if (length > 2 * wordLength)
            more += u' ';
        more += QString(std::min(left, wordLength), with);
    }
    return more;
}

struct Text {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    QString one = {}; ///< of a plural
};

const QRegularExpression& filled() {
    static const QRegularExpression found(u" ?[øـ]+"_s);
    return found;
}

QList<Text> textsIn(const QString& file) {
    QFile words(file);
    if (!words.open(QIODevice::ReadOnly))
        qFatal("%s is not there: build the target considered_words", qPrintable(file));
    QXmlStreamReader xml(&words);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append({context, {}, {}, xml.attributes().hasAttribute("numerus"_L1)});
        else if (xml.name() == "source"_L1)
            texts.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            texts.last().comment = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 && texts.last().one.isEmpty())
            texts.last().one = xml.readElementText();
    }
    return texts;
}

/// All that Qt's tools found in the sources, with the plurals of English.
QList<Text> everyText() {
    QList<Text> texts = textsIn(QStringLiteral(CONSIDERED_WORDS));
    QHash<QString, QString> one;
    for (const Text& plural : textsIn(QStringLiteral(CONSIDERED_SOURCE_DIR "/assets/i18n/considered_en_GB.ts")))
        one.insert(plural.context + plural.source, plural.one);
    for (Text& text : texts)
        text.one = one.value(text.context + text.source, text.source);
    return texts;
}

void writeTexts(const QList<Text>& texts, Tongue tongue, const app::Language& language, const QString& file) {
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    const int forms = tongue == Tongue::Accented ? 2 : 6; // as English and Arabic have:
    const int one = tongue == Tongue::Accented ? 0 : 1;   // Arabic has one for nothing before it
    QXmlStreamWriter xml(&written);
    xml.writeStartDocument();
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, language.locale.name());
    for (const Text& text : texts) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, text.context);
        xml.writeStartElement(u"message"_s);
        if (text.plural)
            xml.writeAttribute(u"numerus"_s, u"yes"_s);
        xml.writeTextElement(u"source"_s, text.source);
        if (!text.comment.isEmpty())
            xml.writeTextElement(u"comment"_s, text.comment);
        const QString words = text.comment.startsWith("date format"_L1) ? text.source : said(text.source, tongue);
        xml.writeStartElement(u"translation"_s);
        for (int form = 0; text.plural && form < forms; ++form)
            xml.writeTextElement(u"numerusform"_s, form == one ? said(text.one, tongue) : words);
        if (!text.plural)
            xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
}

QJsonValue valueIn(const QJsonValue& value, Tongue tongue, const QString& key) {
    static const QStringList shown{u"about"_s,     u"advice"_s, u"aim"_s,  u"ask"_s,  u"before"_s,
                                   u"checkBack"_s, u"help"_s,   u"name"_s, u"note"_s, u"permission"_s,
                                   u"sections"_s,  u"share"_s,  u"text"_s, u"title"_s};
    if (value.isString())
        return shown.contains(key) ? QJsonValue(said(value.toString(), tongue)) : value;
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : value.toArray())
            all.append(valueIn(one, tongue, key));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        it.value() = valueIn(it.value(), tongue, key == "sections"_L1 ? key : it.key());
    return all;
}

} // namespace

QString said(const QString& english, Tongue tongue) {
    static const QRegularExpression notWords(u"%L?[0-9]+|%n"_s);
    if (tongue == Tongue::English || english.trimmed().isEmpty())
        return english;
    const Alphabet alphabet = alphabetOf(tongue);
    QString text = english;
    auto places = notWords.globalMatch(english);
    QList<QRegularExpressionMatch> kept;
    while (places.hasNext())
        kept.append(places.next());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const auto at = plain.indexOf(text.at(i)); at >= 0)
            text[i] = alphabet.letters.at(at);
    for (const auto& match : kept)
        text.replace(match.capturedStart(), match.capturedLength(), match.captured());
    return u'[' + text + filling(english.size(), alphabet.filling) + u']';
}

QString lettersOf(const QString& english, Tongue tongue) {
    return said(english, tongue).remove(u'[').remove(u']').remove(filled());
}

QString inEnglish(const QString& shown, Tongue tongue) {
    if (tongue == Tongue::English)
        return shown;
    const Alphabet alphabet = alphabetOf(tongue);
    QString text = shown;
    text.remove(filled()).remove(u'[').remove(u']');
    for (QChar& letter : text)
        if (const auto at = alphabet.letters.indexOf(letter); at >= 0)
            letter = plain.at(at);
    return tongue == Tongue::Mirrored ? text.toLower() : text;
}

QStringList wordsInEnglish(const QString& shown) {
    static const QRegularExpression word(u"(?<![0-9A-Za-z])[A-Za-z]{2,}(?![0-9A-Za-z])"_s);
    QStringList words;
    auto found = word.globalMatch(shown);
    while (found.hasNext())
        words.append(found.next().captured());
    return words;
}

app::Language makeLanguage(Tongue tongue, const QString& folder) {
    if (tongue == Tongue::English)
        return app::languageFor({u"en-GB"_s}, QLocale(u"en_GB"_s));
    const QString name = folder + u"/considered"_s;
    const app::Language language{name + u".qm"_s, QLocale(tongue == Tongue::Accented ? u"en_GB"_s : u"ar_EG"_s)};
    writeTexts(everyText(), tongue, language, name + u".ts"_s);
    if (QProcess::execute(QStringLiteral(CONSIDERED_LRELEASE),
                          {u"-silent"_s, name + u".ts"_s, u"-qm"_s, language.words}))
        qFatal("lrelease does not take the words");
    return language;
}

QByteArray packIn(Tongue tongue) {
    if (tongue == Tongue::English)
        return {};
    QFile file(QStringLiteral(CONSIDERED_SOURCE_DIR "/assets/content/ips-grow.en-GB.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the pack is not there");
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    return QJsonDocument(valueIn(pack, tongue, {}).toObject()).toJson();
}

} // namespace considered::tests
