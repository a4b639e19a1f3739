// Writing a reflection: kept as one types, kept when done, kept through kill, lock and a full device.
#include "subject.h"
#include "viewmodel/reflect/reflectioneditor.h"
#include "viewmodel/reflect/reflectionnotes.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <csignal>

using namespace considered;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;
using test::FullDevice;
using test::ReflectionNotes;

class TestReflectionEditor : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void typingOnIsADraftWithinASecondOfTheFirstKey();
    void aTapIsADraftAtOnce();
    void whatWasTypedIsThereAfterAKill();
    void doneKeepsItAndGoesBack();
    void withoutWordsItTakesAtMostSixTaps();
    void aBlankOneJustGoes();
    void everyFieldReachesTheRow();
    void closingKeepsADraftToGoOnWith();
    void closingAnUntouchedOneLeavesNothing();
    void throwingAwayCanBeUndone();
    void startingAnotherLosesNothingOfTheFirst();
    void aKeptOneIsChangedNotDoubled();
    void changingGoesOnWithItsDraft();
    void throwingChangesAwayLeavesTheNoteAsItWas();
    void aNoteThatWasBinnedMeanwhileComesBackWhenDone();
    void aNoteThatIsGoneMeanwhileIsKeptAsANewOne();
    void aLookBackAtACheckStartsFromIt();
    void aKeyDuringDoneIsKeptToo();
    void aRestoredPageGoesOnWithTheDraft();
    void aRestoredPageIsOfTheSameNote();
    void anotherBegunWhileOneIsBeingKeptLeavesItAlone();
    void aPageThatCannotBeFilledIsLeft();
    void goingBackBySystemGestureKeepsTheDraft();
    void aFullDeviceIsSaidAndTriedAgain();
    void closingOnAFullDeviceStaysOnceThenGoes();
    void doneOnAFullDeviceKeepsThePage();
    void flushingBeforeLockWritesWhatIsUnsaved();
    void flushingRightAfterDoneLeavesNoDraft();
    void whatAFullDeviceRefusedAtLockComesBackAfterUnlock();
};

namespace {

struct Desk : ReflectionNotes {
    ReflectionEditor editor{context, events};
};

} // namespace

void TestReflectionEditor::typingOnIsADraftWithinASecondOfTheFirstKey() {
    Desk desk;
    desk.editor.startNew();
    QElapsedTimer sinceFirstKey;
    sinceFirstKey.start();
    QString typed;
    while (!desk.draft() && sinceFirstKey.elapsed() < 3000) {
        typed += u'a';
        desk.editor.setWorked(typed);
        QTest::qWait(20); // someone who never pauses: a debounce would never write
    }
    QVERIFY2(sinceFirstKey.elapsed() <= 1000, qPrintable(QString::number(sinceFirstKey.elapsed())));
    QVERIFY(typed.startsWith(desk.draft()->worked));
    QVERIFY(!desk.draft()->worked.isEmpty());
}

void TestReflectionEditor::aTapIsADraftAtOnce() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setContext(u"employer"_s);
    desk.settle();
    QCOMPARE(desk.draft()->context, std::optional(Audience::Employer));
    desk.editor.setContext({});
    desk.settle();
    QCOMPARE(desk.draft()->context, std::nullopt);
}

void TestReflectionEditor::whatWasTypedIsThereAfterAKill() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setUse(u"shared"_s);
    desk.editor.setWorked(u"They eased up once I kept it short"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.draft() && !desk.draft()->worked.isEmpty(), 1000);
    const std::optional<Reflection> found = desk.draftAfterKill();
    QVERIFY(found.has_value());
    QCOMPARE(found->worked, u"They eased up once I kept it short"_s);
    QCOMPARE(found->use, std::optional(Use::Shared));
}

