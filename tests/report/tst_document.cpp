// From a selection to a document, and what is covered in it.
#include "reportwords.h"
#include "subject.h"

#include <rapidcheck.h>

using namespace considered;
using namespace considered::report;
using namespace considered::test;

namespace {

const QString bar = u"[covered]"_s;

QString textOf(const Document& document) {
    QString text;
    for (const Block& block : document.blocks)
        text += report::textOf(block) + u'\n';
    return text;
}

Document oneText(const QString& words) {
    Selection selection{u"T"_s, {}, u"%1/%2"_s, u"en-GB"_s, {{u"p"_s, {}, words, true}}, false, {}};
    return documentOf(selection);
}

QString left(const QString& words, const QList<Mark>& marks, const HintNeeds& needs = {}) {
    return report::textOf(covered(oneText(words), needs, marks, bar).blocks.constLast());
}

QString anyWords() {
    static const QStringList parts{u"Amir"_s, u"said"_s,  u"it"_s,   u"07700 900123"_s,
                                   u"went"_s, u"well."_s, u"Then"_s, u"x@example.com"_s,
                                   u"😀"_s,    u"é"_s,     u"\n"_s};
    QString words;
    for (const int pick : *rc::gen::container<std::vector<int>>(12, rc::gen::inRange<int>(0, int(parts.size()))))
        words += parts.at(pick) + u' ';
    return cleaned(words);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
  private slots:
    void monthsAloneUnlessFullDatesAreWanted() {
        Selection selection = someSelection(1);
        QVERIFY(textOf(documentOf(selection)).contains(u"\nNovember 2026, employer visit\n"));
        selection.fullDates = true;
        QVERIFY(textOf(documentOf(selection)).contains(u"\n18 November 2026, employer visit\n"));
    }

    void passagesWithoutWordsLeaveNoLabel() {
        Selection selection = someSelection(1);
        selection.entries[0].passages[0].words = u" \n "_s;
        QVERIFY(!textOf(documentOf(selection)).contains(u"What I take from it"));
    }

    void cleaningKeepsWhatIsSeen_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("clean");
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("spaces") << u"\u00a0a\tb\u2009c "_s << u"a b c"_s;
        QTest::newRow("hidden") << u"a\u200bb\u00adc\u202ed\u0007e\ufefff"_s << u"abcdef"_s;
        QTest::newRow("composed") << u"e\u0301"_s << u"é"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"ab"_s;
        QTest::newRow("a pair") << u"😀"_s << u"😀"_s;
    }
    void cleaningKeepsWhatIsSeen() {
        QFETCH(QString, words);
        QTEST(cleaned(words), "clean");
    }

