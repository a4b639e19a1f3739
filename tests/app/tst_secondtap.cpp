// Who the second tap of a pair is for: what took the first, or nobody.
#include "app/secondtap.h"
#include "subject.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>

using namespace considered;
using namespace Qt::StringLiterals;

namespace {

// One button over another, a third beside them; the upper one leaves at its first click where it is told to, or a
// question is asked over it.
constexpr auto scene = R"(
import QtQuick
import Considered.Style
ApplicationWindow {
    id: root
    property string becomes: "stays"
    property int upper: 0
    property int lower: 0
    property int beside: 0
    property int question: 0
    width: 400; height: 400; visible: true
    Button { width: 200; height: 100; onClicked: ++root.lower }
    Button {
        id: top
        width: 200; height: 100
        onClicked: {
            ++root.upper;
            if (root.becomes === "leaves") visible = false;
            if (root.becomes === "moves") y = 200;
            if (root.becomes === "asks") ask.open();
        }
    }
    Button { x: 200; width: 200; height: 100; onClicked: ++root.beside }
    Popup { id: ask; width: 200; height: 100; Button { anchors.fill: parent; onClicked: ++root.question } }
})";

constexpr QPoint place(100, 50);
constexpr QPoint besideIt(300, 50);

} // namespace

class TestSecondTap : public QObject {
    Q_OBJECT

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
    QPointingDevice* m_screen = QTest::createTouchDevice();

    QQuickWindow* window() { return qobject_cast<QQuickWindow*>(m_root.get()); }
    int count(const char* of) { return m_root->property(of).toInt(); }
    void touch(QPoint at) {
        QTest::touchEvent(window(), m_screen).press(0, at, window());
        QTest::touchEvent(window(), m_screen).release(0, at, window());
    }
    void touchTwice(QPoint at, QPoint then) {
        touch(at);
        QTest::qWait(60);
        touch(then);
    }

  private slots:
    void initTestCase() { m_engine.addImportPath(u"qrc:/qt/qml"_s); }
    void init() {
        QQmlComponent component(&m_engine);
        component.setData(scene, QUrl());
        m_root.reset(component.create());
        QVERIFY2(m_root, qPrintable(component.errorString()));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        new app::SecondTap(*window());
    }

    void onTheSameThingItCounts() {
        touchTwice(place, place);
        QCOMPARE(count("upper"), 2);
        QTest::mouseDClick(window(), Qt::LeftButton, {}, place);
        QCOMPARE(count("upper"), 4);
    }

    void onWhatHasComeThereItIsForNobody_data() {
        QTest::addColumn<QString>("becomes");
        QTest::newRow("what lay under it") << u"leaves"_s;
        QTest::newRow("what it moved away from") << u"moves"_s;
        QTest::newRow("a question over it") << u"asks"_s;
    }
    void onWhatHasComeThereItIsForNobody() {
        QFETCH(QString, becomes);
        m_root->setProperty("becomes", becomes);
        touchTwice(place, place + QPoint(6, -6));
        QTest::qWait(60);
        touch(place); // nor a third
        QCOMPARE(count("upper"), 1);
        QCOMPARE(count("lower") + count("question"), 0);
    }

    void byMouseToo() {
        m_root->setProperty("becomes", u"leaves"_s);
        QTest::mouseDClick(window(), Qt::LeftButton, {}, place);
        QCOMPARE(count("upper"), 1);
        QCOMPARE(count("lower"), 0);
    }

    void elsewhereItCounts() {
        m_root->setProperty("becomes", u"leaves"_s);
        touchTwice(place, besideIt);
        QCOMPARE(count("beside"), 1);
    }

    void laterItCounts() {
        m_root->setProperty("becomes", u"leaves"_s);
        touch(place);
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
        touch(place);
        QCOMPARE(count("lower"), 1);
    }
};

CONSIDERED_SUBJECT(TestSecondTap, QGuiApplication)
#include "tst_secondtap.moc"
