// Set-up, and changing what opens the notes, one step at a time. Which step comes next is the model's to say.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property KeySetup keySetup
    required property Session session
    readonly property bool making: keySetup.step === KeySetup.Making

    title: root.keySetup.title
    showBack: !root.making
    progress: keySetup.progress
    onBackRequested: keySetup.back()

    // By address: Qt 6.4 cannot make a bound component here, and a step is read only when it is come to.
    Loader {
        id: place

        readonly property string step: {
            switch (root.keySetup.step) {
            case KeySetup.Promises:
                return "SetupPromises.qml";
            case KeySetup.Explain:
                return "SetupExplain.qml";
            case KeySetup.Prove:
                return "SetupProve.qml";
            case KeySetup.Way:
                return "SetupWay.qml";
            case KeySetup.Pin:
            case KeySetup.PinAgain:
                return "SetupPin.qml";
            case KeySetup.Passphrase:
                return "SetupPassphrase.qml";
            case KeySetup.OwnPassphrase:
                return "SetupOwnPassphrase.qml";
            case KeySetup.RecoveryCode:
                return "SetupRecovery.qml";
            case KeySetup.Confirm:
                return "SetupConfirm.qml";
            default:
                return "SetupMaking.qml";
            }
        }

        function show(): void {
            setSource(step, {
                keySetup: root.keySetup,
                session: root.session
            });
        }

        Layout.fillWidth: true
        onStepChanged: show()
    }
}
