// Identifier hints: what they must find, what they should leave, and that no text upsets them.
#include "content/pack.h"
#include "identifiers.h"
#include "subject.h"

#include <QElapsedTimer>
#include <rapidcheck.h>

using namespace considered;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

const HintNeeds needs{
    {u"the Willows"_s, u"riverside bakery"_s, u"blue van man"_s}, {u"returning to work"_s, u"my divorce"_s}, 2026};
constexpr int each = 500;

QString found(const QString& text) {
    QStringList out;
    const auto hints = identifierHints(text, needs);
    for (const Hint& hint : hints)
        out += text.mid(hint.start, hint.length);
    return out.join(u" | "_s);
}

bool covers(const QList<Hint>& hints, int start, int length) {
    for (int at = start; at < start + length; ++at)
        if (std::none_of(hints.cbegin(), hints.cend(),
                         [at](const Hint& hint) { return at >= hint.start && at < hint.start + hint.length; }))
            return false;
    return true;
}

bool isPattern(HintKind kind) {
    return kind != HintKind::Name && kind != HintKind::OwnWord && kind != HintKind::Private;
}

QString anyText() {
    static const QString alphabet = u"aZ09 .@-+/()'’\n:é\u0301\u00a0😀AmirKhan0770 swSW1Aborn dob"_s;
    return *rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, int(alphabet.size()))),
                         [](const std::vector<int>& picks) {
                             QString text;
                             for (const int pick : picks)
                                 text += alphabet.at(pick);
                             return text;
                         });
}

} // namespace

class IdentifierHints : public QObject {
    Q_OBJECT
  private slots:
    void everyIdentifierOfAPatternIsFound_data() {
        QTest::addColumn<HintKind>("kind");
        QTest::addColumn<double>("least");
        QTest::newRow("own word") << HintKind::OwnWord << 1.0;
        QTest::newRow("private") << HintKind::Private << 1.0;
        QTest::newRow("email") << HintKind::Email << 1.0;
        QTest::newRow("web address") << HintKind::WebAddress << 1.0;
        QTest::newRow("handle") << HintKind::SocialHandle << 1.0;
        QTest::newRow("National Insurance") << HintKind::NationalInsurance << 1.0;
        QTest::newRow("NHS number") << HintKind::NhsNumber << 1.0;
        QTest::newRow("date of birth") << HintKind::BirthDate << 1.0;
        QTest::newRow("phone") << HintKind::Phone << 1.0;
        QTest::newRow("postcode") << HintKind::Postcode << 1.0;
        QTest::newRow("name") << HintKind::Name << 0.9;
    }
    void everyIdentifierOfAPatternIsFound() {
        QFETCH(HintKind, kind);
        QFETCH(double, least);
        Sentences sentences(20261124);
        int whole = 0;
        QString missed;
        for (int i = 0; i < each; ++i) {
            const Planted planted = sentences.with(kind);
            const auto hints = identifierHints(planted.sentence, needs);
            const bool all = covers(hints, planted.start, int(planted.identifier.size()));
            const bool named =
                kind == HintKind::Name || std::any_of(hints.cbegin(), hints.cend(), [&](const Hint& hint) {
                    return hint.kind == kind && hint.start <= planted.start + planted.identifier.size();
                });
            if (all && named)
                ++whole;
            else if (missed.size() < 1000)
                missed += u"\n  “%1” in: %2 → %3"_s.arg(planted.identifier, planted.sentence, found(planted.sentence));
        }
        qInfo("found %d of %d", whole, each);
        QVERIFY2(whole >= least * each, qPrintable(missed));
    }

    void ordinarySentencesAreLeftAlone() {
        Sentences sentences(7);
        int patterns = 0;
        int names = 0;
        QString said;
        for (int i = 0; i < each; ++i) {
            const QString sentence = sentences.ordinary();
            const auto hints = identifierHints(sentence);
            const bool pattern =
                std::any_of(hints.cbegin(), hints.cend(), [](const Hint& hint) { return isPattern(hint.kind); });
            patterns += pattern ? 1 : 0;
            names += !pattern && !hints.isEmpty() ? 1 : 0;
            if (!hints.isEmpty() && said.size() < 2000)
                said += u"\n  "_s + sentence + u" → "_s + found(sentence);
        }
        qInfo("false alarms in %d ordinary sentences: patterns %.1f %%, names %.1f %%%s", each, 100.0 * patterns / each,
              100.0 * names / each, qPrintable(said));
        QVERIFY(patterns <= 0.02 * each);
        QVERIFY(names <= 0.05 * each);
    }