void TestReflectionEditor::doneKeepsItAndGoesBack() {
    Desk desk;
    const QSignalSpy kept(&desk.events, &ReflectionEvents::kept);
    desk.editor.startNew();
    QCOMPARE(desk.navigator.route(), Navigator::ReflectionEdit);
    desk.editor.setLanded(u"well"_s);
    desk.editor.setWorked(u"short"_s);
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QCOMPARE(desk.said, QStringList{u"Kept on this phone."_s});
    QVERIFY(!desk.editor.active());
    QVERIFY(!desk.draft());
    QCOMPARE(desk.count(), 1);
    QCOMPARE(kept.count(), 1);
}

void TestReflectionEditor::withoutWordsItTakesAtMostSixTaps() {
    Desk desk;
    int taps = 1; // "Quick reflection" on Home
    desk.editor.startNew();
    for (const auto& tap : std::initializer_list<std::function<void()>>{[&] { desk.editor.setContext(u"employer"_s); },
                                                                        [&] { desk.editor.setUse(u"usedQuietly"_s); },
                                                                        [&] { desk.editor.setLanded(u"ok"_s); },
                                                                        [&] {
                                                                            desk.editor.done();
                                                                        }}) {
        tap();
        ++taps;
    }
    desk.settle();
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QVERIFY(taps <= 6);
}

void TestReflectionEditor::aBlankOneJustGoes() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setContext(u"team"_s);
    desk.editor.setContext({}); // thought better of it
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QCOMPARE(desk.said, QStringList());
    QCOMPARE(desk.count(), 0);
    QVERIFY(!desk.draft());
}

void TestReflectionEditor::everyFieldReachesTheRow() {
    const QHash<QString, QString> codes{{u"context"_s, u"clinical"_s}, {u"use"_s, u"heldBack"_s},
                                        {u"landed"_s, u"mixed"_s},     {u"askedThem"_s, u"no"_s},
                                        {u"effectUs"_s, u"distant"_s}, {u"helpedWork"_s, u"tooSoon"_s},
                                        {u"shareTeam"_s, u"maybe"_s}};
    Desk desk;
    desk.editor.startNew();
    const QMetaObject* meta = desk.editor.metaObject();
    QHash<QString, QVariant> given;
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QString name = QString::fromLatin1(property.name());
        if (!property.isWritable())
            continue;
        const QVariant value = property.typeId() == QMetaType::Bool ? QVariant(!property.read(&desk.editor).toBool())
                               : codes.contains(name)               ? QVariant(codes.value(name))
                                                                    : QVariant(u"words of "_s + name);
        QVERIFY(property.write(&desk.editor, value));
        given.insert(name, value);
    }
    QCOMPARE(given.size(), 15);
    desk.editor.done();
    desk.settle();

    const auto page = desk.reflections([](storage::Reflections& all) { return all.list({}, std::nullopt, 2); });
    QCOMPARE(page.rows.size(), 1);
    Desk other; // reads nothing of the first: only what an editor shows of the same row counts
    const Reflection stored =
        desk.reflections([id = page.rows.constFirst().id](storage::Reflections& all) { return all.load(id); });
    Reflection copy = stored;
    copy.row = {};
    other.editor.edit(other.keep(copy).row.id.toString(QUuid::WithoutBraces));
    other.settle();
    for (auto field = given.cbegin(); field != given.cend(); ++field)
        QCOMPARE(other.editor.property(field.key().toLatin1().constData()), field.value());
}

void TestReflectionEditor::closingKeepsADraftToGoOnWith() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"half a thou"_s);
    desk.editor.close();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QCOMPARE(desk.count(), 0);
    QVERIFY(!desk.editor.active());

    desk.editor.resumeDraft();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::ReflectionEdit);
    QCOMPARE(desk.editor.worked(), u"half a thou"_s);
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.count(), 1);
    QVERIFY(!desk.draft());
}

void TestReflectionEditor::closingAnUntouchedOneLeavesNothing() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setFeltNow(u"x"_s);
    desk.editor.setFeltNow({});
    desk.editor.close();
    desk.settle();
    QVERIFY(!desk.draft());
    QCOMPARE(desk.navigator.route(), Navigator::Home);
}

