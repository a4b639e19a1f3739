// KeptChecksPage: what waits to be come back to, and all that was kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property KeptChecks keptChecks
    required property LongCheck longCheck
    required property HowItWent howItWent
    required property ThinkThrough think
    required property Navigator navigator

    readonly property alias list: rows

    title: qsTr("Checks")
    showBack: true

    onBackRequested: navigator.back()

    // In the place of the page's own scroll.
    RowList {
        id: rows

        parent: root.flickable
        anchors.fill: parent
        columnWidth: root.columnWidth
        model: root.keptChecks
        spacing: 8
        Accessible.name: qsTr("My checks, newest first")

        head: KeptChecksHeader {
            Layout.fillWidth: true
            Layout.topMargin: 8
            keptChecks: root.keptChecks
            longCheck: root.longCheck
            howItWent: root.howItWent
            think: root.think
        }

        delegate: KeptCheckRow {
            width: rows.width
            columnWidth: root.columnWidth
            tabStop: index === Math.max(0, rows.currentIndex)
            onActiveFocusChanged: {
                if (activeFocus)
                    rows.currentIndex = index;
            }
            onClicked: root.keptChecks.open(checkId)
        }

        foot: [
            EmptyState {
                visible: root.keptChecks.loaded && root.keptChecks.count === 0
                         && !(root.keptChecks.filter === KeptChecks.Waiting && root.longCheck.running.length + root.think.running.length > 0)
                iconName: root.keptChecks.filter === KeptChecks.Bin ? "trash" : "scales"
                title: root.keptChecks.filter === KeptChecks.Bin ? qsTr("The bin is empty")
                     : root.keptChecks.filter === KeptChecks.ForSupervision ? qsTr("Nothing marked for supervision")
                     : root.keptChecks.filter === KeptChecks.All ? qsTr("No checks kept yet")
                     : qsTr("Nothing to come back to")
                text: root.keptChecks.filter === KeptChecks.Bin ? ""
                    : qsTr("When you keep a check, it waits here until you look back.")
            },
            Message {
                visible: text !== ""
                tone: "pause"
                iconName: "warning"
                text: root.keptChecks.trouble
            }
        ]
    }
}