    void hintsAreCoveredUnlessSaidOtherwise() {
        const QString words = u"We met Amir Khan at 10."_s;
        QCOMPARE(left(words, {}), u"We met [covered] at 10."_s);
        const auto findings = findingsIn(oneText(words), {}, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].words, u"Amir Khan"_s);
        QCOMPARE(findings[0].before, u"We met "_s);
        QCOMPARE(findings[0].after, u" at 10."_s);
        QCOMPARE(left(words, {markOf(findings[0], MarkKind::Keep)}), words);
        QCOMPARE(left(words, {markOf(findings[0], MarkKind::Reword, u" the manager "_s)}),
                 u"We met the manager at 10."_s);
        QCOMPARE(left(words, {markOf(findings[0], MarkKind::Reword, u" "_s)}), u"We met [covered] at 10."_s);
    }

    void ownWordsAreAlwaysCoveredAndPrivateOnesOnlyFlagged() {
        const HintNeeds needs{{u"the Willows"_s}, {u"returning to work"_s}, 2026};
        const QString words = u"At the Willows, about returning to work."_s;
        const auto findings = findingsIn(oneText(words), needs, {});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[1].hint.kind, HintKind::Private);
        QCOMPARE(left(words, {markOf(findings[0], MarkKind::Keep)}, needs),
                 u"At [covered], about returning to work."_s);
        QCOMPARE(left(words, {markOf(findings[1], MarkKind::Cover)}, needs), u"At [covered], about [covered]."_s);
    }

    void wordsThatMovedStayCovered() {
        const Mark mark{u"p"_s, 4, 4, u"shop"_s, MarkKind::Cover, {}};
        QCOMPARE(left(u"the shop was shut"_s, {mark}), u"the [covered] was shut"_s);
        QCOMPARE(left(u"in front of the shop, my shop"_s, {mark}), u"in front of the [covered], my [covered]"_s);
        QCOMPARE(left(u"the bank was shut"_s, {mark}), u"the bank was shut"_s);
    }

    void aKeepCountsForItsOwnWordsAlone() {
        const Mark keep{u"p"_s, 3, 4, u"Amir"_s, MarkKind::Keep, {}};
        QCOMPARE(left(u"to Amir now"_s, {keep}), u"to Amir now"_s);
        QCOMPARE(left(u"to my Amir now"_s, {keep}), u"to my [covered] now"_s);
    }

    void aNewMarkTakesThePlaceOfThoseItTouches() {
        const Mark first{u"p"_s, 0, 4, u"Amir"_s, MarkKind::Keep, {}};
        const Mark elsewhere{u"q"_s, 0, 4, u"Amir"_s, MarkKind::Keep, {}};
        const Mark second{u"p"_s, 2, 9, u"ir laughs"_s, MarkKind::Cover, {}};
        QCOMPARE(marked({first, elsewhere}, second), (QList<Mark>{elsewhere, second}));
    }

    void whatIsCoveredIsInNoBlock() {
        QVERIFY(rc::check("covered words are gone", [] {
            const QString words = anyWords();
            const Document document = oneText(words);
            QList<Mark> marks;
            const int count = *rc::gen::inRange(0, 4);
            for (int i = 0; i < count && !words.isEmpty(); ++i) {
                const int start = *rc::gen::inRange<int>(0, int(words.size()));
                const int length = *rc::gen::inRange<int>(1, int(words.size()) - start + 1);
                const auto kind = *rc::gen::element(MarkKind::Cover, MarkKind::Keep, MarkKind::Reword);
                marks.append({u"p"_s, start, length, words.mid(start, length), kind, u"—"_s});
            }
            const Document out = covered(document, {}, marks, bar);
            const QString whole = report::textOf(document.blocks.constLast());
            QString rebuilt;
            for (const Span& span : out.blocks.constLast().spans) {
                const bool asItStood = !span.covered && span.text == whole.mid(span.start, span.length);
                RC_ASSERT(span.start == rebuilt.size()); // in order, without gaps
                rebuilt += whole.mid(span.start, span.length);
                for (const Mark& mark : marks)
                    if (mark.kind == MarkKind::Cover && asItStood)
                        RC_ASSERT((span.start >= mark.start + mark.length || span.start + span.length <= mark.start));
            }
            RC_ASSERT(rebuilt == whole);
            for (const Finding& finding : findingsIn(document, {}, marks))
                if (finding.choice == MarkKind::Cover)
                    for (const Span& span : out.blocks.constLast().spans)
                        RC_ASSERT((span.covered || span.start >= finding.hint.start + finding.hint.length ||
                                   span.start + span.length <= finding.hint.start ||
                                   span.text != whole.mid(span.start, span.length)));
        }));
    }

    void plainTextSaysTheSame() {
        const Document document = covered(documentOf(someSelection(2)), {}, {}, bar);
        const QString text = QString::fromUtf8(plainTextOf(document));
        QVERIFY(text.startsWith(u"Notes for supervision\n=====================\nChosen by me"));
        QVERIFY(!text.contains(u"Amir"));
        QVERIFY(!text.contains(u"07700"));
        QVERIFY(!text.contains(u"Zainab"));
        QCOMPARE(text.count(u"[covered]"), 2 * 4 + 1); // three names and a phone, twice; who asked
    }
};

CONSIDERED_SUBJECT(DocumentTest, QCoreApplication)
#include "tst_document.moc"
