// On the screen of a small phone with a real on-screen keyboard: what is typed in stays in sight, and the page has its
// room back afterwards.
#include "qml/pages.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScreen>
#include <QTest>
#include <cstdio>
#include <cstdlib>

using namespace considered;
using namespace considered::tests;
using namespace Qt::StringLiterals;
using viewmodel::Navigator;

class TestOnScreenKeyboard : public QObject, Pages {
    Q_OBJECT

    static QInputMethod& keyboard() { return *QGuiApplication::inputMethod(); }

    /// Where the line that is typed in is, in the window.
    QRectF line() {
        QQuickItem* field = m_scene->window()->activeFocusItem();
        return field ? field->mapRectToScene(field->property("cursorRectangle").toRectF()) : QRectF();
    }
    bool lineIsOverKeyboard() {
        return keyboard().isVisible() && line().height() > 0 && line().top() >= 0 &&
               line().bottom() <= keyboard().keyboardRectangle().top();
    }
    void check(const QString& field) {
        QVERIFY2(hand().tap(field), why());
        QVERIFY2(hand().waitUntil([] { return keyboard().isVisible(); }), "no keyboard came");
        QVERIFY(keyboard().keyboardRectangle().height() > 50);
        QVERIFY2(hand().waitUntil([this] { return lineIsOverKeyboard(); }),
                 qPrintable(u"%1 is at %2, the keyboard at %3"_s.arg(field)
                                .arg(line().bottom())
                                .arg(keyboard().keyboardRectangle().top())));
    }

  private slots:
    void cleanupTestCase() { m_scene.reset(); }
    void initTestCase() {
        start();
        m_scene->window()->requestActivate(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window()));
        m_scene->window()->resize(QGuiApplication::primaryScreen()->size()); // as on a phone
        QVERIFY2(setUp() && hand().waitFor(u"Before you share"_s), why());
    }

    void theLineIsInSight_data() {
        QTest::addColumn<int>("text");
        QTest::newRow("usual text") << 100;
        QTest::newRow("the largest text") << 200;
    }
    void theLineIsInSight() {
        QFETCH(int, text);
        m_scene->model().preferences()->setTextPercent(text);
        m_scene->model().navigator()->showTab(Navigator::CheckTab);
        m_scene->model().notebook()->editor()->startNew();
        QVERIFY2(hand().waitFor(u"What will I take from this?"_s), why());
        check(u"What will I take from this?"_s);
        hand().type(u"a line\n"_s.repeated(12));
        QVERIFY(hand().waitUntil([this] { return lineIsOverKeyboard(); }));
        m_scene->model().navigator()->showTab(Navigator::MoreTab);
        QVERIFY2(hand().tap(u"Learn…"_s), why());
        check(u"Search everything here"_s);
        // Gone: all of the page is there again, and the tabs of a tab's first page.
        keyboard().hide();
        m_scene->model().navigator()->showTab(Navigator::MoreTab);
        QVERIFY2(hand().waitFor(u"Supervision"_s), why());
    }
};

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    TestOnScreenKeyboard test;
    const int failed = QTest::qExec(&test, argc, argv);
    std::fflush(nullptr);
    std::_Exit(failed); // Qt's keyboard crashes at times when it is let go
}

#include "tst_onscreenkeyboard.moc"
