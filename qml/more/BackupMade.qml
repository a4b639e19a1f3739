// BackupMade: what was written, where it is, and how to keep its passphrase.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Style
import Considered.Model

ColumnLayout {
    id: root

    required property Backups backups

    spacing: 12

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Your backup is made")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("It was read again and is whole.")
    }
    Card {
        Layout.fillWidth: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("What is in it")
        }
        Repeater {
            model: root.backups.madeOf

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
        CaptionText {
            Layout.fillWidth: true
            text: root.backups.madeOf.length > 0 ? qsTr("The bin, drafts and your settings too.") : qsTr("Your settings. You have not kept anything yet.")
        }
    }
    Card {
        Layout.fillWidth: true

        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Where it is")
        }
        BodyText {
            Layout.fillWidth: true
            font: Theme.bodyStrong
            text: root.backups.fileName
        }
        CaptionText {
            Layout.fillWidth: true
            text: root.backups.folder
        }
    }
    Card {
        Layout.fillWidth: true

        ReasonRow {
            iconName: "lock"
            tone: "primary"
            title: qsTr("Keep the passphrase apart from the file")
            advice: qsTr("Whoever has both can read everything. Whoever has only one can read nothing, and that goes for you too.")
        }
        ReasonRow {
            iconName: "copy"
            tone: "info"
            title: qsTr("A copy somewhere else is worth more")
            advice: qsTr("A file on this device goes when the device goes. Copy it to a drive or another computer.")
        }
    }
}
