// Backups as a person meets them: onto a new device, in the place of what is here, a copy that says it is one, and a
// quiet line on Home.
#include "scene/scene.h"
#include "storage/bringback.h"
#include "storage/reflections.h"
#include "storage/tables.h"
#include "subject.h"
#include "viewmodel/session/backupwords.h"

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

#define DO(step) QVERIFY2((step), qPrintable(scene.hand().problem()))

namespace {

Result<Reflection> write(Scene& scene, const Reflection& reflection) {
    const Moment now = scene.clock().now();
    auto saved =
        scene.ask([reflection, now](storage::Database& db) { return storage::Reflections(db).save(reflection, now); });
    saved.waitForFinished();
    return saved.takeResult();
}

Reflection note(const QString& worked) {
    Reflection reflection;
    reflection.worked = worked;
    return reflection;
}

/// From More to the page that says it is made. The passphrase.
QString makeBackup(Scene& scene) {
    auto& hand = scene.hand();
    if (!hand.tap(u"More"_s) || !hand.tap(u"Backup"_s) || !hand.tap(u"Make a backup"_s) ||
        !hand.waitFor(u"First, is it you?"_s) || !hand.typeInto(u"Passphrase"_s, scene.passphrase()) ||
        !hand.tap(u"Go on"_s) || !hand.waitFor(u"The backup’s passphrase"_s))
        return {};
    const QString words = scene.model().keySetup()->offered();
    const bool made = hand.tap(u"I have written them down"_s) && hand.waitFor(u"Save here"_s) &&
                      hand.waitUntil([&] { return scene.model().files()->loaded(); }) && hand.tap(u"Save here"_s) &&
                      hand.waitFor(u"Your backup is made"_s, 20'000) && hand.tap(u"Done"_s);
    return made ? words : QString();
}

bool lookInside(Scene& scene, const QString& words) {
    auto& hand = scene.hand();
    return hand.tap(u"Choose the file"_s) && hand.waitFor(u"Considered 2026…"_s) && hand.tap(u"Considered 2026…"_s) &&
           hand.typeInto(u"Its passphrase"_s, words) && hand.tap(u"See what is in it"_s) &&
           hand.waitFor(u"Made on…"_s, 20'000);
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT
  private slots:
    void eachKindThatIsCountedHasItsWord() {
        for (const storage::TableEntry& entry : storage::tableEntries()) {
            if (!entry.kind)
                continue;
            for (const int count : {1, 2}) {
                const QStringList words = viewmodel::keptWords({{QString::fromLatin1(entry.kind), count}});
                QCOMPARE(words.size(), 1);
                QVERIFY2(!words.constFirst().contains(u"other thing"), entry.kind);
            }
        }
    }

    void ontoANewDeviceAndInThePlaceOfWhatIsHere() {
        const QTemporaryDir home;
        QString words;
        {
            Scene scene(home.filePath(u"old"_s));
            DO(scene.hand().tap(u"Set up my notes"_s));
            DO(scene.setUp());
            QVERIFY(write(scene, note(u"from the old device"_s)).has_value());
            words = makeBackup(scene);
            DO(!words.isEmpty());
        }
        Scene scene(home.filePath(u"new"_s));
        DO(scene.hand().tap(u"I have a backup"_s));
        DO(scene.setUp());
        DO(scene.hand().waitFor(u"Choose the file"_s));
        DO(lookInside(scene, words));
        QVERIFY(!scene.hand().sees(u"Put it in the place of what is here"_s)); // nothing is here
        DO(scene.hand().tap(u"Bring it back"_s));
        DO(scene.hand().waitFor(u"1 note is here now, as it was in the backup."_s, 20'000));
        DO(scene.hand().tap(u"Go to my notes"_s));
        DO(scene.hand().tap(u"Reflect"_s));
        DO(scene.hand().waitUntil([&] { return scene.model().notebook()->reflections()->rowCount() == 1; }));

        // It went on here; then all of it is put back.
        QVERIFY(write(scene, note(u"goes again"_s)).has_value());
        DO(scene.hand().tap(u"More"_s));
        DO(scene.hand().tap(u"Backup"_s));
        DO(scene.hand().tap(u"Bring back a backup"_s));
        DO(lookInside(scene, words));
        DO(scene.hand().tap(u"Put it in the place of what is here"_s));
        DO(scene.hand().tap(u"Replace it all"_s));
        DO(scene.hand().waitFor(u"Your backup is back"_s, 20'000));
        DO(scene.hand().tap(u"Go to my notes"_s));
        DO(scene.hand().tap(u"Reflect"_s));
        DO(scene.hand().waitUntil([&] { return scene.model().notebook()->reflections()->rowCount() == 1; }));
        // What opened the notes opens them still.
        scene.model().lock();
        DO(scene.hand().waitFor(u"Open my notes"_s));
        DO(scene.unlock());
    }

    void aCopySaysThatItIsOne() {
        const QTemporaryDir home;
        Scene scene(home.filePath(u"data"_s));
        DO(scene.hand().tap(u"Set up my notes"_s));
        DO(scene.setUp());
        auto saved = write(scene, note(u"as it was"_s));
        QVERIFY(saved.has_value());
        const QString words = makeBackup(scene);
        DO(!words.isEmpty());
        scene.clock().forward(30'000); // less than what locks the notes
        saved->worked = u"as it is"_s;
        QVERIFY(write(scene, *saved).has_value());
        DO(scene.hand().tap(u"Backup"_s));
        DO(scene.hand().tap(u"Bring back a backup"_s));
        DO(lookInside(scene, words));
        DO(scene.hand().tap(u"Add it to what is here"_s));
        DO(scene.hand().waitFor(
            u"1 was here in another version. The newer one stays, and the older is kept as a copy."_s, 20'000));
        auto page = scene.ask(
            [](storage::Database& db) { return storage::Reflections(db).list(storage::ReflectionFilter(), {}, 5); });
        page.waitForFinished();
        const auto rows = page.takeResult();
        QVERIFY(rows.has_value());
        QCOMPARE(rows->rows.size(), 2);
        for (const auto& row : rows->rows) {
            scene.model().navigator()->open(viewmodel::Navigator::Reflection, row.id.toString(QUuid::WithoutBraces));
            DO(scene.hand().waitFor(row.id == saved->row.id ? u"as it is"_s : u"as it was"_s));
            if (row.id != saved->row.id)
                DO(scene.hand().waitFor(u"This is an older version. It was kept when you brought back the backup of "
                                        u"24 November 2026, 10:00."_s));
            else
                QVERIFY(!scene.hand().sees(u"This is an older version.…"_s));
            scene.model().navigator()->back();
        }
    }

    void homeHasAQuietLineOnlyWhenThereIsSomethingToLose() {
        const QTemporaryDir home;
        Scene scene(home.filePath(u"data"_s));
        DO(scene.hand().tap(u"Set up my notes"_s));
        DO(scene.setUp());
        QVERIFY(scene.settle());
        QVERIFY(!scene.hand().sees(u"Make a backup"_s));
        for (int i = 0; i < 10; ++i)
            QVERIFY(write(scene, note(QString::number(i))).has_value());
        scene.model().lock();
        DO(scene.hand().waitFor(u"Open my notes"_s));
        DO(scene.unlock());
        DO(scene.hand().waitFor(u"Make a backup"_s));
        DO(scene.hand().tap(u"Not now"_s));
        DO(scene.hand().waitUntil([&] { return !scene.hand().sees(u"Make a backup"_s); }));
        scene.model().lock();
        DO(scene.hand().waitFor(u"Open my notes"_s));
        DO(scene.unlock());
        DO(scene.hand().waitFor(u"Before you share"_s));
        QVERIFY(scene.settle());
        QVERIFY(!scene.hand().sees(u"Make a backup"_s));
    }
};

CONSIDERED_SUBJECT(TestBackups, QGuiApplication)
#include "tst_backups.moc"
