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
    section.property: "group"

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
        title: root.flow.pickFrom === "notes" ? qsTr("Nothing from these days") : qsTr("Nothing here yet")
        text: {
            switch (root.flow.pickFrom) {
            case "supervision":
                return qsTr("What you bring to supervision, and what you agreed there, can be picked here.");
            case "aboutMe":
                return qsTr("Your short biography and what you bring, from Prepare, can be picked here.");
            default:
                return qsTr("Choose other days, or write a reflection first.");
            }
        }
    }
}
