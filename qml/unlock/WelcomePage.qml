// Set-up, one step at a time. Which step comes next is the model's to say.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
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

    Loader {
        id: step
        Layout.fillWidth: true
        sourceComponent: switch (root.welcome.step) {
        case Welcome.Promises:
            return promises;
        case Welcome.Passphrase:
            return passphrase;
        case Welcome.OwnPassphrase:
            return ownPassphrase;
        case Welcome.RecoveryCode:
            return recovery;
        case Welcome.Confirm:
            return confirm;
        default:
            return makingIt;
        }
    }

    Component {
        id: promises
        WelcomePromises {
            welcome: root.welcome
        }
    }
    Component {
        id: passphrase
        WelcomePassphrase {
            welcome: root.welcome
        }
    }
    Component {
        id: ownPassphrase
        WelcomeOwnPassphrase {
            welcome: root.welcome
        }
    }
    Component {
        id: recovery
        WelcomeRecovery {
            welcome: root.welcome
        }
    }
    Component {
        id: confirm
        WelcomeConfirm {
            welcome: root.welcome
            session: root.session
        }
    }
    Component {
        id: makingIt
        ColumnLayout {
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
    }
}
