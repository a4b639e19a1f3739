// The passphrase, and where it goes.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Its passphrase")
    }
    BodyText {
        text: root.flow.everything ? qsTr("One file with all of it: pages to read, and inside them considered.json for another app. Only who has these words can open it. They are shown just this once, so write them down.") : qsTr("Only who has these words can open the file. They are shown just this once. Give them another way than the file: say them, or send them in a message of their own.")
    }
    Card {
        Layout.fillWidth: true
        QuestionText {
            Layout.fillWidth: true
            objectName: "exportPassphrase"
            text: root.flow.offered
            Accessible.name: qsTr("The six words: %1").arg(root.flow.offered)
        }
    }
    ButtonPair {
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Copy for a minute")
            onClicked: root.flow.copyOffered()
        }
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Other words")
            onClicked: root.flow.offerAnother()
        }
    }
    Button {
        Layout.fillWidth: true
        objectName: "saveExport"
        highlighted: true
        text: qsTr("Save the PDF")
        onClicked: root.flow.save()
    }
    Button {
        Layout.fillWidth: true
        visible: root.flow.canShare
        flat: true
        text: qsTr("Hand it to another app")
        onClicked: root.flow.share()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("I want my own passphrase")
        onClicked: root.flow.next()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Save it without a passphrase")
        onClicked: openAsk.open()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: root.flow.everything ? qsTr("Save only the JSON") : qsTr("Save it as plain text")
        onClicked: textAsk.open()
    }
    CaptionText {
        text: qsTr("A PDF of this app has no tags for screen readers. Plain text is the form that every reader can speak.")
    }

    AskDialog {
        id: openAsk

        title: qsTr("Without a passphrase?")
        text: qsTr("Anyone who finds the file can read it: on this device, in a backup of it, or in a mailbox. It cannot be taken back.")
        yesText: qsTr("Save it open to anyone")
        noText: qsTr("Keep the passphrase")
        onAccepted: root.flow.saveOpen()
    }
    AskDialog {
        id: textAsk

        title: qsTr("Without any protection?")
        text: qsTr("Plain text cannot have a passphrase. Anyone who finds the file can read it: on this device, in a backup of it, or in a mailbox. It cannot be taken back.")
        yesText: qsTr("Save it open to anyone")
        noText: qsTr("Not now")
        onAccepted: root.flow.saveText()
    }
}
