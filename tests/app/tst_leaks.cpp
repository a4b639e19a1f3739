// A marker typed into every text box is in no file once the notes are locked, and there again once they are open.
#include "app/files.h"
#include "app/leakjourneys.h"
#include "app/textboxes.h"
#include "scene/scene.h"
#include "subject.h"

#include <QStringEncoder>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"Zebrafinken brüten im März"_s;

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    DeclaredBoxes m_declared{QStringLiteral(CONSIDERED_SOURCE_DIR "/qml")};
    QStringList m_undeclared;   ///< filled, but unknown to the sources as they were read
    QList<QStringList> m_typed; ///< of each journey
    int m_number = 0;

    /// Into every box that is here, after what it holds; each time other words, which stand out to who looks for names.
    [[nodiscard]] bool fill(Scene& scene, QStringList& typed) {
        const auto forWords = [&] {
            QList<TextBox> boxes = boxesOn(scene.window());
            boxes.removeIf([](const TextBox& box) { return box.secret; });
            return boxes;
        };
        // Once the page that was asked for is there.
        if (!scene.settle() || !scene.hand().waitUntil([&] { return !forWords().isEmpty(); }))
            return false;
        for (const TextBox& box : forWords()) {
            typed << u"%1, box%2@example.org"_s.arg(marker).arg(++m_number);
            if (!scene.hand().tap(box.label))
                return false;
            scene.hand().key(Qt::Key_End, Qt::ControlModifier);
            scene.hand().type(typed.constLast());
            if (!m_declared.filled(box))
                m_undeclared << box.label;
        }
        return true;
    }

    /// Waits until more of what was typed has been shown, or with `all` the rest of it. Takes that from `missing`.
    static void read(Scene& scene, QStringList& missing, bool all) {
        const qsizetype before = missing.size();
        static_cast<void>(scene.settle());
        static_cast<void>(scene.hand().waitUntil([&] {
            QStringList shown = scene.hand().names();
            for (const TextBox& box : boxesOn(scene.window()))
                shown << box.text;
            missing.removeIf([here = shown.join(u'\n')](const QString& words) { return here.contains(words); });
            return missing.isEmpty() || (!all && missing.size() < before);
        }));
    }

    [[nodiscard]] static bool lock(Scene& scene) {
        scene.model().lock();
        return scene.hand().waitUntil([&] { return scene.model().notebook() == nullptr; }) &&
               scene.hand().waitFor(u"Open my notes"_s);
    }

    /// From wherever one is to the tabs, as a person goes.
    [[nodiscard]] static bool toTabs(Scene& scene) {
        const auto onTab = [&] {
            return scene.model().navigator()->tab() != viewmodel::Navigator::NoTab;
        };
        for (int pages = 0; pages < 10; ++pages) {
            if (!scene.settle()) // what is done may still lead elsewhere
                return false;
            if (onTab())
                return true;
            if (!scene.hand().tap(scene.hand().sees(u"Back"_s) ? u"Back"_s : u"Close"_s))
                return false;
        }
        return onTab();
    }

    /// Where it went wrong; empty when it did not.
    [[nodiscard]] QString walk(Scene& scene, const Journey& journey, const QStringList& way, QStringList& typed,
                               bool fromTab = true) {
        const auto wrong = [&](const QString& where) {
            qWarning("%s", qPrintable(scene.hand().problem())); // too long for a message of the test
            return u"%1: %2"_s.arg(QLatin1String(journey.name), where);
        };
        if (fromTab && !toTabs(scene))
            return wrong(u"no way to it"_s);
        QStringList missing = typed;
        for (const QString& step : way) {
            bool done = true;
            if (step == steps::fill)
                done = fill(scene, typed);
            else if (step == steps::read)
                read(scene, missing, &step == &way.constLast());
            else if (step == steps::typed)
                done = scene.hand().tap(typed.constFirst().chopped(1) + u'…');
            else if (step == steps::identify)
                done = scene.hand().typeInto(u"Passphrase"_s, scene.passphrase()) && scene.hand().tap(u"Go on"_s);
            else if (step == steps::daysLater) {
                done = lock(scene);
                scene.clock().forward(qint64{3} * 24 * 60 * 60 * 1000);
                done = done && scene.unlock() && toTabs(scene);
            } else
                done = scene.hand().tap(step);
            if (!done)
                return wrong(step);
        }
        if (!missing.isEmpty())
            return u"%1: not shown again: %2"_s.arg(QLatin1String(journey.name), missing.join(u", "_s));
        return {};
    }

  private slots:
    void initTestCase() {
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
    }

    void aWordWrittenInClearIsFound() {
        const QString file = m_home.filePath(u"control"_s);
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QFile control(file);
            QVERIFY(control.open(QIODevice::WriteOnly));
            QStringEncoder encoder(encoding);
            control.write("before " + QByteArray(encoder.encode(marker)) + " after");
            control.close();
            QCOMPARE(filesWith(marker, m_home.path()), QStringList{file});
        }
        QFile base64(file);
        QVERIFY(base64.open(QIODevice::WriteOnly));
        base64.write(QByteArray("x" + marker.toUtf8() + "yz").toBase64());
        base64.close();
        QCOMPARE(filesWith(marker, m_home.path()), QStringList{file});
        QVERIFY(QFile::remove(file));
        QCOMPARE(filesWith(marker, m_home.path()), QStringList());
    }

    void aQuickCheckLeavesNoTrace() {
        Scene scene(m_home.filePath(u"data"_s));
        QVERIFY(scene.hand().waitFor(u"Client"_s));
        const QStringList before = fingerprint(m_home.path());
        QVERIFY2(scene.hand().tap(u"Client"_s), qPrintable(scene.hand().problem()));
        for (int i = 0; i < 4; ++i) {
            QVERIFY2(scene.hand().waitFor(u"%1 of 4"_s.arg(i + 1)), qPrintable(scene.hand().problem()));
            QVERIFY2(scene.hand().tap(u"No"_s), qPrintable(scene.hand().problem()));
        }
        QVERIFY2(scene.hand().tap(u"Done"_s), qPrintable(scene.hand().problem()));
        scene.restart();
        QCOMPARE(fingerprint(m_home.path()), before);
    }

    void whatIsTypedIsInNoFileOnceLockedAndThereOnceOpen() {
        Scene scene(m_home.filePath(u"data"_s));
        QVERIFY2(scene.hand().tap(u"Set up my notes"_s) && scene.setUp(), qPrintable(scene.hand().problem()));
        QVERIFY2(scene.hand().waitFor(u"Before you share"_s), qPrintable(scene.hand().problem()));
        const QList<Journey> journeys = leakJourneys();
        QStringList wrong; // of all journeys, rather than of the first that goes wrong
        for (const Journey& journey : journeys) {
            QStringList typed;
            wrong << walk(scene, journey, journey.there, typed);
            m_typed << typed;
        }
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(lock(scene), qPrintable(scene.hand().problem()));
        for (const QString& said : scene.hand().names())
            QVERIFY2(!said.contains(marker), "locked pages still say it to assistive technology");

        QCOMPARE(filesWith(marker, m_home.path()), QStringList());
        QCOMPARE(filesWith(scene.passphrase(), m_home.path()), QStringList());

        // And it is really there: the draft as it was left, where it was left, and then all else.
        scene.restart();
        QVERIFY2(scene.unlock(), qPrintable(scene.hand().problem()));
        QVERIFY2(scene.hand().waitFor(u"What worked? What would I change?"_s), qPrintable(scene.hand().problem()));
        wrong << walk(scene, journeys.constLast(), {steps::read, u"Done"_s}, m_typed.last(), false);
        for (qsizetype i = 0; i < journeys.size() - 1; ++i)
            if (!journeys.at(i).again.isEmpty())
                wrong << walk(scene, journeys.at(i), journeys.at(i).again, m_typed[i]);
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noTextBoxOfTheAppWasPassedOver() {
        // Each box of a page in the sources was either filled above, or is for secrets, which the last test looked for.
        QVERIFY(m_declared.count() >= 2);
        QCOMPARE(m_undeclared, QStringList());
        QCOMPARE(m_declared.unclear(), QStringList());
        const QStringList passedOver = m_declared.notFilled();
        QVERIFY2(passedOver.isEmpty(), qPrintable(u"no journey fills\n"_s + passedOver.join(u'\n')));
    }
};

CONSIDERED_SUBJECT(TestLeaks, QGuiApplication)
#include "tst_leaks.moc"
