// What has left this device: when, for whom and why; no word of what it said.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ExportLog exportLog
    required property ExportFlow flow
    required property Navigator navigator

    title: qsTr("What has left this device")
    showBack: true
    onBackRequested: root.navigator.back()
    Component.onCompleted: root.exportLog.start()

    RowList {
        id: rows

        parent: root.flickable
        anchors.fill: parent
        columnWidth: root.columnWidth
        model: root.exportLog
        spacing: 12
        keyNavigationEnabled: false
        Accessible.name: root.title

        head: BodyText {
            Layout.topMargin: 8
            visible: root.exportLog.count > 0
            text: qsTr("When it left, for whom and why. What it said is not kept here.")
        }

        delegate: LogRow {
            width: rows.width
            columnWidth: root.columnWidth
            onRepeatAsked: root.flow.repeat(exportId)
            onRemoved: root.exportLog.remove(exportId)
        }

        foot: ColumnLayout {
            Layout.fillWidth: true
            EmptyState {
                visible: root.exportLog.loaded && root.exportLog.count === 0
                iconName: "export"
                title: qsTr("Nothing has left")
                text: qsTr("When you make an export it is listed here, so you can show later what you gave.")
            }
            Message {
                visible: root.exportLog.trouble !== ""
                tone: "stop"
                iconName: "warning"
                text: root.exportLog.trouble
            }
        }
    }
}
