// Exports: drafts that come back whole, a log that keeps no words, and the words that are always covered.
#include "storage/exports.h"
#include "storage/statement.h"
#include "storage/testvault.h"
#include "subject.h"

using namespace considered;
using namespace considered::storage;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

Export someDraft() {
    Export draft;
    draft.row.id = QUuid::createUuid();
    draft.askedBy = AskedBy::Supervisor;
    draft.purpose = u"to talk about pace"_s;
    draft.byWhen = u"Friday"_s;
    draft.step = ExportStep::Cover;
    draft.from = QDate(2026, 9, 1);
    draft.to = QDate(2026, 11, 24);
    draft.all = true;
    draft.others = {QUuid::createUuid(), QUuid::createUuid()};
    draft.fullDates = true;
    draft.leanings = true;
    draft.marks = {{u"a/learning"_s, 3, 4, u"Amir"_s, MarkKind::Keep, {}},
                   {u"a/learning"_s, 9, 6, u"Tuesday"_s, MarkKind::Reword, u"that day"_s}};
    return draft;
}

Export gone(Export draft, int second) {
    draft.left = at(second);
    draft.form = ExportForm::OpenPdf;
    draft.items = 7;
    draft.sha256 = u"ab12"_s;
    return draft;
}

int rowsOf(Database& db, const char* sql) {
    int count = -1;
    const auto read = forEach(db, sql, [&](Statement& row) { return row.read(count); });
    return read ? count : -1;
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT
  private slots:
    void aDraftComesBackAfterReopening() {
        const TestVault vault;
        Export draft = someDraft();
        {
            auto db = vault.create();
            VERIFY_RESULT(db);
            VERIFY_RESULT(Exports(*db).saveDraft(draft, at(1)));
            draft.purpose = u"to talk about pace and place"_s;
            draft.marks.removeLast();
            VERIFY_RESULT(Exports(*db).saveDraft(draft, at(2)));
        }
        auto db = vault.open();
        VERIFY_RESULT(db);
        const auto found = Exports(*db).newestDraft();
        VERIFY_RESULT(found);
        QVERIFY(found->has_value());
        draft.row = (*found)->row;
        QCOMPARE((*found)->row.revision, 2);
        QCOMPARE((*found)->row.created, at(1));
        QVERIFY(**found == draft);
        VERIFY_RESULT(Exports(*db).dropDraft(draft.row.id));
        QVERIFY(!Exports(*db).newestDraft()->has_value());
        QCOMPARE(rowsOf(*db, "SELECT (SELECT count(*) FROM export_marks) + (SELECT count(*) FROM export_picks)"), 0);
    }

    void whatLeftKeepsNoWordsOfIt() {
        const TestVault vault;
        auto db = vault.create();
        VERIFY_RESULT(db);
        const Export draft = someDraft();
        VERIFY_RESULT(Exports(*db).saveDraft(draft, at(1)));
        const auto left = Exports(*db).leave(gone(draft, 5), at(5));
        VERIFY_RESULT(left);
        QVERIFY(left->marks.isEmpty());
        QCOMPARE(rowsOf(*db, "SELECT count(*) FROM export_marks"), 0);
        QVERIFY(!Exports(*db).newestDraft()->has_value());
        const auto again = Exports(*db).load(draft.row.id);
        VERIFY_RESULT(again);
        QVERIFY(*again == *left);
        COMPARE_ERROR(Exports(*db).saveDraft(draft, at(6)), ErrorCode::AlreadyExists);
        VERIFY_RESULT(Exports(*db).dropDraft(draft.row.id)); // not a draft any more
        VERIFY_RESULT(Exports(*db).load(draft.row.id));
    }

    void theLogIsPagedNewestFirst() {
        const TestVault vault;
        auto db = vault.createUnsynced();
        VERIFY_RESULT(db);
        QList<QUuid> expected;
        for (int i = 0; i < 7; ++i) {
            const auto left = Exports(*db).leave(gone(someDraft(), i / 2), at(i)); // some at the same moment
            VERIFY_RESULT(left);
        }
        QList<ExportSummary> all;
        std::optional<Cursor> after;
        for (;;) {
            const auto page = Exports(*db).list(after, 2);
            VERIFY_RESULT(page);
            all += page->rows;
            if (!page->more)
                break;
            after = Cursor{all.constLast().created.utcMs, all.constLast().id};
        }
        QCOMPARE(all.size(), 7);
        QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const ExportSummary& a, const ExportSummary& b) {
            return a.created.utcMs > b.created.utcMs;
        }));
        QCOMPARE(all.constFirst().items, 7);
        QCOMPARE(all.constFirst().sha256, u"ab12"_s);
    }

    void binRestoreAndEmpty() {
        const TestVault vault;
        auto db = vault.create();
        VERIFY_RESULT(db);
        Exports exports(*db);
        const Export draft = someDraft();
        VERIFY_RESULT(exports.leave(gone(draft, 1), at(1)));
        VERIFY_RESULT(exports.bin(draft.row.id, at(2)));
        QCOMPARE(exports.list({}, 9)->rows.size(), 0);
        VERIFY_RESULT(exports.restore(draft.row.id, at(3)));
        QCOMPARE(exports.list({}, 9)->rows.size(), 1);
        VERIFY_RESULT(exports.bin(draft.row.id, at(4)));
        QCOMPARE(exports.emptyBin(at(4).utcMs, at(5)).value(), 0);
        QCOMPARE(exports.emptyBin(at(5).utcMs, at(5)).value(), 1);
        COMPARE_ERROR(exports.load(draft.row.id), ErrorCode::NotFound);
        QCOMPARE(rowsOf(*db, "SELECT count(*) FROM exports WHERE purpose <> '' OR sha256 <> ''"), 0);
        COMPARE_ERROR(exports.saveDraft(draft, at(6)), ErrorCode::AlreadyExists);
    }

    void ownWordsAreThereOnce() {
        const TestVault vault;
        auto db = vault.create();
        VERIFY_RESULT(db);
        OwnWords words(*db);
        COMPARE_ERROR(words.add(u"  "_s, at(1)), ErrorCode::BadInput);
        const auto first = words.add(u" the   Willows "_s, at(1));
        VERIFY_RESULT(first);
        QCOMPARE(first->word, u"the Willows"_s);
        QCOMPARE(words.add(u"The willows"_s, at(2))->row.id, first->row.id);
        VERIFY_RESULT(words.add(u"Riverside"_s, at(3)));
        QCOMPARE(words.list()->size(), 2);
        VERIFY_RESULT(words.bin(first->row.id, at(4)));
        QCOMPARE(words.list()->size(), 1);
        VERIFY_RESULT(words.restore(first->row.id, at(5)));
        QCOMPARE(words.list()->size(), 2);
        VERIFY_RESULT(words.bin(first->row.id, at(6)));
        QCOMPARE(words.emptyBin(at(7).utcMs, at(7)).value(), 1);
        QCOMPARE(rowsOf(*db, "SELECT count(*) FROM own_words WHERE word LIKE '%illows%'"), 0);
    }
};

CONSIDERED_SUBJECT(TestExports, QCoreApplication)
#include "tst_exports.moc"
