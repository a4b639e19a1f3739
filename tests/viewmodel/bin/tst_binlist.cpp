// The bin: every kind of row in one list, put back or gone for good.
#include "fakes/opennotes.h"
#include "storage/checks.h"
#include "storage/reflections.h"
#include "subject.h"
#include "viewmodel/bin/binlist.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class TestBinList : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void everyKindIsShownLastDeletedFirst();
    void putBackItIsWhereItWas();
    void deletedNowItIsGoneForGood();
    void emptiedNothingIsLeft();
    void whatIsNotInTheBinIsNeverForgotten();

  private:
    /// One of each, deleted a minute apart.
    void fill();
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all += list->index(row).data(BinList::TitleRole).toString();
        return all;
    }
    QString idAt(int row) { return list->index(row).data(BinList::IdRole).toString(); }

    std::unique_ptr<BinList> list;
    std::unique_ptr<RowSaver> saver;
    std::unique_ptr<ReflectionEvents> events;
    std::unique_ptr<fakes::OpenNotes> desk;
};

void TestBinList::init() {
    list.reset();
    saver.reset();
    events.reset();
    desk = std::make_unique<fakes::OpenNotes>();
    saver = std::make_unique<RowSaver>(desk->context);
    events = std::make_unique<ReflectionEvents>();
    list = std::make_unique<BinList>(desk->context, *saver, *events);
}

void TestBinList::fill() {
    Contact contact;
    contact.row.id = desk->random.uuid();
    contact.name = u"Blue"_s;
    Boundary boundary;
    boundary.row.id = desk->random.uuid();
    boundary.words = u"My health"_s;
    PromptNote note; // about a prompt, without words
    note.row.id = desk->random.uuid();
    note.promptId = u"prep.spread"_s;
    KeptCheck check;
    check.row.id = desk->random.uuid();
    check.audience = Audience::Employer;
    Reflection reflection;
    reflection.row.id = desk->random.uuid();
    reflection.context = Audience::Client;
    const Moment start = desk->clock.now();
    const auto done = desk->ask([=](storage::Database& db) -> Result<void> {
        int minute = 0;
        const auto at = [&] {
            return Moment{start.utcMs + 60'000 * ++minute, 0};
        };
        const auto put = [&](auto repository, const auto& row) -> Result<void> {
            const QUuid id = row.row.id;
            return repository.save(row, start).and_then([&](const auto&) { return repository.bin(id, at()); });
        };
        storage::Checks checks(db);
        return put(storage::Kept<Contact>(db), contact)
            .and_then([&] { return put(storage::Kept<Boundary>(db), boundary); })
            .and_then([&] { return put(storage::Kept<PromptNote>(db), note); })
            .and_then([&] { return put(storage::Reflections(db), reflection); })
            .and_then([&] {
                return checks.keep(check, start).and_then([&](const KeptCheck&) {
                    return checks.bin(check.row.id, at());
                });
            });
    });
    QVERIFY(done.has_value());
    list->look();
    desk->settle();
}

void TestBinList::everyKindIsShownLastDeletedFirst() {
    QAbstractItemModelTester tester(list.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill();
    QCOMPARE(titles(),
             (QStringList{u"With an employer"_s, u"With a client"_s,
                          u"If others heard this too, would I be OK with that?"_s, u"My health"_s, u"Blue"_s}));
    const QString about = list->index(4).data(BinList::SubtitleRole).toString();
    QVERIFY2(about.startsWith(u"Someone to turn to. Goes for good on "), qPrintable(about));
}

void TestBinList::putBackItIsWhereItWas() {
    fill();
    QByteArrayList tables;
    connect(saver.get(), &RowSaver::changed, this, [&](const char* table) { tables += table; });
    QSignalSpy many(events.get(), &ReflectionEvents::manyChanged);
    QSignalSpy checks(list.get(), &BinList::checksChanged);
    while (list->count() > 0) {
        list->putBack(idAt(0));
        desk->settle();
    }
    QCOMPARE(tables, (QByteArrayList{"prompt_notes", "boundaries", "contacts"}));
    QCOMPARE(many.size(), 1);
    QCOMPARE(checks.size(), 1);
    const auto names = desk->ask([](storage::Database& db) { return storage::Kept<Contact>(db).all(); }).value();
    QCOMPARE(names.constFirst().name, u"Blue"_s);
    QCOMPARE(desk->ask([](storage::Database& db) { return storage::Checks(db).count({}); }).value(), 1);
    QCOMPARE(desk->ask([](storage::Database& db) { return storage::Reflections(db).count({}); }).value(), 1);
}

void TestBinList::deletedNowItIsGoneForGood() {
    fill();
    const QUuid contact = QUuid::fromString(idAt(4));
    const QUuid check = QUuid::fromString(idAt(0));
    list->forget(idAt(4));
    list->forget(idAt(0));
    desk->settle();
    QCOMPARE(list->count(), 3);
    QCOMPARE(desk->ask([=](storage::Database& db) { return storage::Kept<Contact>(db).load(contact); }).error().code,
             ErrorCode::NotFound);
    QCOMPARE(desk->ask([=](storage::Database& db) { return storage::Checks(db).load(check); }).error().code,
             ErrorCode::NotFound);
}

void TestBinList::emptiedNothingIsLeft() {
    fill();
    list->forgetAll();
    desk->settle();
    QCOMPARE(list->count(), 0);
    QVERIFY(desk->ask(storage::allBinned).value().isEmpty());
}

void TestBinList::whatIsNotInTheBinIsNeverForgotten() {
    Contact contact;
    contact.row.id = desk->random.uuid();
    contact.name = u"Blue"_s;
    const auto tried = desk->ask([=, now = desk->clock.now()](storage::Database& db) -> Result<void> {
        return storage::Kept<Contact>(db).save(contact, now).and_then([&](const Contact&) {
            return storage::forget(db, "contacts", contact.row.id, now);
        });
    });
    QCOMPARE(tried.error().code, ErrorCode::NotFound);
    QVERIFY(
        desk->ask([=](storage::Database& db) { return storage::Kept<Contact>(db).load(contact.row.id); }).has_value());
    const auto nowhere = desk->ask([=, now = desk->clock.now()](storage::Database& db) {
        return storage::putBack(db, "no such table", contact.row.id, now);
    });
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

CONSIDERED_SUBJECT(TestBinList, QCoreApplication)
#include "tst_binlist.moc"
