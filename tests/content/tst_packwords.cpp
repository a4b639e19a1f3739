// The words of the pack: plain, short, kind to the eye. A guard for whoever edits them.
#include "content/pack.h"
#include "packschema.h"
#include "subject.h"

#include <QRegularExpression>
#include <QSet>
#include <set>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    QString where;
    QString text;
};

/// Every text of the pack that reaches a screen, with its JSON pointer.
void gather(const nlohmann::json& value, const QString& where, QList<Shown>& all) {
    static const QSet<QString> hidden{u"id"_s, u"group"_s, u"source"_s, u"weight"_s, u"unsure"_s, u"part"_s};
    if (value.is_object()) {
        for (const auto& [key, member] : value.items())
            if (const QString name = QString::fromStdString(key); !hidden.contains(name))
                gather(member, where + u'/' + name, all);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            if (!value[i].is_string()) // lists of texts are ids and audiences
                gather(value[i], where + u'/' + QString::number(i), all);
    } else if (value.is_string()) {
        all.append({where, QString::fromStdString(value.get<std::string>())});
    }
}

qsizetype longestSentence(const QString& text) {
    static const QRegularExpression end(u"[.?…]+[”’]?(\\s|$)"_s);
    static const QRegularExpression space(u"\\s+"_s);
    qsizetype longest = 0;
    for (const QString& sentence : text.split(end, Qt::SkipEmptyParts))
        longest = std::max(longest, sentence.split(space, Qt::SkipEmptyParts).size());
    return longest;
}

} // namespace

class PackWords : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        const auto json = nlohmann::json::parse(test::packText());
        for (const char* part : {"sections", "checks", "signs", "scripts", "declineLines", "prepare", "helpLines",
                                 "sessionPlan", "supervision", "prompts"})
            gather(json.at(part), u'/' + QString::fromLatin1(part), shown);
        // 284 prompts have a text and a help each; the rest is checks, signs, scripts and lines.
        QVERIFY2(shown.size() > 2 * 284 + 100, qPrintable(QString::number(shown.size())));
        const auto loaded = content::builtInPack();
        QVERIFY(loaded.has_value());
        pack = *loaded;
    }

    void everyTextUsesTypographicMarksAndCalmOnes() {
        static const QRegularExpression unwanted(u"[!\"'`´]|\\.\\.\\.| - |--|\\s\\s|^\\s|\\s$|‘"_s);
        for (const Shown& text : shown)
            QVERIFY2(!text.text.contains(unwanted), qPrintable(text.where + u": "_s + text.text));
    }

    void quotationMarksComeInPairs() {
        for (const Shown& text : shown)
            QVERIFY2(text.text.count(u'“') == text.text.count(u'”'), qPrintable(text.where));
    }

    void aQuestionFitsThePhone() {
        for (const Audience audience : allAudiences) {
            const Guide& guide = pack.guide(audience, Depth::Check);
            for (const CheckPrompt& prompt : guide.prompts) {
                QVERIFY2(prompt.ask.size() <= 75, qPrintable(prompt.ask));
                QVERIFY2(prompt.ask.endsWith(u'?'), qPrintable(prompt.ask));
                QVERIFY2(prompt.help.size() <= 90, qPrintable(prompt.help));
                QVERIFY2(prompt.advice.size() <= 90, qPrintable(prompt.advice));
            }
            for (const Sign& sign : guide.signs) {
                QVERIFY2(sign.text.size() <= 75, qPrintable(sign.text));
                QVERIFY2(sign.advice.size() <= 90, qPrintable(sign.advice));
            }
            for (const GoodReason& reason : guide.reasons)
                QVERIFY2(reason.text.size() <= 75, qPrintable(reason.text));
            QVERIFY2(guide.noReason.ask.size() <= 75 && guide.noReason.advice.size() <= 90,
                     qPrintable(guide.noReason.ask));
        }
    }

    void sentencesAreShort() {
        for (const Shown& text : shown)
            QVERIFY2(longestSentence(text.text) <= 20, qPrintable(text.where + u": "_s + text.text));
    }

    void helpSaysMoreThanTheQuestion() {
        for (const Audience audience : allAudiences)
            for (const CheckPrompt& prompt : pack.guide(audience, Depth::Check).prompts)
                QVERIFY2(prompt.help != prompt.advice && prompt.help != prompt.ask, qPrintable(prompt.help));
        for (const Prompt& prompt : pack.prompts)
            QVERIFY2(prompt.help != prompt.text, qPrintable(prompt.id));
    }

    void linesToSayCarryNoQuotationMarks() {
        for (const Script& script : pack.scripts)
            for (const QString& line : {script.permission, script.share, script.checkBack})
                QVERIFY2(!line.contains(u'“'), qPrintable(line)); // the page puts them
        for (const QList<Line>& lines : {pack.declineLines.decline, pack.declineLines.turnBack, pack.preparing.begin})
            for (const Line& line : lines)
                QVERIFY2(!line.text.contains(u'“'), qPrintable(line.text));
    }

    void noKeyIsGivenTwice() {
        // JSON readers keep one of two equal keys and say nothing; an edit could get lost that way.
        std::vector<std::set<std::string>> open;
        QStringList twice;
        const auto watch = [&](int, nlohmann::json::parse_event_t event, nlohmann::json& value) {
            if (event == nlohmann::json::parse_event_t::object_start)
                open.emplace_back();
            else if (event == nlohmann::json::parse_event_t::object_end)
                open.pop_back();
            else if (event == nlohmann::json::parse_event_t::key &&
                     !open.back().insert(value.get<std::string>()).second)
                twice.append(QString::fromStdString(value.get<std::string>()));
            return true;
        };
        QVERIFY(nlohmann::json::parse(test::packText(), watch).is_object());
        QCOMPARE(twice, QStringList());
        QVERIFY(nlohmann::json::parse(R"({"a": {"b": 1, "c": 2, "b": 3}})", watch).is_object());
        QCOMPARE(twice, QStringList{u"b"_s}); // the watch does see one
    }

  private:
    QList<Shown> shown;
    Practice pack;
};

CONSIDERED_SUBJECT(PackWords, QCoreApplication)
#include "tst_packwords.moc"
