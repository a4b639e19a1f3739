// While the vault is being made.
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
        text: qsTr("Making a safe place for your notes")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("This takes a few seconds, so that guessing your passphrase would take far too long.")
    }
    ProgressBar {
        Layout.fillWidth: true
        indeterminate: true
    }
}
