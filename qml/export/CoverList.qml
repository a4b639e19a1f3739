// What may say who somebody is, each with what is done about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

RowList {
    id: root

    required property ExportFlow flow
    required property Navigator navigator

    model: root.flow.findings
    spacing: 12
    keyNavigationEnabled: false
    Accessible.name: qsTr("What may say who somebody is")

    head: CoverHeader {
        Layout.fillWidth: true
        flow: root.flow
        navigator: root.navigator
    }

    delegate: FindingRow {
        width: root.width
        columnWidth: root.columnWidth
        onDecided: (choice, instead) => root.flow.decide(index, choice, instead)
        onAlwaysAsked: root.flow.alwaysCover(index)
    }
}
