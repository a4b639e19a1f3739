// Columns: a grid whose number of columns follows its width. Qt 6.4 forgets columns that change while it arranges, so
// they change a moment later.
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: root

    property int wanted: 1

    columns: 1 // as wanted at first; a grid that is told nothing takes as many as it has items
    onWantedChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.columns = root.wanted
    }
}
