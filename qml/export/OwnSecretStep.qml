// A passphrase of one's own for this file, typed twice and checked for strength.
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
        text: qsTr("A passphrase of your own")
    }
    BodyText {
        text: qsTr("For this file alone. Four or more words that do not belong together are strong. Not the one that opens your notes.")
    }
    SecretField {
        id: first
        objectName: "ownPassphrase"
        Layout.fillWidth: true
        label: qsTr("Passphrase")
        onTextChanged: root.flow.typedOwn(first.text, second.text)
    }
    SecretField {
        id: second
        objectName: "ownPassphraseAgain"
        Layout.fillWidth: true
        label: qsTr("Once more")
        hint: root.flow.strengthText
        onTextChanged: root.flow.typedOwn(first.text, second.text)
    }
    Button {
        Layout.fillWidth: true
        highlighted: true
        enabled: root.flow.ownIsFine
        text: qsTr("Save the PDF")
        onClicked: root.flow.saveOwn(first.text)
    }
}
