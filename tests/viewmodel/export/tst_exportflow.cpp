// Making an export, against a real vault, real folders, and readers of PDF that are not ours.
#include "viewmodel/export/exportdesk.h"

#include "report/file.h"
#include "subject.h"
#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/export/exportlog.h"
#include "viewmodel/export/pageview.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace considered;
using namespace considered::test;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

class ExportFlowTest : public QObject {
    Q_OBJECT
  private slots:
    void onlyWhatWasChosenIsInThePages() {
        Desk desk;
        desk.reflection(u"I gave one line about work. Amir Khan asked more."_s);
        desk.reflection(u"secret walrus"_s, true);
        desk.reflection(u"an old giraffe"_s, false, 100);
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        QVERIFY(desk.flow->firstTime() || desk.until([&] { return desk.flow->firstTime(); }));
        desk.flow->next(); // nobody has asked yet
        QCOMPARE(desk.flow->step(), ExportFlow::Why);
        desk.flow->setAskedBy(u"supervisor"_s);
        desk.flow->next();
        desk.flow->setRange(31);
        desk.flow->pickAll(true);
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Cover));
        QCOMPARE(desk.flow->items(), 1);
        QCOMPARE(desk.flow->justForMe(), 1);
        QCOMPARE(desk.flow->findings()->count(), 1);
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Read));
        const QString text = desk.pageText();
        QVERIFY(text.contains(u"I gave one line about work. [covered] asked more."));
        QVERIFY(text.contains(u"Chosen by me, for learning. Not a full record, not for appraisal."));
        QVERIFY(text.contains(u"June 2025, employer visit"));
        for (const char* gone : {"Amir", "walrus", "giraffe", "zebra"})
            QVERIFY2(!text.contains(QLatin1StringView(gone)), gone);
    }

    void singleOnesCanBePickedAndNeverWhatIsJustForMe() {
        Desk desk;
        const QUuid one = desk.reflection(u"the first badger"_s);
        desk.reflection(u"the second otter"_s);
        const QUuid mine = desk.reflection(u"my own walrus"_s, true);
        QAbstractItemModelTester tester(desk.flow->picks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        desk.flow->setAskedBy(u"me"_s);
        desk.flow->next();
        QVERIFY(desk.until([&] { return desk.flow->picks()->count() == 3; }));
        QVERIFY(!desk.flow->anyPicked());
        desk.flow->toggle(one.toString(QUuid::WithoutBraces));
        desk.flow->toggle(mine.toString(QUuid::WithoutBraces)); // the page offers no such thing
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Cover));
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.pageText().contains(u"badger"));
        QVERIFY(!desk.pageText().contains(u"otter"));
        QVERIFY(!desk.pageText().contains(u"walrus"));
    }

    void leaningsAndFullDatesOnlyWhereTheyAreWanted() {
        Desk desk;
        KeptCheck check;
        check.row.id = QUuid::createUuid();
        check.outcome = Outcome::TalkFirst;
        check.decision = Decision::HeldBack;
        check.lines = {{LineKind::Prompt, u"p"_s, u"Would it help them?"_s, Answer::No},
                       {LineKind::Sign, u"s"_s, u"The talk might turn to me."_s, Answer::Yes}};
        QVERIFY(desk.keep(check));
        QVERIFY(desk.toPages());
        const QString without = desk.pageText();
        QVERIFY(without.contains(u"Would it help them? No"));
        QVERIFY(!without.contains(u"turn to me"));
        QVERIFY(!without.contains(u"leaned"));
        QVERIFY(!without.contains(u"15 June"));
        desk.flow->back();
        desk.flow->setLeanings(true);
        QVERIFY(desk.until([&] { return !desk.flow->working(); }));
        desk.flow->setFullDates(true);
        QVERIFY(desk.at(ExportFlow::Cover));
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.pageText().contains(u"turn to me"));
        QVERIFY(desk.pageText().contains(u"What it leaned towards"));
        QVERIFY(desk.pageText().contains(u"15 June 2025"));
    }

    void asTextEachLineOfACheckIsAPart() {
        Desk desk;
        desk.reflection(u"One line.\nAnd another, long enough to be broken where the page ends: "_s +
                        u"what I said was short, and I asked how it was for them before I went on with anything."_s);
        KeptCheck check;
        check.row.id = QUuid::createUuid();
        check.lines = {{LineKind::Prompt, u"p"_s, u"Would it help them?"_s, Answer::Yes},
                       {LineKind::Prompt, u"q"_s, u"Does it fit my role?"_s, Answer::No}};
        QVERIFY(desk.keep(check));
        QVERIFY(desk.toPages());
        QStringList own;
        QStringList other;
        for (const QVariant& part : desk.flow->partsOf(0))
            (part.toMap()[u"own"_s].toBool() ? own : other).append(part.toMap()[u"text"_s].toString());
        QVERIFY(other.contains(u"Would it help them? Yes"_s));
        QVERIFY(other.contains(u"Does it fit my role? No"_s));
        // What can be covered stays in one part, with its own lines.
        QCOMPARE(own.filter(u"One line.\nAnd another, long enough to be broken where the page ends: what"_s).size(), 1);
        QCOMPARE(own.filter(u"before I went on with anything."_s).size(), 1);
    }

    void wordsOfThinkingItThroughStayHere() {
        Desk desk;
        KeptCheck check;
        check.row.id = QUuid::createUuid();
        check.depth = Depth::Full;
        check.lines = {{LineKind::Prompt, u"p"_s, u"Would it help them?"_s, Answer::Yes, u"a lemur"_s},
                       {LineKind::Open, u"o"_s, u"What do I hope for?"_s, Answer::Skipped, u"a marmot"_s}};
        QVERIFY(desk.keep(check));
        Feeling feeling;
        feeling.row.id = QUuid::createUuid();
        feeling.reflectionId = QUuid::createUuid();
        feeling.words = u"a tapir"_s;
        PromptNote note;
        note.row.id = QUuid::createUuid();
        note.promptId = u"deep.one"_s;
        note.words = u"an okapi"_s;
        note.belongsTo = check.row.id;
        QVERIFY(desk.notes
                    .ask([feeling, note, now = desk.notes.clock.now()](storage::Database& db) {
                        return storage::Kept<Feeling>(db).save(feeling, now).and_then([&](const Feeling&) {
                            return storage::Kept<PromptNote>(db).save(note, now);
                        });
                    })
                    .has_value());
        QVERIFY(desk.toPages());
        QVERIFY(desk.pageText().contains(u"Would it help them? Yes"));
        for (const char* gone : {"lemur", "marmot", "tapir", "okapi"})
            QVERIFY2(!desk.pageText().contains(QLatin1StringView(gone)), gone);
    }

    void whatMyListKeepsFromSupervisorsIsFlagged() {
        Desk desk;
        const auto experience = [&](const QString& words, std::optional<Openness> openness, bool tooRaw) {
            Experience one;
            one.row.id = QUuid::createUuid();
            one.oneLine = words;
            one.lesson = u"go slower "_s + words;
            one.supervisor = openness;
            one.tooRaw = tooRaw;
            return desk.notes
                .ask([one, now = desk.notes.clock.now()](storage::Database& db) {
                    return storage::Kept<Experience>(db).save(one, now);
                })
                .has_value();
        };
        QVERIFY(experience(u"a winter without work"_s, Openness::Mine, false));
        QVERIFY(experience(u"the night on the ward"_s, Openness::Open, true));
        QVERIFY(experience(u"my first job"_s, Openness::Open, false));
        QVERIFY(experience(u"moving house"_s, std::nullopt, false));
        desk.reflection(u"I told of a winter without work, the night on the ward, my first job and moving house."_s);
        QVERIFY(desk.toPages());
        QVERIFY(desk.until([&] { return !desk.flow->privateKept().isEmpty(); }));
        QCOMPARE(desk.flow->privateKept(), u"a winter without work, the night on the ward"_s);
        QVERIFY(desk.pageText().contains(u"the night on the ward")); // theirs to give
    }

    void aWordIsCoveredAndUncoveredOnThePage() {
        Desk desk;
        desk.reflection(u"We spoke in the bakery. Priya laughed."_s);
        QVERIFY(desk.toPages());
        PageView page;
        page.setWidth(595);
        page.setHeight(842);
        page.setFlow(desk.flow.get());
        const auto stepTo = [&page](const QString& word) {
            for (int i = 0; i < 80 && page.wordText() != word; ++i)
                page.step(1);
            return page.wordText() == word;
        };
        QVERIFY(stepTo(u"bakery."_s));
        page.pressWord();
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"in the [covered]. [covered] laughed"); }));
        page.step(-100);
        QVERIFY(stepTo(u"[covered]"_s));
        QVERIFY(page.touch(page.wordRect().center().x(), page.wordRect().center().y()));
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"in the bakery. [covered] laughed"); }));
        page.step(-100);
        QVERIFY(stepTo(u"[covered]"_s)); // the hint
        page.pressWord();
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"in the bakery. Priya laughed"); }));
        // A word of the own list is covered whatever was said of it before.
        desk.words.add(u"priya"_s);
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"in the bakery. [covered] laughed"); }));
        page.step(-100);
        QVERIFY(stepTo(u"[covered]"_s));
        QSignalSpy said(&desk.notes.notices, &Notices::shown);
        page.pressWord();
        QVERIFY(desk.until([&] { return said.count() == 1 && !desk.flow->working(); }));
        QVERIFY(desk.pageText().contains(u"[covered] laughed"));
    }

    void findingsAreDecidedOneByOne() {
        Desk desk;
        desk.reflection(u"Tell Priya on 07700 900123 now."_s);
        QAbstractItemModelTester tester(desk.flow->findings(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.toPages());
        desk.flow->back();
        QCOMPARE(desk.flow->findings()->count(), 2);
        desk.flow->decide(0, u"keep"_s);
        desk.flow->decide(1, u"reword"_s, u"the phone"_s);
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"Tell Priya on the phone now."); }));
    }

    void aHalfMadeExportComesBack() {
        Desk desk;
        desk.reflection(u"We spoke in the bakery."_s);
        QVERIFY(desk.toPages());
        int block = -1;
        for (const QVariant& part : desk.flow->partsOf(0))
            if (part.toMap()[u"text"_s].toString().contains(u"bakery"_s))
                block = part.toMap()[u"block"_s].toInt();
        desk.flow->toggleWord(block, 16, 7); // with its full stop
        QVERIFY(desk.until([&] { return desk.pageText().contains(u"the [covered]."); }));
        desk.flow->setPurpose(u"To talk about pace and place"_s); // typed, and not written yet
        desk.flow->flush();
        desk.flow.reset(); // locked or killed
        desk.notes.settle();
        desk.notes.navigator.showTab(Navigator::MoreTab);
        desk.flow =
            std::make_unique<ExportFlow>(desk.context, ExportFlow::Ways{desk.clipboard, desk.share}, desk.words);
        desk.notes.navigator.open(Navigator::Export); // the route restored
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.flow->resumed());
        QCOMPARE(desk.flow->purpose(), u"To talk about pace and place"_s);
        QVERIFY(desk.pageText().contains(u"the [covered]."));
    }

    void thrownAwayCanBeTakenBack() {
        Desk desk;
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        desk.flow->setAskedBy(u"hr"_s);
        desk.notes.settle();
        QVERIFY(desk.draft().has_value());
        QSignalSpy said(&desk.notes.notices, &Notices::shown);
        desk.flow->discard();
        QVERIFY(desk.until([&] { return said.count() == 1; }));
        QVERIFY(!desk.draft().has_value());
        QCOMPARE(desk.notes.navigator.route(), Navigator::More);
        desk.notes.notices.act();
        QVERIFY(desk.at(ExportFlow::Why));
        QCOMPARE(desk.flow->askedBy(), u"hr"_s);
        desk.notes.settle();
        QVERIFY(desk.draft().has_value());
    }

    void itLeavesProtectedAfterProofAndIsLoggedWithoutWords() {
        Desk desk;
        desk.reflection(u"We spoke in the bakery. Priya laughed."_s);
        ExportLog log(desk.context);
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(desk.flow.get(), &ExportFlow::left, &log, &ExportLog::add);
        log.start();
        QVERIFY(desk.toPages());
        const QString shown = desk.pageText();
        desk.flow->next();
        QCOMPARE(desk.flow->step(), ExportFlow::Protect);
        desk.flow->copyOffered();
        QCOMPARE(desk.clipboard.copied, desk.flow->offered());
        QSignalSpy wanted(desk.flow.get(), &ExportFlow::proofWanted);
        desk.flow->save();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(desk.notes.navigator.route(), Navigator::Export); // nothing before the proof
        desk.flow->proven();
        const QByteArray secret = desk.flow->offered().toUtf8();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.at(ExportFlow::Left));
        const QStringList saved = desk.saved();
        QCOMPARE(saved.size(), 1);
        const QByteArray bytes = desk.bytesOf(saved.constFirst());
        QVERIFY(!bytes.contains("bakery"));

        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--decrypt"_s, u"--password="_s + QString::fromUtf8(secret),
                               desk.folder.filePath(saved[0]), desk.folder.filePath(u"open.pdf"_s)});
        QVERIFY(qpdf.waitForFinished() && qpdf.exitCode() == 0);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, desk.folder.filePath(u"open.pdf"_s), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const auto folded = [](const QString& text) {
            return text.normalized(QString::NormalizationForm_KC).simplified();
        };
        QCOMPARE(folded(QString::fromUtf8(reader.readAllStandardOutput())), folded(shown));

        QVERIFY(desk.until([&] { return log.count() == 1; }));
        QCOMPARE(log.index(0).data(ExportLog::DigestRole).toString(), report::sha256Of(bytes));
        QCOMPARE(log.index(0).data(ExportLog::PurposeRole).toString(), u"To talk about pace"_s);
        QVERIFY(!desk.draft().has_value());

        // Again from the log: the same picks, and covering is looked at anew.
        const QString id = log.index(0).data(ExportLog::ExportIdRole).toString();
        desk.flow->back();
        desk.flow->repeat(id);
        QVERIFY(desk.at(ExportFlow::Why));
        QVERIFY(desk.flow->allPicked());
        QCOMPARE(desk.flow->purpose(), u"To talk about pace"_s);

        QSignalSpy said(&desk.notes.notices, &Notices::shown);
        log.remove(id);
        QVERIFY(desk.until([&] { return said.count() == 1; }));
        QCOMPARE(log.count(), 0);
        desk.notes.notices.act();
        QVERIFY(desk.until([&] { return log.count() == 1; }));
    }

    void anotherAppMayTakeIt() {
        Desk desk;
        desk.reflection(u"We spoke."_s);
        QVERIFY(desk.toPages());
        desk.flow->next();
        desk.share.takes = false;
        desk.flow->share();
        desk.flow->proven();
        QVERIFY(desk.until([&] { return !desk.share.bytes.isEmpty(); }));
        QCOMPARE(desk.flow->step(), ExportFlow::Protect); // not taken: it has not left
        desk.share.takes = true;
        desk.flow->share();
        QVERIFY(desk.at(ExportFlow::Left));
    }

    void plainTextSaysWhatThePagesSay() {
        Desk desk;
        desk.reflection(u"We spoke in the bakery. Priya laughed."_s);
        QVERIFY(desk.toPages());
        desk.flow->next();
        desk.flow->saveText();
        desk.flow->proven();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.at(ExportFlow::Left));
        const QByteArray text = desk.bytesOf(desk.saved().value(0));
        QVERIFY(text.contains("We spoke in the bakery. [covered] laughed."));
        QVERIFY(!text.contains("zebra"));
    }

    void everythingIsAllOfItInOneProtectedFile() {
        Desk desk;
        for (int i = 0; i < 90; ++i)
            desk.reflection(u"learning %1"_s.arg(i), i % 2 == 0);
        desk.flow->startEverything();
        QVERIFY(desk.at(ExportFlow::Protect));
        const QString secret = desk.flow->offered();
        desk.flow->save();
        desk.flow->proven();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.at(ExportFlow::Left));
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--password="_s + secret, u"--show-attachment=considered.json"_s,
                               desk.folder.filePath(desk.saved().value(0))});
        QVERIFY(qpdf.waitForFinished() && qpdf.exitCode() == 0);
        const QJsonObject all = QJsonDocument::fromJson(qpdf.readAllStandardOutput()).object();
        QCOMPARE(all[u"reflections"_s].toArray().size(), 90);
        QCOMPARE(all[u"reflections"_s].toArray()[0].toObject()[u"worked"_s].toString(), u"only mine zebra"_s);
        QVERIFY(desk.pageText().contains(u"only mine zebra"));
        QVERIFY(!desk.draft().has_value());
    }

    void aPlaceThatFailsLeavesNothingThereAndTheDraftHere() {
        Desk desk;
        desk.reflection(u"We spoke."_s);
        QVERIFY(desk.toPages());
        desk.flow->next();
        desk.places.lost = true;
        QVERIFY(QDir(desk.folder.path()).removeRecursively());
        desk.flow->save();
        desk.flow->proven();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.until([&] { return !desk.flow->errorTitle().isEmpty(); }));
        QCOMPARE(desk.flow->errorTitle(), u"That place is not there any more"_s);
        QCOMPARE(desk.flow->step(), ExportFlow::Protect);
        QVERIFY(!QDir(desk.folder.path()).exists());
        QVERIFY(desk.draft().has_value());
        desk.places.lost = false;
        QVERIFY(QDir().mkpath(desk.folder.path()));
        desk.flow->save(); // no second proof
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.at(ExportFlow::Left));
        QCOMPARE(desk.saved().size(), 1);
    }

    void stoppedItIsWhereItWas() {
        Desk desk;
        for (int i = 0; i < 400; ++i)
            desk.reflection(u"learning %1"_s.arg(i));
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        desk.flow->setAskedBy(u"me"_s);
        desk.flow->next();
        desk.flow->pickAll(true);
        desk.flow->next();
        QVERIFY(desk.flow->working());
        desk.flow->stopWork();
        QVERIFY(!desk.flow->working());
        QCOMPARE(desk.flow->step(), ExportFlow::Pick);
        desk.notes.settle();
        QCOMPARE(desk.flow->step(), ExportFlow::Pick);
        QVERIFY(desk.draft().has_value());
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Cover));
        QCOMPARE(desk.flow->items(), 400);
    }

    /// A save that is asked for while an export is gathered is done before the gathering is.
    void aSaveDoesNotWaitForAnExport() {
        Desk desk;
        for (int i = 0; i < 400; ++i)
            desk.reflection(u"learning %1"_s.arg(i));
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        desk.flow->setAskedBy(u"me"_s);
        desk.flow->next();
        desk.flow->pickAll(true);
        desk.flow->next();
        Reflection r;
        r.worked = u"meanwhile"_s;
        const auto save = desk.notes.vault.ask(
            [r, now = desk.notes.clock.now()](storage::Database& db) { return storage::Reflections(db).save(r, now); });
        bool saved = false;
        bool before = false;
        await(&desk.words, save, [&](const Result<Reflection>&) {
            saved = true;
            before = desk.flow->working();
        });
        QVERIFY(desk.until([&] { return saved; }));
        QVERIFY(before);
    }

    void ownDaysAreReadAsPeopleWriteThem() {
        Desk desk;
        desk.reflection(u"now"_s);
        desk.reflection(u"before"_s, false, 40);
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Why));
        desk.flow->setAskedBy(u"me"_s);
        desk.flow->next();
        desk.flow->setRange(-1);
        desk.flow->typedDays(u"1/5/2025"_s, u"31 May 2025"_s);
        QCOMPARE(desk.flow->daysText(), QString());
        QVERIFY(desk.until([&] { return desk.flow->picks()->loaded() && desk.flow->picks()->count() == 1; }));
        desk.flow->typedDays(u"1/5/"_s, QString());
        QVERIFY(!desk.flow->daysText().isEmpty());
        desk.flow->typedDays(u"2/6/2025"_s, u"1/6/2025"_s);
        QVERIFY(!desk.flow->daysText().isEmpty());
    }

    void anOwnPassphraseIsCheckedForStrengthAndLength() {
        Desk desk;
        desk.flow->startEverything();
        QVERIFY(desk.at(ExportFlow::Protect));
        desk.flow->typedOwn(u"short"_s, u"short"_s);
        QVERIFY(!desk.flow->ownIsFine());
        // A PDF makes guesses cheap, so it takes what a backup takes: one word more than the notes themselves.
        const QString five = vault::wordList().mid(1000, 5).join(u' ');
        desk.flow->typedOwn(five, five);
        QVERIFY(!desk.flow->ownIsFine());
        desk.flow->typedOwn(five + u' ' + vault::wordList().at(2000), five + u' ' + vault::wordList().at(2000));
        QVERIFY(desk.flow->ownIsFine());
        const QString tooLong = u"glacier tuba origami walnut fjord "_s.repeated(4);
        desk.flow->typedOwn(tooLong, tooLong);
        QVERIFY(!desk.flow->ownIsFine());
    }
};

CONSIDERED_SUBJECT(ExportFlowTest, QGuiApplication)
#include "tst_exportflow.moc"
