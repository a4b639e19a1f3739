// Bringing a backup back: which file, its passphrase, what is in it and how, and what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property BackupReturn backupReturn
    readonly property int step: backupReturn.step

    title: qsTr("Bring back a backup")
    showBack: root.step !== BackupReturn.Working
    onBackRequested: root.backupReturn.back()
    // What stood here is gone, and with it the focus.
    onStepChanged: {
        root.flickable.contentY = 0;
        root.focusTitle();
    }

    Message {
        Layout.fillWidth: true
        visible: root.backupReturn.errorTitle !== ""
        tone: "pause"
        iconName: "warning"
        title: root.backupReturn.errorTitle
        text: root.backupReturn.errorText
    }
    ColumnLayout {
        visible: root.step === BackupReturn.Choose
        spacing: 12

        BodyText {
            Layout.fillWidth: true
            text: qsTr("You need the file of the backup and its own passphrase. You see what is in it first. Nothing changes until you say so.")
        }
        Button {
            Layout.fillWidth: true
            Layout.topMargin: 8
            objectName: "chooseBackup"
            highlighted: true
            text: qsTr("Choose the file")
            onClicked: root.backupReturn.chooseFile()
        }
    }
    ColumnLayout {
        visible: root.step === BackupReturn.Passphrase
        spacing: 16

        CaptionText {
            Layout.fillWidth: true
            text: root.backupReturn.fileName
        }
        SecretField {
            id: secret

            Layout.fillWidth: true
            label: qsTr("Its passphrase")
            enabled: !root.backupReturn.busy
            onSubmitted: look.clicked()
        }
        Button {
            id: look

            Layout.fillWidth: true
            highlighted: true
            enabled: !root.backupReturn.busy && secret.text !== ""
            text: root.backupReturn.busy ? qsTr("Reading all of it…") : qsTr("See what is in it")
            onClicked: root.backupReturn.look(secret.text)
        }
        Button {
            Layout.fillWidth: true
            flat: true
            text: root.backupReturn.busy ? qsTr("Stop") : qsTr("Choose another file")
            onClicked: root.backupReturn.busy ? root.backupReturn.stop() : root.backupReturn.chooseFile()
        }
    }
    Connections {
        target: root.backupReturn
        function onChanged() {
            if (root.step !== BackupReturn.Passphrase)
                secret.clear();
        }
    }
    Shown {
        wanted: root.step === BackupReturn.Inside
        part: Qt.resolvedUrl("BringBackInside.qml")
        handed: ({
                backupReturn: root.backupReturn
            })
    }
    ColumnLayout {
        visible: root.step === BackupReturn.Working
        spacing: 16

        QuestionText {
            Layout.fillWidth: true
            text: qsTr("Bringing it back")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("All of it or none of it: if the device stops now, your notes are as they were.")
        }
        ProgressBar {
            Layout.fillWidth: true
            indeterminate: true
        }
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Stop")
            onClicked: root.backupReturn.stop()
        }
    }
    ColumnLayout {
        visible: root.step === BackupReturn.Done
        spacing: 12

        QuestionText {
            Layout.fillWidth: true
            text: qsTr("Your backup is back")
        }
        Card {
            Layout.fillWidth: true

            Repeater {
                model: root.backupReturn.account

                BodyText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Your PIN, passphrase and recovery code are the same as before.")
        }
        Button {
            Layout.fillWidth: true
            Layout.topMargin: 8
            highlighted: true
            text: qsTr("Go to my notes")
            onClicked: root.backupReturn.finish()
        }
    }
}
