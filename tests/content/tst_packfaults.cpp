// Broken packs: each is refused with the file and the place, and the JSON Schema refuses it too wherever it can know.
#include "content/pack.h"
#include "packschema.h"
#include "subject.h"

#include <QFile>
#include <QTemporaryDir>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"own.en-GB.json"_s;

Result<Practice> load(const nlohmann::json& pack) {
    return content::loadPack(QByteArray::fromStdString(pack.dump()), fileName);
}

enum class Schema { Refuses, CannotKnow };

} // namespace

class PackFaults : public QObject {
    Q_OBJECT
  private slots:
    void theShippedPackFitsTheSchema() {
        QCOMPARE(test::schemaComplaint(sound), std::string());
        QVERIFY(load(sound).has_value());
    }

    void aBrokenPackIsRefusedAtItsPlace_data() {
        QTest::addColumn<QByteArray>("patch"); // RFC 6902
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Schema>("schema");
        const auto row = [](const char* name, const char* patch, const char* fault, Schema schema = Schema::Refuses) {
            QTest::newRow(name) << QByteArray(patch) << QString::fromUtf8(fault) << schema;
        };
        row("no version", R"([{"op":"remove","path":"/version"}])", "/version: missing");
        row("version 0", R"([{"op":"replace","path":"/version","value":0}])", "/version: not a whole number from 1 up");
        row("version 1.5", R"([{"op":"replace","path":"/version","value":1.5}])",
            "/version: not a whole number from 1 up");
        row("blank id", R"([{"op":"replace","path":"/id","value":" "}])", "/id: blank");
        row("no licence", R"([{"op":"remove","path":"/licence"}])", "/licence: missing");
        row("an unknown key", R"([{"op":"add","path":"/colour","value":"red"}])", "/colour: unknown key");
        row("no sections", R"([{"op":"replace","path":"/sections","value":{}}])", "/sections: empty");
        row("a blank section title", R"([{"op":"replace","path":"/sections/S4.1","value":""}])",
            "/sections/S4.1: blank");
        row("prompts not a list", R"([{"op":"replace","path":"/prompts","value":"all"}])", "/prompts: not a list");
        row("a prompt twice", R"([{"op":"copy","from":"/prompts/3","path":"/prompts/4"}])",
            "/prompts/4/id: \"exp.facts\" is here twice", Schema::CannotKnow);
        row("a prompt without text", R"([{"op":"remove","path":"/prompts/7/text"}])", "/prompts/7/text: missing");
        row("a prompt with a number for help", R"([{"op":"replace","path":"/prompts/7/help","value":7}])",
            "/prompts/7/help: not a text");
        row("a prompt for nobody", R"([{"op":"replace","path":"/prompts/7/audiences","value":[]}])",
            "/prompts/7/audiences: empty");
        row("a prompt for a stranger", R"([{"op":"replace","path":"/prompts/7/audiences/0","value":"doctor"}])",
            "/prompts/7/audiences/0: no audience \"doctor\"");
        row("an audience twice", R"([{"op":"replace","path":"/prompts/7/audiences","value":["team","team"]}])",
            "/prompts/7/audiences/1: \"team\" is here twice");
        row("an unknown source", R"([{"op":"replace","path":"/prompts/7/source","value":"S9"}])",
            "/prompts/7/source: no section \"S9\"", Schema::CannotKnow);
        row("no check for an audience", R"([{"op":"remove","path":"/checks/team"}])", "/checks/team: missing");
        row("a fifth audience", R"([{"op":"copy","from":"/checks/team","path":"/checks/family"}])",
            "/checks/family: unknown key");
        row("no quick check", R"([{"op":"remove","path":"/checks/team/quick"}])", "/checks/team/quick: missing");
        row("eight prompts", R"([{"op":"remove","path":"/checks/employer/check/8"}])",
            "/checks/employer/check: has 8 items, must have 9");
        row("five quick prompts", R"([{"op":"add","path":"/checks/client/quick/-","value":"when.focus"}])",
            "/checks/client/quick: has 5 items, must have 4");
        row("an unknown prompt", R"([{"op":"replace","path":"/checks/client/check/2/id","value":"why.jobb"}])",
            "/checks/client/check/2/id: no prompt \"why.jobb\"", Schema::CannotKnow);
        row("a question twice", R"([{"op":"replace","path":"/checks/client/check/2/id","value":"why.job"}])",
            "/checks/client/check/2/id: \"why.job\" is here twice", Schema::CannotKnow);
        row("an unknown quick prompt", R"([{"op":"replace","path":"/checks/client/quick/2","value":"why.jobb"}])",
            "/checks/client/quick/2: no prompt \"why.jobb\"", Schema::CannotKnow);
        row("a quick prompt that the check lacks",
            R"([{"op":"replace","path":"/checks/client/quick/2","value":"why.hope"}])",
            "/checks/client/quick/2: the longer check does not ask \"why.hope\"", Schema::CannotKnow);
        row("a quick prompt twice", R"([{"op":"replace","path":"/checks/client/quick/2","value":"why.job"}])",
            "/checks/client/quick/2: \"why.job\" is here twice");
        row("a concern without advice", R"([{"op":"remove","path":"/checks/clinical/check/4/advice"}])",
            "/checks/clinical/check/4/advice: missing");
        row("a blank ask", R"([{"op":"replace","path":"/checks/clinical/check/0/ask","value":"  "}])",
            "/checks/clinical/check/0/ask: blank");
        row("an unknown weight", R"([{"op":"replace","path":"/checks/team/check/1/weight","value":"heavy"}])",
            "/checks/team/check/1/weight: no weight \"heavy\"");
        row("an unknown not sure", R"([{"op":"replace","path":"/checks/team/check/1/unsure","value":"quiet"}])",
            "/checks/team/check/1/unsure: no effect of Not sure \"quiet\"");
        row("not sure heavier than no", R"([{"op":"replace","path":"/checks/team/check/1/unsure","value":"stop"}])",
            "/checks/team/check/1/unsure: Not sure must not weigh more than No");
        row("a misspelt key", R"([{"op":"move","from":"/checks/team/check/6/ask","path":"/checks/team/check/6/aks"}])",
            "/checks/team/check/6/aks: unknown key");
        row("no words for no reason", R"([{"op":"remove","path":"/checks/team/noReason/ask"}])",
            "/checks/team/noReason/ask: missing");
        row("an unknown reason", R"([{"op":"replace","path":"/reasons/1","value":"pos.fame"}])",
            "/reasons/1: no prompt \"pos.fame\"", Schema::CannotKnow);
        row("a reason twice", R"([{"op":"add","path":"/reasons/1","value":"pos.normalise"}])",
            "/reasons/1: \"pos.normalise\" is here twice");
        row("no reason for an audience", R"([{"op":"replace","path":"/reasons","value":["pos.normalise"]}])",
            "/reasons: no reason is for clinical", Schema::CannotKnow);
        row("a sign twice", R"([{"op":"copy","from":"/signs/2","path":"/signs/3"}])",
            "/signs/3/id: \"warn.self-benefit.liked\" is here twice", Schema::CannotKnow);
        row("a sign for oneself", R"([{"op":"replace","path":"/signs/2/audiences","value":["self"]}])",
            "/signs/2/audiences/0: no audience \"self\"");
        row("a sign in no part", R"([{"op":"replace","path":"/signs/2/part","value":"hidden"}])",
            "/signs/2/part: no part \"hidden\"");
        row("a sign without advice", R"([{"op":"replace","path":"/signs/2/advice","value":""}])",
            "/signs/2/advice: blank");
        row("no script for an audience", R"([{"op":"remove","path":"/scripts/employer"}])",
            "/scripts/employer: missing");
        row("a script that is a text", R"([{"op":"replace","path":"/scripts/employer","value":"Hello"}])",
            "/scripts/employer: not an object");
        row("nothing to do quietly", R"([{"op":"replace","path":"/scripts/team/silently","value":[]}])",
            "/scripts/team/silently: empty");
        row("a quiet line that rests on nothing",
            R"([{"op":"replace","path":"/scripts/team/silently/0/id","value":"what.silent.guess"}])",
            "/scripts/team/silently/0/id: no prompt \"what.silent.guess\"", Schema::CannotKnow);
        row("an unknown as-you-share prompt",
            R"([{"op":"replace","path":"/scripts/team/asYouShare/0","value":"how.loud"}])",
            "/scripts/team/asYouShare/0: no prompt \"how.loud\"", Schema::CannotKnow);
        row("no line to decline", R"([{"op":"replace","path":"/declineLines/decline","value":[]}])",
            "/declineLines/decline: empty");
        row("a blank line", R"([{"op":"replace","path":"/declineLines/turnBack/1/text","value":"\n"}])",
            "/declineLines/turnBack/1/text: blank");
        row("a decline line twice",
            R"([{"op":"copy","from":"/declineLines/decline/0","path":"/declineLines/decline/1"}])",
            "/declineLines/decline/1/id: \"decline.private\" is here twice", Schema::CannotKnow);
        row("no help lines", R"([{"op":"remove","path":"/helpLines"}])", "/helpLines: missing");
        row("a number nobody can dial", R"([{"op":"replace","path":"/helpLines/0/number","value":"ask"}])",
            "/helpLines/0/number: \"ask\" can not be dialled");
        row("a help line twice", R"([{"op":"copy","from":"/helpLines/0","path":"/helpLines/1"}])",
            "/helpLines/1/id: \"help.samaritans\" is here twice", Schema::CannotKnow);
        row("a session that takes longer than it says",
            R"([{"op":"replace","path":"/sessionPlan/steps/0/minutes","value":6}])",
            "/sessionPlan/minutes: the steps take 46", Schema::CannotKnow);
        row("a session without steps", R"([{"op":"replace","path":"/sessionPlan/steps","value":[]}])",
            "/sessionPlan/steps: empty");
        row("nothing for supervision", R"([{"op":"remove","path":"/supervision"}])", "/supervision: missing");
        row("a topic that asks what is not there",
            R"([{"op":"replace","path":"/supervision/topics/2/prompts/0","value":"sup.valu"}])",
            "/supervision/topics/2/prompts/0: no prompt \"sup.valu\"", Schema::CannotKnow);
        row("a question in two topics",
            R"([{"op":"replace","path":"/supervision/topics/2/prompts/0","value":"sup.clients"}])",
            "/supervision/topics/3/prompts/0: \"sup.clients\" is here twice", Schema::CannotKnow);
        row("ten of the nine", R"([{"op":"replace","path":"/supervision/topics/9/part","value":"nine"}])",
            "/supervision/topics: the nine topics are not nine", Schema::CannotKnow);
        row("a topic of no part", R"([{"op":"replace","path":"/supervision/topics/9/part","value":"ten"}])",
            "/supervision/topics/9/part: no part \"ten\"");
        row("a question of no topic", R"([{"op":"remove","path":"/supervision/topics/11"}])",
            "/supervision/topics: no topic asks \"sup.group\"", Schema::CannotKnow);
        row("a leader's page that says nothing",
            R"([{"op":"replace","path":"/supervision/leadersPage/parts","value":[]}])",
            "/supervision/leadersPage/parts: empty");
        row("nothing to prepare", R"([{"op":"remove","path":"/prepare"}])", "/prepare: missing");
        row("a small thing that is no prompt",
            R"([{"op":"replace","path":"/prepare/smallThings/1","value":"exp.fact"}])",
            "/prepare/smallThings/1: no prompt \"exp.fact\"", Schema::CannotKnow);
        row("a boundary of another group", R"([{"op":"replace","path":"/prepare/boundaries/0","value":"exp.facts"}])",
            "/prepare/boundaries/0: no prompt \"exp.facts\"", Schema::CannotKnow);
        row("no line to begin", R"([{"op":"replace","path":"/prepare/begin","value":[]}])", "/prepare/begin: empty");
        row("a biography prompt without a place", R"([{"op":"remove","path":"/prepare/biography/write/3"}])",
            "/prepare/biography: \"bio.interests\" has no place", Schema::CannotKnow);
        row("a situation for no kind", R"([{"op":"replace","path":"/prepare/situations/2/kinds","value":[]}])",
            "/prepare/situations/2/kinds: empty");
        row("a kind that is none", R"([{"op":"replace","path":"/prepare/situations/2/kinds/0","value":"bio.role"}])",
            "/prepare/situations/2/kinds/0: no prompt \"bio.role\"", Schema::CannotKnow);
        row("a kind that fits nothing", R"([{"op":"remove","path":"/prepare/situations/15"}])",
            "/prepare/situations: \"exp.language-migration\" has no place", Schema::CannotKnow);
        row("a prompt in two groups", R"([{"op":"add","path":"/prepare/groups/6/prompts/-","value":"prep.decline"}])",
            "/prepare/groups/6/prompts/1: \"prep.decline\" is here twice", Schema::CannotKnow);
        row("a prompt in no group", R"([{"op":"remove","path":"/prepare/groups/5/prompts/0"}])",
            "/prepare/groups: \"prep.decline\" has no place", Schema::CannotKnow);
        row("a key with a slash", R"([{"op":"add","path":"/a~1b~0c","value":1}])", "/a~1b~0c: unknown key");
    }
    void aBrokenPackIsRefusedAtItsPlace() {
        QFETCH(QByteArray, patch);
        QFETCH(QString, fault);
        QFETCH(Schema, schema);
        const nlohmann::json broken = sound.patch(nlohmann::json::parse(patch.toStdString()));

        const auto loaded = load(broken);
        QVERIFY(!loaded.has_value());
        QCOMPARE(nameOf(loaded.error().code), "BadContent"_L1);
        QCOMPARE(loaded.error().context, QString(fileName + u": "_s + fault));
        QCOMPARE(!test::schemaComplaint(broken).empty(), schema == Schema::Refuses);
    }

