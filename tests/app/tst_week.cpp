// A practitioner's week through the real pages: what is prepared, twelve checks, eight reflections, an employer visit,
// a session of supervision. The program is killed five times on the way (SIGKILL, in the middle of something), and
// every row is right at the end.
#include "app/week.h"
#include "storage/checks.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "subject.h"

#include <QProcess>

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
    std::unique_ptr<Scene> m_scene;

    template <typename T> QList<T> all(bool inBin = false) {
        const Person me{*m_scene, false, {}};
        return me.ask([inBin](storage::Database& db) { return storage::Kept<T>(db).all(inBin); }).value();
    }

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
    void initTestCase() {
        const QList<Step> steps = weekOfSteps();
        QList<int> kills;
        for (int at = 0; at < steps.size(); ++at)
            if (QByteArrayView(steps.at(at).name).contains("interrupted"))
                kills += at;
        QCOMPARE(kills.size(), 5);
        int next = 0;
        for (const int at : std::as_const(kills)) {
            QCOMPARE(take(next, at), at - 1);
            next = at;
        }
        QCOMPARE(take(next, -1), int(steps.size()) - 1);

        m_scene = std::make_unique<Scene>(m_folder.filePath(u"data"_s));
        m_scene->clock().forward(qint64{5} * 24 * 60 * 60 * 1000);
        m_scene->rememberPassphrase(m_passphrase);
        QVERIFY2(m_scene->unlock(), qPrintable(m_scene->hand().problem()));
    }

    void everyCheckAndReflectionIsThereAsItWasAnswered() {
        const Person me{*m_scene, false, {}};
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
                             u"team check shareSmall notYet"_s,
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
        QCOMPARE(lookedBackOn, (QStringList{checks.at(9), checks.at(10)}));

        const auto visits = me.ask([](storage::Database& db) { return storage::Kept<Visit>(db).all(); });
        QVERIFY(visits && visits->size() == 1);
        QCOMPARE(visits->constFirst().line, u"I had a gap too."_s);
        QCOMPARE(visits->constFirst().toSee, u"People do well."_s);
        QVERIFY(visits->constFirst().reflectionId.has_value());
        QCOMPARE(reflectionById.value(*visits->constFirst().reflectionId), u"employer heldBack ok"_s);

        // Nothing is left over: no check open, no draft, no loose note.
        QVERIFY(me.ask([](storage::Database& db) { return storage::Checks(db).running(); }).value().isEmpty());
        QVERIFY(!me.ask([](storage::Database& db) { return storage::Reflections(db).newestDraft(); }).value());
    }

    void whatWasPreparedIsThere() {
        QStringList lines;
        for (const Experience& one : all<Experience>())
            lines += one.nickname + u": "_s + one.kind + u' ' + (one.client ? QString(codeOf(*one.client)) : u"-"_s) +
                     u' ' + (one.employer ? QString(codeOf(*one.employer)) : u"-"_s) + u" “"_s + one.oneLine + u'”';
        QCOMPARE(lines, (QStringList{u"The gap year: exp.return-to-work open open “I had a gap too.”"_s,
                                     u"Blue folder:  - mine “”"_s, u"The big no:  - - “”"_s}));
        lines.clear();
        for (const Boundary& one : all<Boundary>())
            lines += one.words;
        QCOMPARE(lines,
                 (QStringList{u"I will not share intimate details of my life."_s, u"Which illness, and when"_s}));
        const QList<Phrase> phrases = all<Phrase>();
        QCOMPARE(phrases.size(), 1);
        QCOMPARE(phrases.constFirst().kind, PhraseKind::Decline);
        QCOMPARE(phrases.constFirst().words, u"Ask me about work."_s);
        const QList<PromptNote> notes = all<PromptNote>(); // those of the check went into it
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.constFirst().words, u"Not at work"_s);
        QVERIFY(notes.constFirst().looked && !notes.constFirst().belongsTo);
        lines.clear();
        for (const BiographyPart& part : all<BiographyPart>())
            lines += QString(codeOf(part.audience.value())) + u": "_s + part.words;
        lines.sort();
        QCOMPARE(lines, (QStringList{u"client: I help people find work"_s, u"team: I help people find work"_s}));
    }

    void theSessionIsClosedWithWhatWasAgreed() {
        const Person me{*m_scene, false, {}};
        storage::CheckFilter inBin;
        inBin.bin = true;
        const auto binned = me.ask([inBin](storage::Database& db) { return storage::Checks(db).list(inBin, {}, 100); });
        QVERIFY(binned.has_value());
        QCOMPARE(binned->rows.size(), 1);
        const QUuid deleted = binned->rows.constFirst().id;
        const auto check = me.ask([deleted](storage::Database& db) { return storage::Checks(db).load(deleted); });
        QVERIFY(check.has_value());
        QStringList said{lineOf(*check)};
        for (const KeptLine& line : check->lines)
            if (!line.words.isEmpty())
                said += line.words;
        QCOMPARE(said, (QStringList{u"client full talkFirst notSaid"_s, u"One line, then ask about them."_s,
                                    u"They see it is not the end."_s}));
        const QList<Experience> experiences = all<Experience>();
        QCOMPARE(check->experienceId, std::optional(experiences.constFirst().row.id));

        QList<SupervisionSession> sessions = all<SupervisionSession>();
        sessions.removeIf([](const SupervisionSession& one) { return !one.closed; });
        QCOMPARE(sessions.size(), 1);
        const SupervisionSession session = sessions.constFirst();
        QVERIFY(session.when.has_value());
        QCOMPARE(session.when->localDate(), QDate(2026, 12, 12));
        QCOMPARE(session.agreed, u"Meet again in May"_s);
        QStringList items;
        for (const AgendaItem& item : all<AgendaItem>()) {
            QVERIFY(item.discussed);
            QCOMPARE(item.session, std::optional(session.row.id));
            items += QStringList{codeOf(item.kind), item.words, item.note, item.agreed}.join(u'|') +
                     (item.thing == deleted ? u" deleted"_s : QString());
        }
        items.sort();
        QCOMPARE(items, (QStringList{u"check|||"_s, u"check||| deleted"_s,
                                     u"own|More time before visits|Ask for Fridays|Two hours on Fridays"_s}));
    }
};

CONSIDERED_SUBJECT(TestWeek, QGuiApplication)
#include "tst_week.moc"