    /// Real sentences that name nobody: every word of the practice pack.
    void theWordsOfThePackNameNobody() {
        const auto pack = content::builtInPack();
        QVERIFY(pack.has_value());
        int sentences = 0;
        int alarms = 0;
        QString said;
        for (const Prompt& prompt : pack->prompts) {
            for (const QString& text : {prompt.text, prompt.help}) {
                ++sentences;
                const auto hints = identifierHints(text);
                alarms += hints.isEmpty() ? 0 : 1;
                if (!hints.isEmpty())
                    said += u"\n  "_s + text + u" → "_s + found(text);
            }
        }
        qInfo("%d of %d%s", alarms, sentences, qPrintable(said));
        QVERIFY(sentences > 40);
        QVERIFY(alarms <= 0.02 * sentences);
    }

    void known_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"It went well."_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("NHS number among digits") << u"Her number, 943 476 5919, was on it"_s << u"943 476 5919"_s;
        QTest::newRow("ten digits that do not check") << u"order 943 476 5918"_s << QString();
        QTest::newRow("phone and a count") << u"Rang 07700 900123 10 times"_s << u"07700 900123"_s;
        QTest::newRow("abroad") << u"on +353 1 496 0123."_s << u"+353 1 496 0123"_s;
        QTest::newRow("lower case postcode") << u"lives near sw1a 1aa now"_s << u"sw1a 1aa"_s;
        QTest::newRow("a road") << u"the m6 2nd exit"_s << QString();
        QTest::newRow("today is no date of birth") << u"seen on 24/11/2026"_s << QString();
        QTest::newRow("born, without a year") << u"born on 3rd May"_s << u"3rd May"_s;
        QTest::newRow("a year of birth") << u"was born in 1984"_s << u"1984"_s;
        QTest::newRow("two digits of a year") << u"dob 1/2/84"_s << u"1/2/84"_s;
        QTest::newRow("sentence starts") << u"Work was fine. Then Amir came. Amir left."_s << u"Amir | Amir"_s;
        QTest::newRow("months and days") << u"On Monday in May we met Priya."_s << u"Priya"_s;
        QTest::newRow("title") << u"I told Dr. Okafor and Mrs Li."_s << u"Dr. Okafor | Mrs Li"_s;
        QTest::newRow("whole names") << u"with Anne-Marie O’Brien today"_s << u"Anne-Marie O’Brien"_s;
        QTest::newRow("own word in another case") << u"at THE WILLOWS, twice"_s << u"THE WILLOWS"_s;
        QTest::newRow("own word inside another") << u"the willowsy path"_s << QString();
        QTest::newRow("address, not a handle") << u"x@y.example.org"_s << u"x@y.example.org"_s;
    }
    void known() {
        QFETCH(QString, text);
        QTEST(found(text), "expected");
    }

    void hintsAreInOrderInsideAndApart() {
        QVERIFY(rc::check("in order, inside, apart", [] {
            const QString text = anyText();
            int end = 0;
            for (const Hint& hint : identifierHints(text, needs)) {
                RC_ASSERT(hint.start >= end);
                RC_ASSERT(hint.length > 0);
                end = hint.start + hint.length;
                RC_ASSERT(end <= text.size());
            }
        }));
    }

    void textAroundDoesNotHideAnIdentifier() {
        QVERIFY(rc::check("surroundings", [] {
            Sentences sentences(*rc::gen::arbitrary<unsigned>());
            const auto kind = *rc::gen::element(HintKind::Email, HintKind::NationalInsurance, HintKind::NhsNumber,
                                                HintKind::Phone, HintKind::OwnWord);
            const QString identifier = sentences.identifier(kind);
            const QString before = sentences.ordinary() + u'\n';
            const QString text = before + identifier + u'\n' + sentences.ordinary();
            RC_ASSERT(covers(identifierHints(text, needs), int(before.size()), int(identifier.size())));
        }));
    }

    /// Time grows with length alone: four times the text must not take sixteen times as long.
    void longTextsTakeTimeInProportion_data() {
        QTest::addColumn<QString>("part");
        for (const char* part : {"a", "a.", "0", "0 ", "@a", "A ", "Aa ", "www.", "1/", "sw1", "a@a.", "+", "(0", "-"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void longTextsTakeTimeInProportion() {
        QFETCH(QString, part);
        const auto nanoseconds = [&](int size) {
            const QString text = part.repeated(size / part.size());
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i) {
                QElapsedTimer timer;
                timer.start();
                static_cast<void>(identifierHints(text));
                best = std::min(best, timer.nsecsElapsed());
            }
            return double(best);
        };
        const double once = nanoseconds(5000);
        QVERIFY(nanoseconds(20000) < 12 * once + 2e6);
    }
};

CONSIDERED_SUBJECT(IdentifierHints, QCoreApplication)
#include "tst_identifierhints.moc"
