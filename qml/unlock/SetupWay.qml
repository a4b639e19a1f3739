// PIN or passphrase.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("How will you open your notes?")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("You can change this later, or have both.")
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            objectName: "choosePin"
            iconName: "keypad"
            tone: "primary"
            title: qsTr("With a PIN")
            subtitle: qsTr("Quick. Works on this device only, with a key that the system keeps.")
            onClicked: root.keySetup.choosePin()
        }
        CardRow {
            objectName: "choosePassphrase"
            iconName: "lock"
            tone: "info"
            title: qsTr("With a passphrase")
            subtitle: qsTr("Slower to type. Depends on nothing but your words, so it is the stronger of the two.")
            onClicked: root.keySetup.choosePassphrase()
        }
    }
}