    void theSchemaAlsoHoldsHouseStyle_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::newRow("exclamation mark") << u"/prompts/0/text"_s << u"Well done!"_s;
        QTest::newRow("straight apostrophe") << u"/prompts/0/help"_s << u"It's yours."_s;
        QTest::newRow("straight quotes") << u"/scripts/team/share"_s << u"Say \"no\""_s;
        QTest::newRow("an id with capitals") << u"/prompts/0/id"_s << u"Exp.A"_s;
        QTest::newRow("an unknown group") << u"/prompts/0/group"_s << u"misc"_s;
        QTest::newRow("a licence that is not ours") << u"/licence"_s << u"All rights reserved"_s;
        QTest::newRow("advice that is too long") << u"/signs/0/advice"_s << QString(91, u'a');
    }
    void theSchemaAlsoHoldsHouseStyle() {
        QFETCH(QString, place);
        QFETCH(QString, value);
        nlohmann::json pack = sound;
        pack.at(nlohmann::json::json_pointer(place.toStdString())) = value.toStdString();
        QVERIFY(!test::schemaComplaint(pack).empty());
    }

    void aSyntaxErrorNamesLineAndColumn() {
        const auto loaded = content::loadPack("{\n  \"id\": \"own\",\n  \"§§\" 1\n}\n", fileName);
        QVERIFY(!loaded.has_value());
        QCOMPARE(nameOf(loaded.error().code), "BadContent"_L1);
        // The "1" is character 8, byte 10; Qt points just past it. Columns count characters, so 9 and not 11.
        QVERIFY2(loaded.error().context.startsWith(u"own.en-GB.json: line 3, column 9: "_s),
                 qPrintable(loaded.error().context));
    }

    void anythingButAnObjectIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray::fromStdString(test::packText()).chopped(100);
        QTest::newRow("not UTF-8") << QByteArray("{\"id\": \"\xff\xfe\"}");
        QTest::newRow("rubbish after it") << QByteArray("{} {}");
        QTest::newRow("too deep") << QByteArray(5000, '[');
    }
    void anythingButAnObjectIsRefused() {
        QFETCH(QByteArray, json);
        const auto loaded = content::loadPack(json, fileName);
        QVERIFY(!loaded.has_value());
        QCOMPARE(nameOf(loaded.error().code), "BadContent"_L1);
        QVERIFY(loaded.error().context.startsWith(fileName + u": "_s));
    }

    void aPackCutAnywhereIsRefused() {
        const QByteArray whole = QByteArray::fromStdString(test::packText()).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 997)
            QVERIFY(!content::loadPack(whole.first(length), fileName).has_value());
    }

    void aFileThatCannotBeReadSaysWhichAndWhy() {
        const QTemporaryDir folder;
        const auto missing = content::loadPackFile(folder.filePath(u"none.json"_s));
        QVERIFY(!missing.has_value());
        QCOMPARE(nameOf(missing.error().code), "Io"_L1);
        QVERIFY(missing.error().context.startsWith(folder.filePath(u"none.json"_s) + u": "_s));

        QFile broken(folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.close();
        const auto loaded = content::loadPackFile(broken.fileName());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error(), (Error{ErrorCode::BadContent, u"broken.json: /id: missing"_s}));
    }

  private:
    const nlohmann::json sound = nlohmann::json::parse(test::packText());
};

CONSIDERED_SUBJECT(PackFaults, QCoreApplication)
#include "tst_packfaults.moc"
