// ButtonPair: two or three buttons side by side, or one under the other where their words would not fit.
import QtQuick
import QtQuick.Layouts

Columns {
    id: root

    readonly property var shown: Array.from(visibleChildren)
    readonly property real widest: shown.reduce((most, item) => Math.max(most, item.implicitWidth), 0)
    readonly property bool stacked: width > 0 && shown.length * (widest + columnSpacing) - columnSpacing > width

    wanted: stacked ? 1 : Math.max(1, shown.length)
    columnSpacing: 8
    rowSpacing: 4
    Layout.fillWidth: true
}
