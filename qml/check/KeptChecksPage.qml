// KeptChecksPage: what waits to be come back to, and all that was kept.

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property KeptChecks keptChecks
    required property LongCheck longCheck
    required property Navigator navigator

    readonly property alias list: rows

    title: qsTr("Checks")
    showBack: true

    onBackRequested: navigator.back()

    // A long list scrolls by itself, so that only the rows in sight exist; it takes the place of the page's own scroll.
    ListView {
        id: rows

        // The header grows and shrinks under us; without this the list would open scrolled past its top.
        property real fromTop: 0

        parent: root.flickable
        anchors.fill: parent
        model: root.keptChecks
        currentIndex: -1
        spacing: 8
        topMargin: 8
        bottomMargin: 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: Theme.motion
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My checks, newest first")
        ScrollBar.vertical: ScrollBar {}

        onContentYChanged: fromTop = contentY - originY
        onOriginYChanged: {
            if (fromTop <= 0)
                contentY = originY - topMargin;
        }

        header: KeptChecksHeader {
            x: (rows.width - width) / 2
            width: root.columnWidth
            keptChecks: root.keptChecks
            longCheck: root.longCheck
            // A row that is current takes the focus back at every change of the list; not while one is here.
            onActiveFocusChanged: {
                if (activeFocus)
                    rows.currentIndex = -1;
            }
        }

        delegate: KeptCheckRow {
            x: (rows.width - width) / 2
            width: root.columnWidth
            tabStop: index === Math.max(0, rows.currentIndex)
            onActiveFocusChanged: {
                if (activeFocus)
                    rows.currentIndex = index;
            }
            onClicked: root.keptChecks.open(checkId)
        }

        footer: ColumnLayout {
            x: (rows.width - width) / 2
            width: root.columnWidth

            EmptyState {
                visible: root.keptChecks.loaded && root.keptChecks.count === 0
                         && !(root.keptChecks.filter === KeptChecks.Waiting && root.longCheck.running.length > 0)
                iconName: root.keptChecks.filter === KeptChecks.Bin ? "trash" : "scales"
                title: root.keptChecks.filter === KeptChecks.Bin ? qsTr("The bin is empty")
                     : root.keptChecks.filter === KeptChecks.ForSupervision ? qsTr("Nothing marked for supervision")
                     : root.keptChecks.filter === KeptChecks.All ? qsTr("No checks kept yet")
                     : qsTr("Nothing to come back to")
                text: root.keptChecks.filter === KeptChecks.Bin ? ""
                    : qsTr("When you keep a check, it waits here until you look back.")
            }

            Message {
                visible: text !== ""
                tone: "pause"
                iconName: "warning"
                text: root.keptChecks.trouble
            }
        }
    }
}
