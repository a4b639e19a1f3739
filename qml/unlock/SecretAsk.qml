// SecretAsk: asks for one of the secrets that open the notes: PIN, passphrase or recovery code, whichever there are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    /// Which ways there are.
    required property Session session
    /// Where the digits go.
    required property PinEntry pin
    property bool busy: false
    property string errorTitle
    property string errorText
    property string submitText: qsTr("Open")
    property string busyText: qsTr("Opening…")

    enum Way {
        Pin,
        Passphrase,
        RecoveryCode
    }
    readonly property int firstWay: root.session.pinUsable ? SecretAsk.Pin : root.session.hasPassphrase ? SecretAsk.Passphrase : SecretAsk.RecoveryCode
    property int chosen: -1
    /// When it changes, what was said of the last try no longer fits.
    readonly property int way: chosen >= 0 ? chosen : firstWay

    signal pinGiven
    signal passphraseGiven(text: string)
    signal recoveryCodeGiven(text: string)

    function choose(way: int): void {
        secret.clear();
        root.pin.clear();
        root.chosen = way;
    }

    function submit(): void {
        if (root.busy)
            return;
        if (root.way === SecretAsk.Pin)
            root.pinGiven();
        else if (root.way === SecretAsk.Passphrase)
            root.passphraseGiven(secret.text);
        else
            root.recoveryCodeGiven(secret.text);
    }

    /// Once it was right.
    function clear(): void {
        secret.clear();
        root.chosen = -1;
    }

    spacing: 12

    // Over the keys: under them it would be off a small screen.
    Message {
        Layout.fillWidth: true
        visible: root.way === SecretAsk.Pin && root.session.pinWait !== ""
        tone: "pause"
        iconName: "clock"
        title: root.session.pinWait
        text: qsTr("Your passphrase or recovery code works at once.")
    }
    Message {
        Layout.fillWidth: true
        visible: root.errorTitle !== "" && !(root.way === SecretAsk.Pin && root.session.pinWait !== "")
        tone: "pause"
        iconName: "info"
        title: root.errorTitle
        text: root.way === SecretAsk.Pin && root.session.pinTriesLeft < 7 ? root.errorText + " " + (root.session.eraseAtTen ? qsTr("%n tries left; then everything here is erased.", "", root.session.pinTriesLeft) : qsTr("%n tries left; then the PIN stops, and the other ways still work.", "", root.session.pinTriesLeft)) : root.errorText
    }
    PinPad {
        visible: root.way === SecretAsk.Pin
        enabled: !root.busy && root.session.pinWait === ""
        submitName: root.submitText
        length: root.pin.length
        longEnough: root.pin.longEnough
        onPressed: digit => root.pin.press(digit)
        onErased: root.pin.erase()
        onSubmitted: root.submit()
    }
    SecretField {
        id: secret

        Layout.fillWidth: true
        visible: root.way !== SecretAsk.Pin
        label: root.way === SecretAsk.RecoveryCode ? qsTr("Recovery code") : qsTr("Passphrase")
        enabled: !root.busy
        onSubmitted: root.submit()
    }
    Button {
        Layout.fillWidth: true
        visible: root.way !== SecretAsk.Pin
        objectName: "openNotes"
        highlighted: true
        enabled: !root.busy && secret.text !== ""
        text: root.busy ? root.busyText : root.submitText
        onClicked: root.submit()
    }
    CaptionText {
        Layout.alignment: Qt.AlignHCenter
        visible: root.busy && root.way === SecretAsk.Pin
        text: root.busyText
    }
    Button {
        Layout.fillWidth: true
        visible: root.way !== SecretAsk.Pin && root.session.pinUsable
        flat: true
        enabled: !root.busy
        text: qsTr("Use my PIN")
        onClicked: root.choose(SecretAsk.Pin)
    }
    Button {
        Layout.fillWidth: true
        visible: root.way !== SecretAsk.Passphrase && root.session.hasPassphrase
        flat: true
        enabled: !root.busy
        text: qsTr("Use my passphrase")
        onClicked: root.choose(SecretAsk.Passphrase)
    }
    Button {
        Layout.fillWidth: true
        visible: root.way !== SecretAsk.RecoveryCode
        flat: true
        enabled: !root.busy
        text: root.way === SecretAsk.Pin && !root.session.hasPassphrase ? qsTr("Forgot your PIN? Use the recovery code") : qsTr("Use my recovery code")
        onClicked: root.choose(SecretAsk.RecoveryCode)
    }
}
