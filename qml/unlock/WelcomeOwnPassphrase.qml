// A passphrase of one's own, typed twice and checked for strength.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Welcome welcome
    required property Session session

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Your own passphrase")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Four or more words that do not belong together are strong and easy to remember.")
    }
    SecretField {
        id: first
        objectName: "ownPassphrase"
        Layout.fillWidth: true
        label: qsTr("Passphrase")
        onTextChanged: root.welcome.typedOwn(first.text, second.text)
    }
    SecretField {
        id: second
        objectName: "ownPassphraseAgain"
        Layout.fillWidth: true
        label: qsTr("Once more")
        hint: root.welcome.strengthText
        onTextChanged: root.welcome.typedOwn(first.text, second.text)
        onSubmitted: use.clicked()
    }
    Button {
        id: use
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "useOwn"
        highlighted: true
        enabled: root.welcome.ownIsFine
        text: qsTr("Use this passphrase")
        onClicked: {
            root.welcome.useOwn(first.text);
            first.clear();
            second.clear();
        }
    }
}
