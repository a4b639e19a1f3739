// The things to pick from, newest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

RowList {
    id: root

    required property ExportFlow flow
    required property Navigator navigator

    model: root.flow.picks
    spacing: 8
    Accessible.name: qsTr("What could go in")
    section.property: "month"

    head: PickHeader {
        Layout.fillWidth: true
        flow: root.flow
    }

    delegate: PickRow {
        width: root.width
        columnWidth: root.columnWidth
        tabStop: index === Math.max(0, root.currentIndex)
        onActiveFocusChanged: {
            if (activeFocus)
                root.currentIndex = index;
        }
        onChosen: root.flow.toggle(itemId)
    }

    foot: EmptyState {
        visible: root.flow.picks.loaded && root.flow.picks.count === 0
        iconName: "calendar"
        title: qsTr("Nothing from these days")
        text: qsTr("Choose other days, or write a reflection first.")
    }
}
