// Making a backup: what it is, when the last one was made, and what was just written. And the way to bring one back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator
    required property Backups backups
    readonly property bool writing: backups.state === Backups.Writing
    readonly property bool made: backups.state === Backups.Made

    /// What stood here is gone, and with it the focus.
    function beginAtTop(): void {
        flickable.contentY = 0;
        focusTitle();
    }

    title: qsTr("Backup")
    showBack: true
    onWritingChanged: beginAtTop()
    onMadeChanged: beginAtTop()
    onBackRequested: {
        root.backups.seen();
        root.navigator.back();
    }

    Message {
        Layout.fillWidth: true
        visible: root.backups.errorTitle !== ""
        tone: "pause"
        iconName: "warning"
        title: root.backups.errorTitle
        text: root.backups.errorText
    }
    ColumnLayout {
        visible: root.writing
        spacing: 16

        QuestionText {
            Layout.fillWidth: true
            text: qsTr("Making your backup")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("It is written, then read again to be sure. That takes a few seconds.")
        }
        ProgressBar {
            Layout.fillWidth: true
            indeterminate: true
        }
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Stop")
            onClicked: root.backups.stop()
        }
    }
    Shown {
        wanted: root.made
        part: Qt.resolvedUrl("BackupMade.qml")
        handed: ({
                backups: root.backups
            })
    }
    Button {
        Layout.fillWidth: true
        visible: root.made
        highlighted: true
        text: qsTr("Done")
        onClicked: {
            root.backups.seen();
            root.navigator.back();
        }
    }
    ColumnLayout {
        visible: !root.writing && !root.made
        spacing: 12

        BodyText {
            Layout.fillWidth: true
            text: qsTr("A backup is one file with everything you kept. It has a passphrase of its own. So you can keep it on a drive or another computer.")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("If this device is lost or breaks, the file and its passphrase bring your notes back. Without the passphrase no one can open it.")
        }
        CaptionText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.backups.last
        }
        Button {
            Layout.fillWidth: true
            Layout.topMargin: 8
            objectName: "makeBackup"
            highlighted: true
            text: qsTr("Make a backup")
            onClicked: root.backups.make()
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: 16
            CardRow {
                objectName: "bringBack"
                iconName: "undo"
                tone: "info"
                title: qsTr("Bring back a backup")
                subtitle: qsTr("Shows what is in it before anything changes")
                onClicked: root.navigator.open(Navigator.BringBack)
            }
        }
    }
}
