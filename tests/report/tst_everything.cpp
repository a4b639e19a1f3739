// Everything as JSON: whatever a person could have kept fits the published schema, and is in it.
#include "content/packschema.h"
#include "report/everything.h"
#include "storage/arbitrary.h"
#include "subject.h"

#include <QJsonArray>

using namespace considered;
using namespace considered::report;
using namespace considered::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject some() {
    QJsonObject parts;
    parts[u"reflections"_s] = QJsonArray{jsonOf(anyReflection()), jsonOf(anyReflection())};
    parts[u"reflectionDrafts"_s] = QJsonArray{jsonOf(anyReflection())};
    parts[u"checks"_s] = QJsonArray{jsonOf(anyKeptCheck())};
    parts[u"runningChecks"_s] = QJsonArray{jsonOf(anyRunningCheck())};
    Export made;
    made.row.id = QUuid::createUuid();
    made.askedBy = *perhaps(anyOf(AskedBy::Me));
    made.left = *perhaps(rc::gen::just(Moment{1'795'000'000'000, 3600}));
    made.purpose = *anyText();
    made.form = *anyOf(ExportForm::Text);
    made.sha256 = u"ab"_s;
    made.marks = {{u"a/learning"_s, 3, 4, *anyText(), *anyOf(MarkKind::Reword), *anyText()}};
    made.others = {*anyId()};
    // Said by the tables themselves (tests/viewmodel/export/tst_exportwhole.cpp).
    for (const char* kind : {"experiences", "boundaries", "phrases", "promptNotes", "biographyParts", "sessions",
                             "agendaItems", "contacts", "teamPoints", "feelings", "visits", "ownWords"})
        parts[QLatin1StringView(kind)] = QJsonArray();
    parts[u"exports"_s] = QJsonArray{jsonOf(made)};
    parts[u"settings"_s] = QJsonObject{{u"retention"_s, u"year"_s}};
    return parts;
}

} // namespace

class EverythingTest : public QObject {
    Q_OBJECT
  private slots:
    void whateverIsKeptFitsTheSchema() {
        QVERIFY(rc::check("fits the schema", [] {
            const QByteArray json = everythingJson(some(), {1'795'000'000'000, -3600});
            const std::string complaint =
                schemaComplaint(nlohmann::json::parse(json.toStdString()), "export/everything.schema.json");
            RC_ASSERT(complaint == "");
        }));
    }

    void whatDoesNotFitIsNoticed() {
        auto json = nlohmann::json::parse(everythingJson({}, {}).toStdString());
        QVERIFY(!schemaComplaint(json, "export/everything.schema.json").empty()); // the arrays are missing
    }

    void everyWordIsInIt() {
        Reflection reflection;
        reflection.row = {QUuid::createUuid(), {1'795'000'000'000, 3600}, {1'795'000'000'000, 3600}, 2, {}};
        reflection.feltThen = u"nervous, “quite”"_s;
        reflection.landed = Landing::Mixed;
        const QJsonObject json = jsonOf(reflection);
        QCOMPARE(json[u"feltThen"_s].toString(), reflection.feltThen);
        QCOMPARE(json[u"landed"_s].toString(), u"mixed"_s);
        QCOMPARE(json[u"created"_s].toString(), u"2026-11-18T12:06:40.000+01:00"_s);
        QVERIFY(!json.contains(u"worked"_s));
    }
};

CONSIDERED_SUBJECT(EverythingTest, QCoreApplication)
#include "tst_everything.moc"
