// BringBackInside: what is in the backup, and the two ways to bring it back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property BackupReturn backupReturn

    spacing: 12

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("What is in it")
    }
    Card {
        Layout.fillWidth: true

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Made on %1.").arg(root.backupReturn.madeWhen)
        }
        Repeater {
            model: root.backupReturn.inside

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: root.backupReturn.inside.length === 0
            text: qsTr("Settings only. Nothing had been kept then.")
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.backupReturn.anythingHere

        ReasonRow {
            iconName: "plus"
            tone: "good"
            title: qsTr("Add it to what is here")
            advice: qsTr("Nothing here goes. Where both have the same note and they differ, the newer stays and the older is kept as a copy.")
        }
        ReasonRow {
            iconName: "undo"
            tone: "pause"
            title: qsTr("Put it in the place of what is here")
            advice: qsTr("Then your notes and settings are as they were that day. What is here now goes for good. Make a backup of it first if you are not sure.")
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "mergeBackup"
        highlighted: true
        text: root.backupReturn.anythingHere ? qsTr("Add it to what is here") : qsTr("Bring it back")
        onClicked: root.backupReturn.anythingHere ? root.backupReturn.merge() : root.backupReturn.replace()
    }
    Button {
        Layout.fillWidth: true
        objectName: "replaceWithBackup"
        visible: root.backupReturn.anythingHere
        flat: true
        text: qsTr("Put it in the place of what is here")
        onClicked: ask.open()
    }

    AskDialog {
        id: ask

        title: qsTr("Replace what is here?")
        text: qsTr("Every note here now goes for good, and what is in the backup of %1 takes its place.").arg(root.backupReturn.madeWhen)
        yesText: qsTr("Replace it all")
        noText: qsTr("Leave it as it is")
        onAccepted: root.backupReturn.replace()
    }
}
