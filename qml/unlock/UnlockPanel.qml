// Opening the notes: passphrase, or recovery code.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Session session
    property bool byRecoveryCode: false
    readonly property bool busy: session.state === Session.Opening

    function open(): void {
        if (root.busy)
            return;
        if (root.byRecoveryCode)
            root.session.openWithRecoveryCode(secret.text);
        else
            root.session.openWithPassphrase(secret.text);
    }

    Connections {
        target: root.session
        function onOpened() {
            secret.clear();
        }
    }

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Open my notes")
    }
    SecretField {
        id: secret
        Layout.fillWidth: true
        label: root.byRecoveryCode ? qsTr("Recovery code") : qsTr("Passphrase")
        enabled: !root.busy
        onSubmitted: root.open()
    }
    Message {
        Layout.fillWidth: true
        visible: root.session.errorTitle !== ""
        tone: "pause"
        iconName: "info"
        title: root.session.errorTitle
        text: root.session.errorText
    }
    Button {
        Layout.fillWidth: true
        objectName: "openNotes"
        highlighted: true
        enabled: !root.busy && secret.text !== ""
        text: root.busy ? qsTr("Opening…") : qsTr("Open")
        onClicked: root.open()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        enabled: !root.busy
        text: root.byRecoveryCode ? qsTr("Use my passphrase") : qsTr("Use my recovery code")
        onClicked: {
            secret.clear();
            root.session.clearError();
            root.byRecoveryCode = !root.byRecoveryCode;
        }
    }
}
