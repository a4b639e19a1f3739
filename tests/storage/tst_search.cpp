// Search: any input is safe, every word must begin a word, accents and case do not count.
#include "storage/arbitrary.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "storage/search.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void finds_data();
    void finds();
    void everyTextIsSearched();
    void anyInputIsSafe();
    void whatIsSavedIsFoundByItsWords();
    void whatChangedIsFoundByItsNewWordsOnly();
    void whatWasWrittenLaterIsFoundWithIt();
    void savingDoesNotWaitForTheIndexButSearchingDoes();
    void theIndexAgreesWithTheRowsWhateverIsDone();
    void resultsAreNewestFirstPageByPage();
    void theBinIsSearchedApart();

  private:
    [[nodiscard]] QStringList found(const QString& search, bool bin = false);
    Reflection add(const QString& worked, int second);
    Feeling feel(Feeling feeling, const QString& words);
    PromptNote answer(PromptNote note, const QString& words);

    std::unique_ptr<TestVault> m_vault;
    std::optional<Database> m_db;
};

void TestSearch::init() {
    m_db.reset();
    m_vault = std::make_unique<TestVault>();
    auto db = m_vault->createUnsynced();
    VERIFY_RESULT(db);
    m_db.emplace(std::move(*db));
}

QStringList TestSearch::found(const QString& search, bool bin) {
    ReflectionFilter filter;
    filter.search = search;
    filter.bin = bin;
    Reflections reflections(*m_db);
    const auto page = reflections.list(filter, {}, 100'000);
    if (!page)
        return {page.error().context};
    QStringList excerpts;
    for (const ReflectionSummary& row : page->rows)
        excerpts += row.excerpt;
    return reflections.count(filter).value() == excerpts.size() ? excerpts : QStringList{u"count differs"_s};
}

Reflection TestSearch::add(const QString& worked, int second) {
    Reflection reflection;
    reflection.worked = worked;
    return Reflections(*m_db).save(reflection, at(second)).value();
}

Feeling TestSearch::feel(Feeling feeling, const QString& words) {
    if (feeling.row.id.isNull())
        feeling.row.id = QUuid::createUuid();
    feeling.words = words;
    return Kept<Feeling>(*m_db).save(feeling, at(2)).value();
}

PromptNote TestSearch::answer(PromptNote note, const QString& words) {
    if (note.row.id.isNull())
        note.row.id = QUuid::createUuid();
    note.words = words;
    return Kept<PromptNote>(*m_db).save(note, at(2)).value();
}

void TestSearch::finds_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("hits"); // of: "Café o'brien went well", "the cafeteria was loud", "nothing here"
    QTest::newRow("empty lists all") << u""_s << 3;
    QTest::newRow("white space lists all") << u" \t\n"_s << 3;
    QTest::newRow("punctuation lists all") << u"\"'*()-:^+"_s << 3;
    QTest::newRow("an emoji alone lists all") << u"\U0001F642"_s << 3;
    QTest::newRow("a beginning") << u"caf"_s << 2;
    QTest::newRow("case does not count") << u"CAFÉ"_s << 2;
    QTest::newRow("accents do not count") << u"cafe"_s << 2;
    QTest::newRow("an accent apart") << u"cafe\u0301"_s << 2;
    QTest::newRow("every word must be there") << u"caf well"_s << 1;
    QTest::newRow("in any order") << u"well caf"_s << 1;
    QTest::newRow("not inside a word") << u"feteria"_s << 0;
    QTest::newRow("an apostrophe") << u"o'bri"_s << 1;
    QTest::newRow("operators are words") << u"cafe OR nothing"_s << 0;
    QTest::newRow("NOT is a word") << u"cafe NOT well"_s << 0;
    QTest::newRow("a column is no column") << u"worked:cafe"_s << 0;
    QTest::newRow("an open quote") << u"\"well"_s << 1;
    QTest::newRow("a NUL") << u"we\0ll"_s << 0;
    QTest::newRow("NUL between words") << u"went\0well"_s << 1;
    QTest::newRow("a star") << u"lou*"_s << 1;
    QTest::newRow("SQL") << u"x'; DROP TABLE reflections; --"_s << 0;
}

void TestSearch::finds() {
    QFETCH(const QString, search);
    QFETCH(const int, hits);
    add(u"Café o'brien went well"_s, 1);
    add(u"the cafeteria was loud"_s, 2);
    add(u"nothing here"_s, 3);
    QCOMPARE(found(search).size(), hits);
}

void TestSearch::everyTextIsSearched() {
    Reflection reflection;
    reflection.effectPerson = u"alpha"_s;
    reflection.effectMe = u"bravo"_s;
    reflection.worked = u"charlie"_s;
    reflection.feltThen = u"delta"_s;
    reflection.feltNow = u"echo"_s;
    reflection.learning = u"foxtrot"_s;
    VERIFY_RESULT(Reflections(*m_db).save(reflection, at(1)));
    for (const auto& word : {u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s, u"echo"_s, u"foxtrot"_s})
        QCOMPARE(found(word), {u"alpha"_s});
    QCOMPARE(found(u"alpha foxtrot"_s), {u"alpha"_s});
}

