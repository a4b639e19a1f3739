// The front page: what works without opening anything, and the way to one's notes under it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Session session
    required property Navigator navigator
    required property QuickCheck quickCheck
    required property KeySetup keySetup
    /// Where the quick check's panel is: another module's, so the scene's root says.
    required property url quickPanel

    signal setUpRequested
    signal fromBackupRequested

    title: qsTr("Should I share this?")
    largeTitle: true
    barActions: BarButton {
        iconName: "text-size"
        name: qsTr("Text size and colours")
        onClicked: root.navigator.open(Navigator.Settings)
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Quick check. Nothing is kept, nothing to unlock.")
    }
    Loader {
        Layout.fillWidth: true
        Component.onCompleted: setSource(root.quickPanel, {
            quickCheck: root.quickCheck
        })
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            iconName: "decline"
            tone: "primary"
            title: qsTr("I’ve been asked something")
            subtitle: qsTr("Ways to decline kindly")
            onClicked: root.navigator.open(Navigator.DeclineLines)
        }
        CardRow {
            iconName: "book"
            tone: "good"
            title: qsTr("Learn")
            subtitle: qsTr("What the guidance says, in short")
            onClicked: root.navigator.open(Navigator.Learn)
        }
        CardRow {
            iconName: "heart"
            tone: "info"
            title: qsTr("Someone to talk to")
            subtitle: qsTr("Lines anyone can call")
            onClicked: root.navigator.open(Navigator.Support)
        }
    }
    Shown {
        wanted: root.session.state === Session.Sealed || root.session.state === Session.Opening
        part: Qt.resolvedUrl("UnlockPanel.qml")
        handed: ({
                session: root.session,
                keySetup: root.keySetup
            })
    }
    Card {
        Layout.fillWidth: true
        visible: root.session.state === Session.NoVault
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("Keep notes of your own")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Encrypted, on this device only. You choose what to write, and what ever leaves.")
        }
        Button {
            Layout.fillWidth: true
            objectName: "setUp"
            highlighted: true
            text: qsTr("Set up my notes")
            onClicked: root.setUpRequested()
        }
        Button {
            Layout.fillWidth: true
            objectName: "fromBackup"
            flat: true
            text: qsTr("I have a backup")
            onClicked: root.fromBackupRequested()
        }
    }
    Shown {
        wanted: root.session.state === Session.Broken
        part: Qt.resolvedUrl("BrokenBlock.qml")
        handed: ({
                session: root.session,
                keySetup: root.keySetup
            })
    }
}
