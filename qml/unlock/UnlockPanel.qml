// Opening the notes: PIN, passphrase, or recovery code.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Session session
    required property KeySetup keySetup

    Connections {
        target: root.session
        function onOpened() {
            ask.clear();
        }
    }

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Open my notes")
    }
    Message {
        Layout.fillWidth: true
        visible: root.session.hasPin && !root.session.pinUsable
        tone: "pause"
        iconName: "info"
        title: qsTr("The PIN does not open your notes any more")
        text: qsTr("It was wrong ten times, or the file that counts this is damaged. Nothing was lost. Open them another way, then you can set a PIN again.")
    }
    SecretAsk {
        id: ask

        Layout.fillWidth: true
        session: root.session
        pin: root.session.pin
        busy: root.session.state === Session.Opening
        errorTitle: root.session.errorTitle
        errorText: root.session.errorText
        onPinGiven: root.session.openWithPin()
        onPassphraseGiven: text => root.session.openWithPassphrase(text)
        onRecoveryCodeGiven: text => root.session.openWithRecoveryCode(text)
        onWayChanged: root.session.clearError()
    }
    Button {
        Layout.fillWidth: true
        visible: root.session.state === Session.Sealed && ask.way === SecretAsk.RecoveryCode
        flat: true
        text: qsTr("I have none of these any more")
        onClicked: root.keySetup.start(KeySetup.EraseAll)
    }
}
