// SecretsPage: PIN and passphrase, a snackbar.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Open my notes")
    showBack: true
    footer: [
        Snackbar {
            id: snackbar
            Layout.fillWidth: true
            Component.onCompleted: show(qsTr("Moved to the bin"), qsTr("Undo"), () => {})
        },
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Open")
        }
    ]

    SecretField {
        label: qsTr("PIN")
        hint: qsTr("Six figures or more.")
        keyboardHints: Qt.ImhDigitsOnly
        text: "271828"
    }

    SecretField {
        label: qsTr("Passphrase")
        errorText: qsTr("That is not it. Nothing was lost. Try again in 30 seconds.")
        text: "correct horse"
        revealed: true
    }

    Message {
        tone: "pause"
        iconName: "clock"
        text: qsTr("Your notes lock again after one minute.")
    }

    BodyText {
        text: qsTr("Opening your notes")
    }

    ProgressBar {
        Layout.fillWidth: true
        indeterminate: true
        Accessible.name: qsTr("Opening your notes")
    }
}