void TestSearch::anyInputIsSafe() {
    add(u"something"_s, 1);
    QVERIFY(rc::check("any input gives a result, never an error", [&] {
        ReflectionFilter filter;
        filter.search = *anyText();
        RC_ASSERT(Reflections(*m_db).list(filter, {}, 10).has_value());
        RC_ASSERT(Reflections(*m_db).count(filter).has_value());
    }));
}

void TestSearch::whatIsSavedIsFoundByItsWords() {
    QVERIFY(rc::check("a word is found by each of its beginnings", [&] {
        const auto letter = rc::gen::element<char32_t>('a', 'B', '7', 0xe9, 0x5d0, 0x627, 0x416, 0x4f60);
        const auto points = *rc::gen::nonEmpty(rc::gen::container<std::vector<char32_t>>(letter));
        const QString word = QString::fromUcs4(points.data(), qsizetype(points.size()));
        const QUuid id = add(u"before "_s + word + u" after"_s, 1).row.id;
        ReflectionFilter filter;
        filter.search = word.left(*rc::gen::inRange<qsizetype>(1, word.size() + 1));
        const auto page = Reflections(*m_db).list(filter, {}, 1000).value();
        const auto hit =
            std::any_of(page.rows.cbegin(), page.rows.cend(), [&](const auto& row) { return row.id == id; });
        RC_ASSERT(hit);
    }));
}

void TestSearch::whatChangedIsFoundByItsNewWordsOnly() {
    Reflection reflection = add(u"first wording"_s, 1);
    reflection.worked = u"second thoughts"_s;
    VERIFY_RESULT(Reflections(*m_db).save(reflection, at(2)));
    QCOMPARE(found(u"first"_s), QStringList());
    QCOMPARE(found(u"second"_s), {u"second thoughts"_s});
    VERIFY_RESULT(m_db->verify());
}

void TestSearch::whatWasWrittenLaterIsFoundWithIt() {
    const QUuid one = add(u"one"_s, 1).row.id;
    const QUuid two = add(u"two"_s, 2).row.id;
    Feeling feeling = feel({{}, one, {}}, u"calmer"_s);
    QCOMPARE(found(u"calmer"_s), {u"one"_s}); // it waited with its reflection
    PromptNote note = answer({{}, u"reflect.next"_s, {}, {}, two}, u"slept well"_s);
    QCOMPARE(found(u"slept"_s), {u"two"_s}); // its reflection was in the index before
    answer({{}, u"what.plan"_s, {}, {}, QUuid::createUuid()}, u"slept badly"_s); // of no reflection
    QCOMPARE(found(u"slept"_s), {u"two"_s});
    feeling = feel(feeling, u"lighter"_s);
    note = answer(note, u"rested"_s);
    QCOMPARE(found(u"calmer"_s), QStringList());
    QCOMPARE(found(u"slept"_s), QStringList());
    QCOMPARE(found(u"one lighter"_s), {u"one"_s});
    QCOMPARE(found(u"two rested"_s), {u"two"_s});
    VERIFY_RESULT(Kept<Feeling>(*m_db).bin(feeling.row.id, at(3)));
    QCOMPARE(found(u"lighter"_s), QStringList());
    VERIFY_RESULT(Kept<Feeling>(*m_db).restore(feeling.row.id, at(3)));
    QCOMPARE(found(u"lighter"_s), {u"one"_s});
    VERIFY_RESULT(Reflections(*m_db).bin(one, at(4)));
    VERIFY_RESULT(Reflections(*m_db).emptyBin(at(5).utcMs, at(5)));
    QCOMPARE(found(u"lighter"_s), QStringList());
    QCOMPARE(found(u"rested"_s), {u"two"_s});
    VERIFY_RESULT(m_db->verify());
}

void TestSearch::savingDoesNotWaitForTheIndexButSearchingDoes() {
    const Reflection first = add(u"early bird"_s, 1);
    add(u"late riser"_s, 2);
    const auto commits = m_db->commitCounter().value();
    QCOMPARE(found(u"bird"_s), {u"early bird"_s}); // indexes both
    QCOMPARE(found(u"late"_s), {u"late riser"_s});
    QCOMPARE(m_db->commitCounter().value(), commits + 1);
    add(u"night owl"_s, 3);
    QCOMPARE(found(u"owl"_s), {u"night owl"_s});
    QCOMPARE(found(u"bird"_s), {u"early bird"_s});
    VERIFY_RESULT(Reflections(*m_db).bin(first.row.id, at(4)));
    QCOMPARE(found(u"bird"_s), QStringList());
}