void TestReflectionEditor::throwingAwayCanBeUndone() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"on second thoughts"_s);
    desk.editor.discard();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QVERIFY(!desk.draft());
    QCOMPARE(desk.offered, u"Undo"_s);
    desk.notices.act();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::ReflectionEdit);
    QCOMPARE(desk.editor.worked(), u"on second thoughts"_s);
    QCOMPARE(desk.draft()->worked, u"on second thoughts"_s);
}

void TestReflectionEditor::startingAnotherLosesNothingOfTheFirst() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"the first"_s);
    desk.editor.startNew();
    desk.editor.setWorked(u"the second"_s);
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.draft()->worked, u"the first"_s);
}

void TestReflectionEditor::aKeptOneIsChangedNotDoubled() {
    Desk desk;
    Reflection reflection;
    reflection.worked = u"short"_s;
    const Reflection kept = desk.keep(reflection);
    desk.editor.edit(kept.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    QVERIFY(!desk.editor.fresh());
    desk.editor.setWorked(u"shorter"_s);
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.count(), 1);
    const Reflection now = desk.reflections([&](storage::Reflections& all) { return all.load(kept.row.id); });
    QCOMPARE(now.worked, u"shorter"_s);
    QCOMPARE(now.row.revision, 2);
}

void TestReflectionEditor::changingGoesOnWithItsDraft() {
    Desk desk;
    const Reflection kept = desk.keep({});
    const QString id = kept.row.id.toString(QUuid::WithoutBraces);
    desk.editor.edit(id);
    desk.settle();
    desk.editor.setLearning(u"ask first"_s);
    desk.editor.close();
    desk.settle();
    desk.editor.edit(id);
    desk.settle();
    QCOMPARE(desk.editor.learning(), u"ask first"_s);
    QVERIFY(!desk.editor.fresh());
}

void TestReflectionEditor::throwingChangesAwayLeavesTheNoteAsItWas() {
    Desk desk;
    Reflection reflection;
    reflection.worked = u"short"_s;
    const Reflection kept = desk.keep(reflection);
    desk.editor.edit(kept.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    desk.editor.setWorked(u"something rash"_s);
    desk.editor.discard();
    desk.settle();
    QVERIFY(!desk.draft());
    QCOMPARE(desk.reflections([&](storage::Reflections& all) { return all.load(kept.row.id); }), kept);
}

void TestReflectionEditor::aNoteThatWasBinnedMeanwhileComesBackWhenDone() {
    Desk desk;
    const Reflection kept = desk.keep({});
    desk.editor.edit(kept.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    desk.editor.setWorked(u"still wanted"_s);
    desk.settle();
    QVERIFY(
        desk.ask([&](storage::Database& db) { return storage::Reflections(db).bin(kept.row.id, desk.clock.now()); }));
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.reflections([&](storage::Reflections& all) { return all.load(kept.row.id); }).worked,
             u"still wanted"_s);
}

void TestReflectionEditor::aNoteThatIsGoneMeanwhileIsKeptAsANewOne() {
    Desk desk;
    const Reflection kept = desk.keep({});
    desk.editor.edit(kept.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    desk.editor.setWorked(u"still wanted"_s);
    desk.settle();
    const auto emptied = desk.ask([&](storage::Database& db) -> Result<int> {
        storage::Reflections reflections(db);
        return reflections.bin(kept.row.id, desk.clock.now()).and_then([&] {
            return reflections.emptyBin(desk.clock.now().utcMs + 1, desk.clock.now());
        });
    });
    QVERIFY(emptied);
    QCOMPARE(desk.count(), 0);
    desk.editor.done();
    desk.settle();
    const auto page = desk.reflections([](storage::Reflections& all) { return all.list({}, std::nullopt, 2); });
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.constFirst().excerpt, u"still wanted"_s);
    QVERIFY(!desk.draft());
}

void TestReflectionEditor::aLookBackAtACheckStartsFromIt() {
    Desk desk;
    KeptCheck check;
    check.row.id = desk.random.uuid();
    check.audience = Audience::Employer;
    check.decision = Decision::UsedQuietly;
    QVERIFY(desk.ask([&](storage::Database& db) { return storage::Checks(db).keep(check, desk.clock.now()); }));
    desk.editor.startFor(check.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    QVERIFY(desk.editor.linked());
    QCOMPARE(desk.editor.context(), u"employer"_s);
    QCOMPARE(desk.editor.use(), u"usedQuietly"_s);
    desk.editor.done();
    desk.settle();
    const auto checks = desk.ask([](storage::Database& db) { return storage::Checks(db).list({}, std::nullopt, 2); });
    QVERIFY(checks->rows.constFirst().lookedBack);

    desk.editor.startFor(desk.random.uuid().toString());
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home); // no such check: said, and nothing opened
    QCOMPARE(desk.said.size(), 2);
}

void TestReflectionEditor::aKeyDuringDoneIsKeptToo() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"shor"_s);
    desk.editor.done();
    desk.editor.setWorked(u"short"_s); // before the answer is back
    desk.settle();
    const auto page = desk.reflections([](storage::Reflections& all) { return all.list({}, std::nullopt, 2); });
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.constFirst().excerpt, u"short"_s);
    QVERIFY(!desk.draft());
}

