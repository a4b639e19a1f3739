// The tests of the controls run as the app does: our style, modules from resources, a screen reader listening.
#include <QAccessible>
#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() { QAccessible::setActive(true); }

    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(u"qrc:/qt/qml"_s); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
