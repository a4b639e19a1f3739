// A practitioner's week through the real pages: twelve checks, eight reflections, an employer visit. The program is
// killed three times on the way (SIGKILL, in the middle of something), and every row is right at the end.
#include "app/week.h"
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"

#include <QProcess>
#include <QTest>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

/// "client check shareSmall shared"
QString lineOf(const KeptCheck& check) {
    QString line =
        QStringList{codeOf(check.audience), codeOf(check.depth), codeOf(check.outcome), codeOf(check.decision)}.join(
            u' ');
    return check.forSupervision ? line + u" supervision"_s : line;
}

QString lineOf(const Reflection& reflection) {
    const auto code = [](const auto& value) {
        return value ? QString(codeOf(*value)) : u"-"_s;
    };
    QString line = QStringList{code(reflection.context), code(reflection.use), code(reflection.landed)}.join(u' ');
    if (!reflection.worked.isEmpty())
        line += u" “"_s + reflection.worked + u'”';
    return reflection.checkId ? line + u" of a check"_s : line;
}

} // namespace

class TestWeek : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_passphrase = u"-"_s;

    /// Takes steps until it is killed halfway through one. The last step that was done.
    int take(int from, int killAt) {
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QCoreApplication::applicationDirPath() + u"/week_worker"_s,
                     {m_folder.filePath(u"data"_s), m_passphrase, QString::number(from), QString::number(killAt)});
        int done = from - 1;
        bool waits = false;
        while (!waits && (worker.canReadLine() || worker.waitForReadyRead(60'000))) {
            const QString line = QString::fromUtf8(worker.readLine()).trimmed();
            if (line.startsWith(u"passphrase "_s))
                m_passphrase = line.mid(11);
            if (line.startsWith(u"done "_s))
                done = line.mid(5).toInt();
            waits = line == u"halfway %1"_s.arg(killAt);
        }
        if (waits)
            worker.kill();
        worker.waitForFinished(60'000);
        const bool asWanted = waits ? worker.exitStatus() == QProcess::CrashExit
                                    : worker.exitStatus() == QProcess::NormalExit && worker.exitCode() == 0;
        return asWanted ? done : -2;
    }

  private slots:
    void everyRowIsRightThoughItWasKilledThreeTimes() {
        const QList<Step> steps = weekOfSteps();
        QList<int> kills;
        for (int at = 0; at < steps.size(); ++at)
            if (QByteArrayView(steps.at(at).name).contains("interrupted"))
                kills += at;
        QCOMPARE(kills.size(), 3);
        int next = 0;
        for (const int at : std::as_const(kills)) {
            QCOMPARE(take(next, at), at - 1);
            next = at;
        }
        QCOMPARE(take(next, -1), int(steps.size()) - 1);

        Scene scene(m_folder.filePath(u"data"_s));
        scene.clock().forward(qint64{5} * 24 * 60 * 60 * 1000);
        scene.rememberPassphrase(m_passphrase);
        QVERIFY2(scene.unlock(), qPrintable(scene.hand().problem()));
        const Person me{scene, false, {}};

        QStringList checks;
        QHash<QUuid, QString> byId;
        QHash<QString, QString> nicknames;
        const auto experiences = me.ask([](storage::Database& db) { return storage::Kept<Experience>(db).all(); });
        QVERIFY(experiences.has_value());
        const auto rows = me.ask([](storage::Database& db) { return storage::Checks(db).list({}, {}, 100); });
        QVERIFY(rows.has_value());
        for (const auto& row : rows->rows) {
            const auto check = me.ask([id = row.id](storage::Database& db) { return storage::Checks(db).load(id); });
            QVERIFY(check.has_value());
            QString line = lineOf(*check);
            for (const Experience& one : *experiences)
                if (check->experienceId == one.row.id)
                    line += u", "_s + one.nickname;
            for (const KeptLine& said : check->lines)
                if (!said.words.isEmpty())
                    line += u" “"_s + said.words + u'”';
            checks.prepend(line);
            byId.insert(row.id, line);
        }
        QCOMPARE(checks, (QStringList{
                             u"client check shareSmall shared, The gap year"_s,
                             u"client check useSilently usedQuietly"_s,
                             u"employer check shareSmall shared, The gap year"_s,
                             u"team quick shareSmall notSaid"_s,
                             u"clinical quick useSilently notSaid"_s,
                             u"client check talkFirst heldBack, The big no"_s,
                             u"employer check useSilently usedQuietly, Blue folder"_s,
                             u"team check pause notSaid"_s,
                             u"clinical check pause heldBack"_s,
                             u"client full talkFirst notSaid supervision “One line, then ask about them.”"
                             u" “They see it is not the end.”"_s,
                             u"team check shareSmall notYet supervision"_s,
                             u"client check shareSmall shared"_s,
                         }));

        QStringList reflections;
        QStringList lookedBackOn;
        QHash<QUuid, QString> reflectionById;
        const auto notes = me.ask([](storage::Database& db) { return storage::Reflections(db).list({}, {}, 100); });
        QVERIFY(notes.has_value());
        for (const auto& row : notes->rows) {
            const auto note =
                me.ask([id = row.id](storage::Database& db) { return storage::Reflections(db).load(id); });
            QVERIFY(note.has_value());
            QVERIFY(note->justForMe);
            reflections.prepend(lineOf(*note));
            reflectionById.insert(row.id, lineOf(*note));
            if (note->checkId)
                lookedBackOn.prepend(byId.value(*note->checkId));
        }
        QCOMPARE(reflections, (QStringList{
                                  u"client shared well"_s,
                                  u"client shared mixed “They eased up once I kept it short”"_s,
                                  u"team usedQuietly ok “I asked better questions”"_s,
                                  u"employer heldBack ok"_s,
                                  u"team - cantTell of a check"_s,
                                  u"employer none well"_s,
                                  u"clinical heldBack notWell “Wait for a better time”"_s,
                                  u"client shared well of a check"_s,
                              }));
        QCOMPARE(lookedBackOn, (QStringList{checks.at(10), checks.at(11)}));

        const auto visits = me.ask([](storage::Database& db) { return storage::Kept<Visit>(db).all(); });
        QVERIFY(visits && visits->size() == 1);
        QCOMPARE(visits->constFirst().line, u"I had a gap too."_s);
        QCOMPARE(visits->constFirst().toSee, u"People do well."_s);
        QVERIFY(visits->constFirst().reflectionId.has_value());
        QCOMPARE(reflectionById.value(*visits->constFirst().reflectionId), u"employer heldBack ok"_s);

        // Nothing is left over: no check open, no draft, no loose note.
        QVERIFY(me.ask([](storage::Database& db) { return storage::Checks(db).running(); }).value().isEmpty());
        QVERIFY(!me.ask([](storage::Database& db) { return storage::Reflections(db).newestDraft(); }).value());
        QVERIFY(me.ask([](storage::Database& db) { return storage::Kept<PromptNote>(db).all(); }).value().isEmpty());
    }
};

QTEST_MAIN(TestWeek)
#include "tst_week.moc"
