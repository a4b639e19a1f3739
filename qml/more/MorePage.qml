// What is not a daily thing.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator
    required property ExportFlow exporting

    title: qsTr("More")
    largeTitle: true

    SectionTitle {
        text: qsTr("What leaves")
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            iconName: "export"
            tone: "primary"
            title: qsTr("Make an export")
            subtitle: qsTr("Pick, cover, read every word, then save")
            onClicked: root.exporting.start()
        }
        CardRow {
            iconName: "book"
            tone: "info"
            title: qsTr("What has left this device")
            subtitle: qsTr("When, for whom and why")
            onClicked: root.navigator.open(Navigator.ExportLog)
        }
        CardRow {
            iconName: "bag"
            tone: "good"
            title: qsTr("Everything, for myself")
            subtitle: qsTr("All your notes in one protected file")
            onClicked: root.exporting.startEverything()
        }
    }
    SectionTitle {
        text: qsTr("The app")
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            iconName: "book"
            tone: "good"
            title: qsTr("Learn")
            subtitle: qsTr("What the guidance says, and where it leads")
            onClicked: root.navigator.open(Navigator.Learn)
        }
        CardRow {
            iconName: "heart"
            tone: "info"
            title: qsTr("Support for me")
            subtitle: qsTr("My people, and lines anyone can call")
            onClicked: root.navigator.open(Navigator.Support)
        }
    }
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
            iconName: "copy"
            tone: "pause"
            title: qsTr("Backup")
            subtitle: qsTr("Make one, or bring one back")
            onClicked: root.navigator.open(Navigator.Backup)
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
