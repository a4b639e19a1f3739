// Before a change: a secret that opens the notes already.
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
        text: qsTr("First, is it you?")
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.session.state === Session.Open
        text: root.keySetup.task === KeySetup.ProveMe ? qsTr("Give what opens your notes. So nobody can take notes of yours away while your device lies open.")
            : root.keySetup.task === KeySetup.MakeBackup ? qsTr("Give what opens your notes now. So nobody can take a copy of them while your device lies open.")
            : qsTr("Give what opens your notes now. So nobody can change it while your device lies open.")
    }
    SecretAsk {
        Layout.fillWidth: true
        session: root.session
        pin: root.keySetup.pin
        busy: root.keySetup.busy
        submitText: qsTr("Go on")
        busyText: qsTr("One moment…")
        errorTitle: root.keySetup.errorTitle
        errorText: root.keySetup.errorText
        onPinGiven: root.keySetup.proveWithPin()
        onPassphraseGiven: text => root.keySetup.proveWithPassphrase(text)
        onRecoveryCodeGiven: text => root.keySetup.proveWithRecoveryCode(text)
        onWayChanged: root.keySetup.clearError()
    }
}
