// A marker typed into every text box is in no file once the notes are locked, and there again once they are open.
#include "app/files.h"
#include "scene/scene.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"Zebrafinken brüten im März"_s;

} // namespace

class TestLeaks : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QStringList m_boxes; ///< every text box the marker went into

    /// All text boxes on the page, by the name a screen reader says.
    static QStringList boxesOn(QQuickWindow* window) {
        QStringList names;
        QList<QAccessibleInterface*> all{QAccessible::queryAccessibleInterface(window)};
        while (!all.isEmpty()) {
            QAccessibleInterface* one = all.takeFirst();
            for (int i = 0; i < one->childCount(); ++i)
                if (QAccessibleInterface* child = one->child(i); child && !child->state().invisible)
                    all.append(child);
            if (one->role() == QAccessible::EditableText)
                names << one->text(QAccessible::Name);
        }
        return names;
    }

    void fillAll(Scene& scene) {
        const QStringList boxes = boxesOn(scene.window());
        for (const QString& box : boxes) {
            QVERIFY2(scene.hand().typeInto(box, marker), qPrintable(scene.hand().problem()));
            m_boxes << box;
        }
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
        Hand& hand = scene.hand();
        QVERIFY2(hand.tap(u"Set up my notes"_s) && scene.setUp(), qPrintable(hand.problem()));
        QVERIFY2(hand.tap(u"Quick reflection…"_s) && hand.waitFor(u"Done"_s), qPrintable(hand.problem()));
        fillAll(scene);
        QVERIFY2(hand.tap(u"Done"_s) && hand.tap(u"Reflect"_s), qPrintable(hand.problem()));
        QVERIFY2(hand.waitFor(u"A look back…"_s), qPrintable(hand.problem()));
        fillAll(scene); // the search
        QVERIFY2(hand.tap(u"Check"_s) && hand.tap(u"Quick reflection…"_s) && hand.waitFor(u"Done"_s),
                 qPrintable(hand.problem()));
        fillAll(scene); // and a draft that is not finished
        scene.model().lock();
        QVERIFY(hand.waitUntil([&] { return scene.model().notebook() == nullptr; }));
        QVERIFY2(hand.waitFor(u"Open my notes"_s), qPrintable(hand.problem()));
        const QStringList clear = hand.names();
        for (const QString& said : clear)
            QVERIFY2(!said.contains(marker), "locked pages still say it to assistive technology");

        QCOMPARE(filesWith(marker, m_home.path()), QStringList());
        QCOMPARE(filesWith(scene.passphrase(), m_home.path()), QStringList());

        // And it is really there: the draft as it was left.
        scene.restart();
        QVERIFY2(scene.unlock(), qPrintable(scene.hand().problem()));
        QVERIFY2(scene.hand().waitFor(u"What worked? What would I change?"_s), qPrintable(scene.hand().problem()));
        viewmodel::ReflectionEditor* editor = scene.model().notebook()->editor();
        QTRY_COMPARE(editor->worked(), marker);
    }

    void noTextBoxOfTheAppWasPassedOver() {
        // Each box of a page in the sources was either filled above, or is for secrets, which the last test looked for.
        int declared = 0;
        QDirIterator files(QStringLiteral(CONSIDERED_SOURCE_DIR "/qml"), {u"*.qml"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/controls/"_s) || file.fileName().contains(u"/style/"_s) ||
                file.fileName().contains(u"/unlock/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression box(u"^[ \\t]*(NoteField|LineField|TextField|TextArea|SearchField) \\{"_s,
                                                QRegularExpression::MultilineOption);
            declared += int(QString::fromUtf8(file.readAll()).count(box));
        }
        m_boxes.removeDuplicates();
        QVERIFY(declared >= 2);
        QVERIFY2(m_boxes.size() >= declared,
                 qPrintable(u"%1 boxes are declared, filled were: %2"_s.arg(declared).arg(m_boxes.join(u", "_s))));
    }
};

QTEST_MAIN(TestLeaks)
#include "tst_leaks.moc"
