// Columns: a grid whose number of columns follows its width. Qt 6.4 forgets columns that change while it arranges, so
// they change a moment later.
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: root

    property int wanted: 1

    onWantedChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.columns = root.wanted
    }
}
