// What is not a daily thing.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator
    required property ExportFlow exporting
    required property Choices choices

    title: qsTr("More")
    largeTitle: true

    component TeamLeadsRow: CardRow {
        iconName: "supervision"
        tone: "pause"
        title: qsTr("For team leads")
        subtitle: qsTr("Checklists, a session, a card to print")
    }

    Card {
        TeamLeadsRow {
            visible: root.choices.leadsFirst
            onClicked: root.navigator.open(Navigator.TeamLeads)
        }
        CardRow {
            iconName: "book"
            tone: "good"
            title: qsTr("Learn")
            subtitle: qsTr("What the guidance says, and where it leads")
            onClicked: root.navigator.open(Navigator.Learn)
        }
        CardRow {
            iconName: "eye"
            title: qsTr("What I’m noticing")
            subtitle: qsTr("From your own notes, in dots and words")
            onClicked: root.navigator.open(Navigator.Noticing)
        }
        CardRow {
            iconName: "heart"
            tone: "info"
            title: qsTr("Support for me")
            subtitle: qsTr("My people, and lines anyone can call")
            onClicked: root.navigator.open(Navigator.Support)
        }
        TeamLeadsRow {
            visible: !root.choices.leadsFirst
            onClicked: root.navigator.open(Navigator.TeamLeads)
        }
    }
    SectionTitle {
        text: qsTr("What leaves")
    }
    Card {
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
            subtitle: qsTr("All you ever wrote here, in one protected file")
            onClicked: root.exporting.startEverything()
        }
    }
    SectionTitle {
        text: qsTr("The app")
    }
    Card {
        CardRow {
            iconName: "settings"
            tone: "primary"
            title: qsTr("Settings")
            subtitle: qsTr("Text size, colours, locking, my role")
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
            iconName: "trash"
            tone: "pause"
            title: qsTr("Bin")
            subtitle: qsTr("What you deleted in the last 30 days")
            onClicked: root.navigator.open(Navigator.Bin)
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
