// Everything, for oneself: what a person could have written in any table is in the file, to read and as JSON.
#include "viewmodel/export/exportdesk.h"

#include "content/packschema.h"
#include "report/pages.h"
#include "storage/ownwordrow.h"
#include "storage/settings.h"
#include "storage/tables.h"
#include "subject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace considered;
using namespace considered::test;
using namespace considered::viewmodel;
using namespace Qt::StringLiterals;

namespace {

/// Not in the file as rows, and why.
const QMap<QString, const char*>& elsewhere() {
    static const QMap<QString, const char*> tables{
        {u"vault"_s, "the vault's own number"},
        {u"reflection_words"_s, "an index of words that are there"},
        {u"copies"_s, "says of a row that it is an older one; both rows are there"},
        {u"settings"_s, "the app's own, by name: an object, not rows"},
    };
    return tables;
}

/// What belongs to a row, and is in it.
const QMap<QString, QString>& within() {
    static const QMap<QString, QString> parts{{u"check_lines"_s, u"lines"_s},
                                              {u"check_concerns"_s, u"concerns"_s},
                                              {u"running_answers"_s, u"answers"_s},
                                              {u"export_picks"_s, u"picks"_s},
                                              {u"export_marks"_s, u"marks"_s}};
    return parts;
}

QString inJson(const QString& table) {
    QString name = table;
    for (qsizetype at = name.indexOf(u'_'); at >= 0; at = name.indexOf(u'_'))
        name = name.left(at) + name.at(at + 1).toUpper() + name.mid(at + 2);
    return name;
}

/// Something in every field, and a word in each text that is nowhere else.
struct Filler {
    QStringList said;

    void operator()(QString& text) {
        text = u"canary%1end"_s.arg(said.size());
        said += text;
    }
    void operator()(bool& yes) { yes = true; }
    void operator()(int& number) { number = 7; }
    void operator()(QUuid& id) { id = QUuid::createUuid(); }
    void operator()(Moment& moment) { moment = {1'795'000'000'000, 3600}; }
    template <typename E>
    requires std::is_enum_v<E>
    void operator()(E&) {}
    template <typename T> void operator()(std::optional<T>& value) { (*this)(value.emplace()); }
    [[nodiscard]] QString text() {
        QString made;
        (*this)(made);
        return made;
    }
};

/// One row in every table.
struct Kept : Desk {
    Kept() {
        storage::forEachKind([this]<typename T>() { keepOne<T>(); });
        keepOne<OwnWord>();
        keepChecks();
        keepReflections();
        keepExports();
        done([](storage::Database& db) { return storage::Settings(db).set(u"retention"_s, u"year"_s); });
    }
    template <typename F> void done(F work) {
        if (!notes.ask(work))
            qFatal("not kept");
    }
    template <typename T> void keepOne() {
        T row;
        std::apply([this](auto&... field) { (fill(field), ...); }, storage::KeptRow<T>::fields(row));
        fields.insert(save(row).row.id, int(std::tuple_size_v<decltype(storage::KeptRow<T>::fields(row))>));
        if constexpr (std::is_same_v<T, Experience>) {
            row = {};
            row.oneLine = fill.text();
            row = save(row);
            done([id = row.row.id, now = notes.clock.now()](storage::Database& db) {
                return storage::Kept<Experience>(db).bin(id, now);
            });
        }
    }
    void keepChecks() {
        KeptCheck check;
        check.row.id = QUuid::createUuid();
        check.experienceId = QUuid::createUuid();
        check.depth = Depth::Full;
        check.packId = u"pack"_s;
        check.lines = {{LineKind::Prompt, u"p"_s, fill.text(), Answer::No, fill.text()},
                       {LineKind::Open, u"o"_s, fill.text(), Answer::Skipped, fill.text()},
                       {LineKind::Sign, u"s"_s, fill.text(), Answer::Yes, {}}};
        check.concerns = {{ConcernFrom::Prompt, u"p"_s, Weight::Pause, fill.text(), u"advice"_s}};
        if (!keep(check))
            qFatal("not kept");
        RunningCheck running;
        running.id = QUuid::createUuid();
        running.depth = Depth::Full;
        running.experienceId = QUuid::createUuid();
        running.answers.choices = {{fill.text(), Answer::NotSure}};
        running.answers.reasons = {fill.text()};
        running.answers.experience = ExperienceMark{Openness::Some, true};
        done([running](storage::Database& db) { return storage::Checks(db).saveRunning(running); });
    }
    void keepReflections() {
        Reflection r;
        for (QString* text : {&r.effectPerson, &r.effectMe, &r.worked, &r.feltThen, &r.feltNow, &r.learning})
            fill(*text);
        done([r, now = notes.clock.now()](storage::Database& db) { return storage::Reflections(db).save(r, now); });
        r = {};
        r.row.id = QUuid::createUuid();
        r.learning = fill.text();
        done(
            [r, now = notes.clock.now()](storage::Database& db) { return storage::Reflections(db).saveDraft(r, now); });
    }
    void keepExports() {
        Export draft;
        draft.row.id = QUuid::createUuid();
        draft.purpose = fill.text();
        draft.byWhen = fill.text();
        draft.from = QDate(2025, 5, 1);
        draft.others = {QUuid::createUuid()};
        draft.marks = {{u"a/learning"_s, 0, 3, fill.text(), MarkKind::Reword, fill.text()}};
        done([draft, now = notes.clock.now()](storage::Database& db) {
            return storage::Exports(db).saveDraft(draft, now);
        });
        draft.row.id = QUuid::createUuid();
        draft.purpose = fill.text();
        draft.left = notes.clock.now();
        draft.sha256 = fill.text();
        inJsonAlone += draft.sha256;
        done(
            [draft, now = notes.clock.now()](storage::Database& db) { return storage::Exports(db).leave(draft, now); });
    }
    /// The JSON inside the file, by a reader that is not ours.
    [[nodiscard]] QByteArray saveAll() {
        flow->startEverything();
        if (!at(ExportFlow::Protect))
            return {};
        const QString secret = flow->offered();
        flow->save();
        flow->proven();
        if (!chooseHere() || !at(ExportFlow::Left))
            return {};
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--password="_s + secret, u"--show-attachment=considered.json"_s,
                               folder.filePath(saved().value(0))});
        return qpdf.waitForFinished() && qpdf.exitCode() == 0 ? qpdf.readAllStandardOutput() : QByteArray();
    }

    Filler fill;
    QMap<QUuid, int> fields; ///< how many each row has
    QStringList inJsonAlone; ///< for a machine: a fingerprint, what words began as
};

} // namespace

class ExportWholeTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        m_json = m_kept.saveAll();
        QVERIFY(!m_json.isEmpty());
        m_all = QJsonDocument::fromJson(m_json).object();
    }

    void everyTableIsInTheFile() {
        QStringList there;
        for (const storage::TableEntry& entry : storage::tableEntries()) {
            const QString table = QString::fromLatin1(entry.name);
            there += table;
            if (elsewhere().contains(table))
                continue;
            const QJsonArray rows = m_all[inJson(table)].toArray();
            QVERIFY2(!rows.isEmpty(), entry.name);
            for (const storage::PartTable& part : entry.parts) {
                if (!part.name)
                    break;
                const QString key = within().value(QString::fromLatin1(part.name));
                QVERIFY2(!key.isEmpty(), part.name);
                const QJsonValue held = rows[0].toObject()[key];
                QVERIFY2(!held.toArray().isEmpty() || !held.toObject().isEmpty(), part.name);
            }
        }
        for (auto table = elsewhere().cbegin(); table != elsewhere().cend(); ++table)
            QVERIFY2(there.contains(table.key()), table.value());
        QCOMPARE(m_all[u"settings"_s].toObject()[u"retention"_s].toString(), u"year"_s);
    }

    void everyFieldOfARowIsInTheJson() {
        QMap<QUuid, int> found;
        for (const QJsonValue& rows : std::as_const(m_all))
            for (const QJsonValue& row : rows.toArray())
                found.insert(QUuid(row[u"id"_s].toString()), int(row.toObject().size()));
        constexpr int stamp = 4; // id, created, changed, revision
        for (auto row = m_kept.fields.cbegin(); row != m_kept.fields.cend(); ++row)
            QCOMPARE(found.value(row.key()), stamp + row.value());
    }

    void everyWordIsThereToReadAndAsJson() {
        const QString pages = m_kept.pageText();
        const QString starter = m_all[u"phrases"_s][0][u"starter"_s].toString();
        QVERIFY(!starter.isEmpty());
        const QStringList forMachines = m_kept.inJsonAlone + QStringList{starter};
        for (const QString& word : std::as_const(m_kept.fill.said)) {
            QVERIFY2(m_json.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(forMachines.contains(word) != pages.contains(word), qPrintable(word));
        }
    }

    void itFitsTheSchema() {
        const std::string complaint =
            schemaComplaint(nlohmann::json::parse(m_json.toStdString()), "export/everything.schema.json");
        QVERIFY2(complaint.empty(), complaint.c_str());
    }

    void anEmptyVaultFitsItToo() {
        Desk desk;
        desk.flow->startEverything();
        QVERIFY(desk.at(ExportFlow::Protect));
        desk.flow->saveText();
        desk.flow->proven();
        QVERIFY(desk.chooseHere());
        QVERIFY(desk.at(ExportFlow::Left));
        const QByteArray json = desk.bytesOf(desk.saved().value(0));
        const std::string complaint =
            schemaComplaint(nlohmann::json::parse(json.toStdString()), "export/everything.schema.json");
        QVERIFY2(complaint.empty(), complaint.c_str());
    }

  private:
    Kept m_kept;
    QByteArray m_json;
    QJsonObject m_all;
};

CONSIDERED_SUBJECT(ExportWholeTest, QGuiApplication)
#include "tst_exportwhole.moc"
