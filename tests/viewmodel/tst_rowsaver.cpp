// Rows kept as they are typed: within a second, through a full device, a lock and an undo.
#include "fakes/fulldevice.h"
#include "fakes/opennotes.h"
#include "subject.h"
#include "viewmodel/rowsaver.h"

#include <QSignalSpy>
#include <csignal>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

struct SaverDesk : fakes::OpenNotes {
    SaverDesk() {
        QObject::connect(&notices, &Notices::shown, [this](const QString& text, const QString&) { said += text; });
    }
    Boundary boundary(const QString& words) {
        Boundary row;
        row.row.id = random.uuid();
        row.words = words;
        return row;
    }
    QStringList kept() {
        const auto rows = ask([](storage::Database& db) { return storage::Kept<Boundary>(db).all(); });
        QStringList words;
        for (const Boundary& row : rows.value())
            words += row.words;
        return words;
    }
    void open() {
        QVERIFY(
            wait(vault.openWith(vault::SlotKind::Passphrase, crypto::SecretBytes::copyOf("a passphrase for tests"))));
    }
    QStringList said;
};

} // namespace

class TestRowSaver : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void typingOnIsWrittenWithinASecond();
    void aTapIsWrittenAtOnceAndSaidToWhoListens();
    void theBinComesWithUndo();
    void aFullDeviceIsSaidOnceAndTriedOn();
    void whatWasRefusedAtLockComesBackAfterUnlock();
    void whatIsUnsavedAtLockIsWritten();
};

void TestRowSaver::typingOnIsWrittenWithinASecond() {
    SaverDesk desk;
    RowSaver saver(desk.context);
    Boundary row = desk.boundary({});
    QElapsedTimer since;
    since.start();
    while (desk.kept().isEmpty() && since.elapsed() < 3000) { // a key every few milliseconds: never debounced
        row.words += u'a';
        saver.typed(row);
        desk.settle();
    }
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
}

void TestRowSaver::aTapIsWrittenAtOnceAndSaidToWhoListens() {
    SaverDesk desk;
    RowSaver saver(desk.context);
    QByteArrayList tables;
    connect(&saver, &RowSaver::changed, this, [&](const char* table) { tables += table; });
    saver.tapped(desk.boundary(u"My health"_s));
    QVERIFY(!saver.clean());
    desk.settle();
    QVERIFY(saver.clean());
    QCOMPARE(desk.kept(), QStringList{u"My health"_s});
    QCOMPARE(tables, QByteArrayList{"boundaries"});
}

void TestRowSaver::theBinComesWithUndo() {
    SaverDesk desk;
    RowSaver saver(desk.context);
    Boundary row = desk.boundary(u"My"_s);
    saver.tapped(row);
    row.words = u"My health"_s;
    saver.typed(row);
    saver.bin<Boundary>(row.row.id, u"Deleted."_s);
    desk.settle();
    QCOMPARE(desk.kept(), QStringList());
    QCOMPARE(desk.said, QStringList{u"Deleted."_s});
    desk.notices.act();
    desk.settle();
    QCOMPARE(desk.kept(), QStringList{u"My health"_s}); // with what was typed last
    saver.bin<Boundary>(desk.random.uuid(), u"Deleted."_s);
    desk.settle();
    QCOMPARE(desk.said.size(), 1); // nothing was there, nothing is said
}

void TestRowSaver::aFullDeviceIsSaidOnceAndTriedOn() {
    SaverDesk desk;
    RowSaver saver(desk.context);
    {
        const test::FullDevice full;
        saver.tapped(desk.boundary(u"first"_s));
        desk.settle();
        saver.tapped(desk.boundary(u"second"_s));
        desk.settle();
        QCOMPARE(desk.said.size(), 1);
        QVERIFY(saver.trouble().has_value());
    }
    QTRY_COMPARE(desk.kept().size(), 2);
    QTRY_VERIFY(saver.clean() && !saver.trouble());
}

void TestRowSaver::whatWasRefusedAtLockComesBackAfterUnlock() {
    SaverDesk desk;
    Experience experience;
    experience.row.id = desk.random.uuid();
    experience.nickname = QChar(0xFEFF) + u"Blue folder"_s;
    experience.team = Openness::Some;
    experience.tooRaw = true;
    experience.howMuch = HowMuch::Short;
    {
        RowSaver saver(desk.context);
        const test::FullDevice full;
        saver.typed(experience);
        QVERIFY(desk.wait(saver.flush()));
        static_cast<void>(desk.wait(desk.vault.lock())); // its header cannot be written either; it locks all the same
    }
    desk.open();
    const QByteArrayList sealed = desk.wait(desk.vault.takeSealed());
    QCOMPARE(sealed.size(), 1);
    QVERIFY(RowSaver::knows(sealed.constFirst()));
    RowSaver saver(desk.context);
    QVERIFY(saver.restoreSealed(sealed.constFirst()));
    desk.settle();
    Experience found =
        desk.ask([id = experience.row.id](storage::Database& db) { return storage::Kept<Experience>(db).load(id); })
            .value();
    found.row = experience.row;
    QCOMPARE(found, experience);
    QVERIFY(!RowSaver::knows("not of ours"));
    QCOMPARE(saver.restoreSealed("not of ours").error().code, ErrorCode::BadInput);
}

void TestRowSaver::whatIsUnsavedAtLockIsWritten() {
    SaverDesk desk;
    {
        RowSaver saver(desk.context);
        saver.typed(desk.boundary(u"mid word"_s));
        QVERIFY(desk.wait(saver.flush()));
        QVERIFY(desk.wait(desk.vault.lock()));
    }
    desk.open();
    QVERIFY(desk.wait(desk.vault.takeSealed()).isEmpty());
    QCOMPARE(desk.kept(), QStringList{u"mid word"_s});
}

CONSIDERED_SUBJECT(TestRowSaver, QCoreApplication)
#include "tst_rowsaver.moc"
