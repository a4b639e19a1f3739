// Six random words are offered as the passphrase.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session
    readonly property bool forBackup: root.keySetup.task === KeySetup.MakeBackup

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: root.forBackup ? qsTr("The backup’s passphrase") : qsTr("Your passphrase")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.forBackup ? qsTr("Only these six words open this backup. Write them down, and keep them apart from the file. They are shown this once.") : qsTr("These six words open your notes. Write them down and keep them somewhere safe, not on this device.")
    }
    Card {
        Layout.fillWidth: true
        QuestionText {
            Layout.fillWidth: true
            objectName: "offeredPassphrase"
            text: root.keySetup.offered
            Accessible.name: qsTr("Your six words: %1").arg(root.keySetup.offered)
        }
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.keySetup.noPinReason !== "" && !root.forBackup
        text: qsTr("%1. So no PIN is offered.").arg(root.keySetup.noPinReason)
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.errorTitle !== ""
        tone: "stop"
        iconName: "warning"
        title: root.keySetup.errorTitle
        text: root.keySetup.errorText
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "useOffered"
        highlighted: true
        text: qsTr("I have written them down")
        onClicked: root.keySetup.useOffered()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Other words")
        onClicked: root.keySetup.offerAnother()
    }
    Button {
        Layout.fillWidth: true
        objectName: "chooseOwn"
        flat: true
        text: qsTr("I want my own passphrase")
        onClicked: root.keySetup.chooseOwn()
    }
}