void TestReflectionEditor::aRestoredPageGoesOnWithTheDraft() {
    ReflectionNotes notes;
    QString places;
    {
        ReflectionEditor editor(notes.context, notes.events);
        editor.startNew();
        editor.setWorked(u"interrupted"_s);
        places = notes.navigator.saved();
        QVERIFY(notes.wait(editor.flush()));
    }
    notes.navigator.closeVaultPages();
    ReflectionEditor editor(notes.context, notes.events);
    notes.navigator.restore(places);
    notes.settle();
    QVERIFY(editor.active());
    QCOMPARE(editor.worked(), u"interrupted"_s);
    QCOMPARE(notes.navigator.depth(), 2);
}

void TestReflectionEditor::aRestoredPageIsOfTheSameNote() {
    Desk desk;
    const Reflection kept = desk.keep({});
    desk.editor.startNew();
    desk.editor.setWorked(u"a draft of another note"_s);
    desk.editor.close();
    desk.settle();

    // Looked at and not touched when the notes locked: that one again, not the newest draft.
    desk.editor.edit(kept.row.id.toString(QUuid::WithoutBraces));
    desk.settle();
    const QString places = desk.navigator.saved();
    ReflectionEditor afterUnlock(desk.context, desk.events);
    desk.navigator.showTab(Navigator::CheckTab);
    desk.navigator.restore(places);
    desk.settle();
    QVERIFY(afterUnlock.active());
    QCOMPARE(afterUnlock.worked(), QString());
    afterUnlock.setWorked(u"of the kept one"_s);
    afterUnlock.done();
    desk.settle();
    QCOMPARE(desk.count(), 1);
    QCOMPARE(desk.draft()->worked, u"a draft of another note"_s);
}

void TestReflectionEditor::anotherBegunWhileOneIsBeingKeptLeavesItAlone() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"first"_s);
    desk.editor.done();
    desk.editor.startNew(); // before the answer
    desk.settle();
    QVERIFY(desk.editor.active());
    QCOMPARE(desk.editor.worked(), QString());
    desk.editor.setWorked(u"second"_s);
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.count(), 2);
}

void TestReflectionEditor::aPageThatCannotBeFilledIsLeft() {
    Desk desk;
    QVERIFY(desk.wait(desk.vault.lock()).has_value());
    desk.navigator.open(Navigator::ReflectionEdit, desk.random.uuid().toString(QUuid::WithoutBraces));
    QTRY_COMPARE(desk.navigator.route(), Navigator::Home);
    QVERIFY(!desk.editor.active());
    QCOMPARE(desk.said.size(), 1);
}

void TestReflectionEditor::goingBackBySystemGestureKeepsTheDraft() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"half"_s);
    desk.navigator.back();
    desk.settle();
    QVERIFY(!desk.editor.active());
    QCOMPARE(desk.draft()->worked, u"half"_s);
}

