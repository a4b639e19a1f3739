// What opens the notes: PIN, passphrase, recovery code; new keys; erasing everything.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator
    required property Session session
    required property KeySetup keySetup

    title: qsTr("Opening and keys")
    showBack: true
    onBackRequested: root.navigator.back()
    Component.onCompleted: root.keySetup.lookForPin()

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("What opens my notes")
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            objectName: "setPin"
            enabled: root.keySetup.noPinReason === "" || root.session.hasPin
            iconName: "keypad"
            tone: "primary"
            title: root.session.hasPin ? qsTr("Change my PIN") : qsTr("Set a PIN")
            subtitle: root.keySetup.noPinReason !== "" ? root.keySetup.noPinReason : qsTr("Quick, on this device only")
            onClicked: root.keySetup.start(KeySetup.SetPin)
        }
        CardRow {
            objectName: "eraseAtTen"
            visible: root.session.hasPin
            iconName: "warning"
            tone: "pause"
            title: root.session.eraseAtTen ? qsTr("Ten wrong PINs erase everything") : qsTr("Ten wrong PINs stop the PIN")
            subtitle: root.session.eraseAtTen ? qsTr("Change that to only stopping the PIN") : qsTr("Change that to erasing everything")
            onClicked: root.keySetup.start(KeySetup.EraseAtTen)
        }
        CardRow {
            objectName: "setPassphrase"
            iconName: "lock"
            tone: "info"
            title: root.session.hasPassphrase ? qsTr("Change my passphrase") : qsTr("Set a passphrase")
            subtitle: qsTr("Depends on nothing but your words")
            onClicked: root.keySetup.start(KeySetup.SetPassphrase)
        }
        CardRow {
            objectName: "renewRecovery"
            iconName: "book"
            tone: "good"
            title: qsTr("New recovery code")
            subtitle: qsTr("If the old one is lost, or someone saw it")
            onClicked: root.keySetup.start(KeySetup.RenewRecovery)
        }
    }
    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("When something went wrong")
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            objectName: "removePin"
            visible: root.session.hasPin && root.session.hasPassphrase
            iconName: "keypad"
            tone: "pause"
            title: qsTr("Take the PIN away")
            subtitle: qsTr("Then only the passphrase and the recovery code open your notes")
            onClicked: root.keySetup.start(KeySetup.RemovePin)
        }
        CardRow {
            objectName: "newKeys"
            iconName: "shield"
            tone: "pause"
            title: qsTr("New keys for everything")
            subtitle: qsTr("If someone may have copied your files or seen your secrets")
            onClicked: root.keySetup.start(KeySetup.NewKeys)
        }
        CardRow {
            objectName: "eraseAll"
            iconName: "trash"
            tone: "stop"
            title: qsTr("Erase everything")
            subtitle: qsTr("Says first what goes")
            onClicked: root.keySetup.start(KeySetup.EraseAll)
        }
    }
}
