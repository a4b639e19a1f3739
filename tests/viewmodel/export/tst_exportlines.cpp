// What is picked line by line: agendas and sessions, biographies, and what a person brings.
#include "viewmodel/export/exportdesk.h"

#include "storage/supervision.h"
#include "subject.h"

#include <QAbstractItemModelTester>

using namespace considered;
using namespace considered::test;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

/// A desk with one thing of every kind, each with an animal of its own.
struct FullDesk : Desk {
    FullDesk() {
        open.nickname = u"nick-aardvark"_s;
        open.oneLine = u"one-badger"_s;
        open.lesson = u"lesson-civet"_s;
        open.permission = u"permission-dingo"_s;
        open.supervisor = Openness::Some;
        open = save(open);
        mine.nickname = u"nick-echidna"_s;
        mine.oneLine = u"one-ferret in the snow"_s;
        mine.lesson = u"lesson-gecko"_s;
        mine.supervisor = Openness::Mine;
        mine = save(mine);
        raw.oneLine = u"one-heron"_s;
        raw.supervisor = Openness::Open;
        raw.tooRaw = true;
        raw = save(raw);
        blank.nickname = u"nick-ibex"_s;
        blank = save(blank);

        past.closed = notes.clock.now();
        past.agreed = u"session-jackal"_s;
        past = save(past);
        talked.words = u"own-koala"_s;
        talked.note = u"note-lynx"_s;
        talked.agreed = u"agreed-moose"_s;
        talked.discussed = true;
        talked.session = past.row.id;
        talked = save(talked);
        topic.promptId = notes.practice.supervision.topics.constFirst().prompts.constFirst();
        topic.words = u"topic-newt"_s;
        topic.belongsTo = past.row.id;
        topic = save(topic);

        ahead.words = u"ahead-ocelot with Amir Khan"_s;
        ahead.note = u"note-puma, of one-ferret in the snow"_s;
        ahead = save(ahead);
        aboutOpen.kind = AgendaKind::Experience;
        aboutOpen.thing = open.row.id;
        aboutOpen.position = 1;
        aboutOpen.note = u"note-quail"_s;
        aboutOpen = save(aboutOpen);
        aboutMine.kind = AgendaKind::Experience;
        aboutMine.thing = mine.row.id;
        aboutMine.position = 2;
        aboutMine.note = u"note-raven"_s;
        aboutMine = save(aboutMine);

        const QStringList& prompts = notes.practice.preparing.biographyWrite;
        forClients.audience = Audience::Client;
        forClients.promptId = prompts.at(0);
        forClients.words = u"bio-stoat"_s;
        forClients = save(forClients);
        forAnyone.promptId = prompts.at(1);
        forAnyone.words = u"bio-tapir"_s;
        forAnyone = save(forAnyone);
        reflection(u"learning-urial"_s);
    }

    [[nodiscard]] bool toPicks(const QString& list) {
        flow->start();
        if (!at(ExportFlow::Why))
            return false;
        flow->setAskedBy(u"supervisor"_s);
        flow->next();
        flow->setPickFrom(list);
        return until([&] { return flow->picks()->loaded(); });
    }
    [[nodiscard]] QStringList shown(PickList::Role role) const {
        QStringList all;
        for (int row = 0; row < flow->picks()->rowCount(); ++row)
            all += flow->picks()->index(row).data(role).toString();
        return all;
    }
    void pick(const RowStamp& row) { flow->toggle(row.id.toString(QUuid::WithoutBraces)); }
    void pickEveryLine() {
        for (const QString& id : shown(PickList::ItemIdRole))
            flow->toggle(id);
    }
    [[nodiscard]] bool read() {
        flow->next();
        if (!at(ExportFlow::Cover))
            return false;
        flow->next();
        return at(ExportFlow::Read);
    }
    [[nodiscard]] bool has(const char* word) const { return pageText().contains(QLatin1StringView(word)); }

    Experience open;
    Experience mine;
    Experience raw;
    Experience blank;
    SupervisionSession past;
    AgendaItem talked;
    PromptNote topic;
    AgendaItem ahead;
    AgendaItem aboutOpen;
    AgendaItem aboutMine;
    BiographyPart forClients;
    BiographyPart forAnyone;
};

} // namespace

class ExportLinesTest : public QObject {
    Q_OBJECT
  private slots:
    void eachListShowsItsLinesUnderWhatTheyBelongTo() {
        FullDesk desk;
        QAbstractItemModelTester tester(desk.flow->picks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.toPicks(u"supervision"_s));
        QCOMPARE(desk.shown(PickList::TitleRole).first(3),
                 (QStringList{u"ahead-ocelot with Amir Khan"_s, u"nick-aardvark"_s, u"nick-echidna"_s}));
        QCOMPARE(desk.shown(PickList::GroupRole).count(u"My next session"_s), 3);
        QCOMPARE(desk.shown(PickList::GroupRole).count(u"Session of Sunday 15 June 2025"_s), 3);
        QCOMPARE(desk.shown(PickList::WordsRole).last(), u"session-jackal"_s);
        desk.flow->setPickFrom(u"aboutMe"_s);
        QVERIFY(desk.until([&] { return desk.flow->picks()->loaded(); }));
        QCOMPARE(desk.shown(PickList::GroupRole),
                 (QStringList{u"My biography, for clients"_s, u"My biography, for anyone"_s, u"What I bring"_s,
                              u"What I bring"_s, u"What I bring"_s, u"What I bring"_s}));
        QCOMPARE(desk.shown(PickList::LeftOutRole).mid(2),
                 (QStringList{QString(), u"Left out: you keep this one from your supervisor."_s,
                              u"Left out: you marked it too raw for now."_s,
                              u"Left out: only its one line and its lesson may leave, and both are empty."_s}));
    }

