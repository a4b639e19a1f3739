// What is not a daily thing.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator

    title: qsTr("More")
    largeTitle: true

    Card {
        Layout.fillWidth: true
        CardRow {
            iconName: "settings"
            tone: "primary"
            title: qsTr("Settings")
            subtitle: qsTr("Text size, colours, locking")
            onClicked: root.navigator.open(Navigator.Settings)
        }
        CardRow {
            iconName: "lock"
            tone: "good"
            title: qsTr("Opening and keys")
            subtitle: qsTr("PIN, passphrase, recovery code, erasing")
            onClicked: root.navigator.open(Navigator.Keys)
        }
        CardRow {
            iconName: "shield"
            tone: "info"
            title: qsTr("About Considered")
            subtitle: qsTr("What it promises, and what it cannot")
            onClicked: root.navigator.open(Navigator.About)
        }
    }
}