void TestSearch::theIndexAgreesWithTheRowsWhateverIsDone() {
    QVERIFY(
        rc::check("after any saves, edits, later words, searches and emptied bins the index is that of the rows", [&] {
            Reflections reflections(*m_db);
            QList<Reflection> all;
            QHash<QUuid, Feeling> feelings; // by reflection
            QHash<QUuid, PromptNote> notes;
            const QStringList texts = {u"alpha beta"_s, u"beta"_s, u"gamma alpha delta"_s, u""_s};
            for (int steps = *rc::gen::inRange(1, 15); steps > 0; --steps) {
                const int what = all.isEmpty() ? 0 : *rc::gen::inRange(0, 6);
                const auto which = all.isEmpty() ? 0 : *rc::gen::inRange<qsizetype>(0, all.size());
                if (what == 0) {
                    Reflection fresh;
                    fresh.worked = texts[*rc::gen::inRange<qsizetype>(0, 4)];
                    all += reflections.save(fresh, at(1)).value();
                } else if (what == 1) {
                    all[which].learning = texts[*rc::gen::inRange<qsizetype>(0, 4)];
                    all[which] = reflections.save(all[which], at(2)).value();
                } else if (what == 2) {
                    RC_ASSERT(!found(u"alpha"_s).contains(u"count differs"_s));
                } else if (what == 3) {
                    const QUuid of = all[which].row.id;
                    const Feeling there = feelings.value(of, {{}, of, {}});
                    feelings[of] = feel(there, texts[*rc::gen::inRange<qsizetype>(0, 4)]);
                } else if (what == 4) {
                    const QUuid of = all[which].row.id;
                    const PromptNote there = notes.value(of, {{}, u"reflect.next"_s, {}, {}, of});
                    notes[of] = answer(there, texts[*rc::gen::inRange<qsizetype>(0, 4)]);
                } else {
                    RC_ASSERT(reflections.bin(all.takeAt(which).row.id, at(3)).has_value());
                    RC_ASSERT(reflections.emptyBin(at(4).utcMs, at(4)).has_value());
                }
            }
            // FTS5's own comparison of its index with the rows.
            RC_ASSERT(
                m_db->execute("INSERT INTO reflection_words (reflection_words, rank) VALUES ('integrity-check', 1)")
                    .has_value());
            RC_ASSERT(m_db->verify().has_value());
            QSet<QUuid> expected;
            for (const Reflection& reflection : std::as_const(all))
                if (QString(reflection.worked + u' ' + reflection.learning + u' ' +
                            feelings.value(reflection.row.id).words + u' ' + notes.value(reflection.row.id).words)
                        .contains(u"alpha"_s))
                    expected += reflection.row.id;
            ReflectionFilter filter;
            filter.search = u"alph"_s;
            QSet<QUuid> listed;
            const auto page = reflections.list(filter, {}, 100'000).value();
            for (const ReflectionSummary& row : page.rows)
                if (std::any_of(all.cbegin(), all.cend(), [&](const auto& mine) { return mine.row.id == row.id; }))
                    listed += row.id; // not those of the property's earlier rounds
            RC_ASSERT((listed == expected));
        }));
}

void TestSearch::resultsAreNewestFirstPageByPage() {
    QStringList expected;
    for (int i = 0; i < 25; ++i) {
        const bool hit = i % 3 == 0;
        const QString text = hit ? u"hit %1"_s.arg(i) : u"miss %1"_s.arg(i);
        add(text, i * 7 % 25);
        if (hit)
            expected += text;
    }
    const auto order = [](const QString& text) {
        return text.section(u' ', 1).toInt() * 7 % 25;
    };
    std::sort(expected.begin(), expected.end(),
              [&](const QString& a, const QString& b) { return order(a) > order(b); });
    ReflectionFilter filter;
    filter.search = u"hit"_s;
    QStringList listed;
    std::optional<Cursor> after;
    for (bool more = true; more;) {
        const auto page = Reflections(*m_db).list(filter, after, 2).value();
        for (const ReflectionSummary& row : page.rows)
            listed += row.excerpt;
        after = Cursor{page.rows.last().created.utcMs, page.rows.last().id};
        more = page.more;
    }
    QCOMPARE(listed, expected);
}

void TestSearch::theBinIsSearchedApart() {
    const QUuid id = add(u"thrown away"_s, 1).row.id;
    add(u"thrown about"_s, 2);
    VERIFY_RESULT(Reflections(*m_db).bin(id, at(3)));
    QCOMPARE(found(u"thrown"_s), {u"thrown about"_s});
    QCOMPARE(found(u"thrown"_s, true), {u"thrown away"_s});
    QCOMPARE(Reflections(*m_db).emptyBin(at(4).utcMs, at(4)).value(), 1);
    QCOMPARE(found(u"thrown"_s, true), QStringList());
}

CONSIDERED_SUBJECT(TestSearch, QCoreApplication)
#include "tst_search.moc"