    void onlyTheLinesPickedAreInThePages() {
        FullDesk desk;
        QVERIFY(desk.toPicks(u"supervision"_s));
        desk.pick(desk.talked.row);
        desk.flow->setPickFrom(u"aboutMe"_s);
        desk.pick(desk.forClients.row);
        desk.pick(desk.open.row);
        QCOMPARE(desk.flow->pickedText(), u"3 picked"_s);
        QVERIFY(desk.read());
        QCOMPARE(desk.flow->items(), 3);
        for (const char* in : {"own-koala", "note-lynx", "agreed-moose", "bio-stoat", "one-badger", "lesson-civet"})
            QVERIFY2(desk.has(in), in);
        for (const char* out : {"aardvark", "dingo", "echidna", "ferret", "gecko", "heron", "ibex", "jackal", "newt",
                                "ocelot", "puma", "quail", "raven", "tapir", "urial"})
            QVERIFY2(!desk.has(out), out);
        QVERIFY(desk.has("June 2025, supervision session"));
        QVERIFY(desk.has("My biography, for clients"));
    }

    /// Also where every line was ticked, or had been before it was kept back.
    void whatIsKeptFromASupervisorNeverGoesIn() {
        FullDesk desk;
        QVERIFY(desk.toPicks(u"supervision"_s));
        desk.pickEveryLine();
        desk.flow->setPickFrom(u"aboutMe"_s);
        QVERIFY(desk.until([&] { return desk.flow->picks()->loaded(); }));
        desk.pickEveryLine();
        for (int row = 0; row < desk.flow->picks()->rowCount(); ++row) {
            const QModelIndex at = desk.flow->picks()->index(row);
            QCOMPARE(at.data(PickList::PickedRole).toBool(), at.data(PickList::LeftOutRole).toString().isEmpty());
        }
        QVERIFY(desk.read());
        for (const char* in : {"one-badger", "jackal", "newt", "ocelot", "quail", "tapir"})
            QVERIFY2(desk.has(in), in);
        for (const char* out : {"aardvark", "dingo", "echidna", "gecko", "heron", "ibex", "raven", "urial"})
            QVERIFY2(!desk.has(out), out);
        QVERIFY(desk.has("Something of mine"));
    }

    void keptBackWordsInOtherLinesAreFlaggedAndCoveredOnesAreGone() {
        FullDesk desk;
        QVERIFY(desk.toPicks(u"supervision"_s));
        desk.pick(desk.ahead.row);
        QVERIFY(desk.read());
        QCOMPARE(desk.flow->privateKept(), u"one-ferret in the snow"_s);
        QVERIFY(desk.has("ahead-ocelot with [covered]"));
        QVERIFY(!desk.has("Amir"));
        desk.flow->back();
        for (int row = 0; row < desk.flow->findings()->count(); ++row)
            desk.flow->decide(row, u"cover"_s);
        desk.flow->next();
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.until([&] { return !desk.has("ferret"); }));
        QVERIFY(desk.has("note-puma, of [covered]"));
        QVERIFY(desk.until([&] { return desk.flow->privateKept().isEmpty(); }));
    }

    void allOfTheDaysTakesNoLineThatWasNotTicked() {
        FullDesk desk;
        QVERIFY(desk.toPicks(u"aboutMe"_s));
        desk.pick(desk.forAnyone.row);
        desk.flow->setPickFrom(u"notes"_s);
        desk.flow->pickAll(true);
        QVERIFY(desk.flow->pickedText().startsWith(u"All of these, but what is just for you."));
        QVERIFY(desk.flow->pickedText().contains(u" one line "));
        QVERIFY(desk.read());
        QCOMPARE(desk.flow->items(), 2);
        QVERIFY(desk.has("urial") && desk.has("tapir") && !desk.has("stoat"));

        desk.flow.reset(); // locked
        desk.notes.settle();
        desk.notes.navigator.showTab(Navigator::MoreTab);
        desk.flow =
            std::make_unique<ExportFlow>(desk.context, ExportFlow::Ways{desk.clipboard, desk.share}, desk.words);
        desk.flow->start();
        QVERIFY(desk.at(ExportFlow::Read));
        QVERIFY(desk.until([&] { return desk.flow->pickedText().contains(u" one line "); }));
        QVERIFY(desk.has("urial") && desk.has("tapir") && !desk.has("stoat"));
        desk.flow->pickAll(false);
        QCOMPARE(desk.flow->pickedText(), u"1 picked"_s);
    }
};

CONSIDERED_SUBJECT(ExportLinesTest, QGuiApplication)
#include "tst_exportlines.moc"
