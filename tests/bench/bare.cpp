// The baseline: a Qt Quick window with one text in it.
#include "bench/firstframe.h"

#include <QQmlComponent>
#include <QQmlEngine>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\n"
                      "Window { visible: true; width: 390; height: 844\n"
                      "  Text { anchors.centerIn: parent; text: 'Should I share this?'; font.family: 'Inter' } }",
                      QUrl());
    const std::unique_ptr<QObject> root(component.create());
    auto* window = qobject_cast<QQuickWindow*>(root.get());
    if (!window)
        return 1;
    considered::bench::reportFirstFrame(window);
    return QGuiApplication::exec();
}
