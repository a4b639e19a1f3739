// While the vault is being made.
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
        text: root.keySetup.task === KeySetup.MakeVault ? qsTr("Making a safe place for your notes") : qsTr("Making the change")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("This takes a few seconds, so that guessing would take far too long.")
    }
    ProgressBar {
        Layout.fillWidth: true
        indeterminate: true
    }
}
