// Set-up, one step at a time. Which step comes next is the model's to say.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Welcome welcome
    required property Session session
    readonly property bool making: welcome.step === Welcome.Making

    title: qsTr("Set up my notes")
    showBack: !root.making
    progress: welcome.progress
    onBackRequested: welcome.back()

    // By address: Qt 6.4 cannot make a bound component here, and a step is read only when it is come to.
    Loader {
        id: place

        readonly property string step: {
            switch (root.welcome.step) {
            case Welcome.Promises:
                return "WelcomePromises.qml";
            case Welcome.Passphrase:
                return "WelcomePassphrase.qml";
            case Welcome.OwnPassphrase:
                return "WelcomeOwnPassphrase.qml";
            case Welcome.RecoveryCode:
                return "WelcomeRecovery.qml";
            case Welcome.Confirm:
                return "WelcomeConfirm.qml";
            default:
                return "WelcomeMaking.qml";
            }
        }

        function show(): void {
            setSource(step, {
                welcome: root.welcome,
                session: root.session
            });
        }

        Layout.fillWidth: true
        onStepChanged: show()
    }
}
