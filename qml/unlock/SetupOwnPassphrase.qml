// A passphrase of one's own, typed twice and checked for strength.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Your own passphrase")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.keySetup.task === KeySetup.MakeBackup ? qsTr("Six or more words that do not belong together. A backup may lie anywhere, so it needs a stronger one than your notes do.") : qsTr("Four or more words that do not belong together are strong and easy to remember.")
    }
    SecretField {
        id: first
        objectName: "ownPassphrase"
        Layout.fillWidth: true
        label: qsTr("Passphrase")
        onTextChanged: root.keySetup.typedOwn(first.text, second.text)
    }
    SecretField {
        id: second
        objectName: "ownPassphraseAgain"
        Layout.fillWidth: true
        label: qsTr("Once more")
        hint: root.keySetup.strengthText
        onTextChanged: root.keySetup.typedOwn(first.text, second.text)
        onSubmitted: use.clicked()
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
        id: use
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "useOwn"
        highlighted: true
        enabled: root.keySetup.ownIsFine
        text: qsTr("Use this passphrase")
        onClicked: {
            root.keySetup.useOwn(first.text);
            first.clear();
            second.clear();
        }
    }
}
