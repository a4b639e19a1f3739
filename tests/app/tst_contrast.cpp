// The audit's eye for contrast: it sees what is too faint, and lets pass what is not.
#include "scene/contrast.h"
#include "subject.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

using namespace considered::tests;
using namespace Qt::StringLiterals;

class TestContrast : public QObject {
    Q_OBJECT
  private slots:
    void ratiosAreThoseOfTheStandard() {
        QCOMPARE(qRound(contrastOf(qRgb(0, 0, 0), qRgb(255, 255, 255)) * 100), 2100);
        QCOMPARE(qRound(contrastOf(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) * 100), 454);
        QCOMPARE(qRound(contrastOf(qRgb(255, 255, 255), qRgb(255, 255, 255)) * 100), 100);
    }

    void whatIsTooFaintIsNoted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("noted");
        QTest::newRow("body, dark enough") << u"color: '#666666'; font.pixelSize: 17"_s << false;
        QTest::newRow("body, too faint") << u"color: '#8a8a8a'; font.pixelSize: 17"_s << true;
        QTest::newRow("large, dark enough") << u"color: '#8a8a8a'; font.pixelSize: 28"_s << false;
        QTest::newRow("large, too faint") << u"color: '#a8a8a8'; font.pixelSize: 28"_s << true;
        QTest::newRow("faded") << u"color: '#666666'; opacity: 0.5; font.pixelSize: 17"_s << true;
        QTest::newRow("not to be used now") << u"color: '#8a8a8a'; enabled: false; font.pixelSize: 17"_s << false;
        QTest::newRow("as its ground") << u"color: '#ffffff'; font.pixelSize: 17"_s << true;
    }

    void whatIsTooFaintIsNoted() {
        QFETCH(QString, text);
        QFETCH(bool, noted);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        const QString scene = u"import QtQuick\nWindow { visible: true; width: 320; height: 120; color: 'white'\n"
                              "Item { anchors.fill: parent; Text { x: 10; y: 10; text: 'Some words'; %1 } } }"_s;
        component.setData(scene.arg(text).toUtf8(), QUrl());
        const std::unique_ptr<QObject> made(component.create());
        auto* window = qobject_cast<QQuickWindow*>(made.get());
        QVERIFY2(window, qPrintable(component.errorString()));
        QVERIFY(QTest::qWaitForWindowExposed(window));
        const QStringList notes = contrasts(window);
        QCOMPARE(notes.size(), noted ? 1 : 0);
    }
};

CONSIDERED_SUBJECT(TestContrast, QGuiApplication)
#include "tst_contrast.moc"