void TestReflectionEditor::aFullDeviceIsSaidAndTriedAgain() {
    Desk desk;
    desk.editor.startNew();
    const QString calm = desk.editor.caption();
    QVERIFY(desk.editor.safe());
    {
        const FullDevice full;
        desk.editor.setUse(u"shared"_s);
        desk.editor.setWorked(u"the device is full"_s);
        desk.settle();
        QVERIFY(!desk.editor.safe());
        QVERIFY(desk.editor.caption().contains(u"still on screen"_s));
        QCOMPARE(desk.editor.worked(), u"the device is full"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.editor.safe(), 2000);
    QCOMPARE(desk.editor.caption(), calm);
    QCOMPARE(desk.draft()->worked, u"the device is full"_s);
}

void TestReflectionEditor::closingOnAFullDeviceStaysOnceThenGoes() {
    Desk desk;
    desk.editor.startNew();
    {
        const FullDevice full;
        desk.editor.setWorked(u"not yet written"_s);
        desk.editor.close();
        desk.settle();
        QCOMPARE(desk.navigator.route(), Navigator::ReflectionEdit);
        QVERIFY(!desk.editor.safe());
        desk.editor.close();
        desk.settle();
        QCOMPARE(desk.navigator.route(), Navigator::Home);
        QCOMPARE(desk.said.size(), 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.draft().has_value(), 2000);
    QCOMPARE(desk.draft()->worked, u"not yet written"_s);
}

void TestReflectionEditor::doneOnAFullDeviceKeepsThePage() {
    Desk desk;
    desk.editor.startNew();
    {
        const FullDevice full;
        desk.editor.setWorked(u"keep me"_s);
        desk.editor.done();
        desk.settle();
        QCOMPARE(desk.navigator.route(), Navigator::ReflectionEdit);
        QVERIFY(!desk.editor.safe());
        QCOMPARE(desk.said, QStringList());
    }
    desk.editor.done();
    desk.settle();
    QCOMPARE(desk.navigator.route(), Navigator::Home);
    QCOMPARE(desk.count(), 1);
}

void TestReflectionEditor::flushingBeforeLockWritesWhatIsUnsaved() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"mid word"_s); // its second is not over yet
    QVERIFY(desk.wait(desk.editor.flush()));
    QVERIFY(desk.wait(desk.vault.lock()));
    desk.open();
    QCOMPARE(desk.draft()->worked, u"mid word"_s);
    QVERIFY(desk.wait(desk.vault.takeSealed()).isEmpty());
}

void TestReflectionEditor::flushingRightAfterDoneLeavesNoDraft() {
    Desk desk;
    desk.editor.startNew();
    desk.editor.setWorked(u"done"_s);
    desk.editor.done();
    QVERIFY(desk.wait(desk.editor.flush()));
    QCOMPARE(desk.count(), 1);
    QVERIFY(!desk.draft());
}

void TestReflectionEditor::whatAFullDeviceRefusedAtLockComesBackAfterUnlock() {
    ReflectionNotes notes;
    Reflection expected;
    {
        ReflectionEditor editor(notes.context, notes.events);
        editor.startNew();
        editor.setLanded(u"well"_s);
        notes.settle();
        const FullDevice full;
        editor.setWorked(u"typed on a full device"_s);
        QVERIFY(notes.wait(editor.flush()));
        static_cast<void>(notes.wait(notes.vault.lock())); // its header cannot be written either; it locks all the same
    }
    notes.navigator.closeVaultPages();
    notes.open();
    QVERIFY(notes.draft()->worked.isEmpty());
    const QByteArrayList sealed = notes.wait(notes.vault.takeSealed());
    QCOMPARE(sealed.size(), 1);
    ReflectionEditor editor(notes.context, notes.events);
    QVERIFY(editor.restoreSealed(sealed.constFirst()).has_value());
    notes.settle();
    QCOMPARE(editor.worked(), u"typed on a full device"_s);
    QCOMPARE(editor.landed(), u"well"_s);
    QCOMPARE(notes.draft()->worked, u"typed on a full device"_s);
    QCOMPARE(editor.restoreSealed("not a draft").error().code, ErrorCode::BadInput);
}

CONSIDERED_SUBJECT(TestReflectionEditor, QCoreApplication)
#include "tst_reflectioneditor.moc"
