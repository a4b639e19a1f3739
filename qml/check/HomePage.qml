// HomePage: before you share. The quick check first; nothing here tells a bystander who or what.

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property QuickCheck quickCheck
    required property HomeCounts homeCounts
    required property Navigator navigator
    required property AppModel appModel

    signal lockRequested
    signal reflectRequested

    title: qsTr("Before you share")
    largeTitle: true
    barActions: BarButton {
        iconName: "lock"
        name: qsTr("Lock my notes")
        onClicked: root.lockRequested()
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.appModel.warning
        actionText: qsTr("I have read it")
        onActed: root.appModel.warningSeen()
    }

    QuickPanel {
        quickCheck: root.quickCheck
        title: qsTr("Should I share this?")
        subtitle: qsTr("Quick check, four questions. Who with?")

        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Longer check, about a minute")
            onClicked: root.navigator.open(Navigator.CheckStart)
        }
    }

    Card {
        CardRow {
            iconName: "pencil"
            tone: "info"
            title: qsTr("Quick reflection")
            subtitle: qsTr("After a meeting or visit")
            onClicked: root.reflectRequested()
        }

        CardRow {
            iconName: "leaf"
            title: qsTr("What have I got that might help?")
            subtitle: qsTr("Start from what they are facing")
            onClicked: root.navigator.open(Navigator.MightHelp)
        }

        CardRow {
            iconName: "decline"
            title: qsTr("I’ve been asked something")
            subtitle: qsTr("My words to decline or turn back")
            onClicked: root.navigator.open(Navigator.DeclineLines)
        }
    }

    Card {
        visible: root.appModel.backups.due

        CardRow {
            objectName: "backupDue"
            iconName: "copy"
            tone: "good"
            title: qsTr("Make a backup")
            subtitle: qsTr("In case this device is lost or breaks")
            onClicked: root.navigator.open(Navigator.Backup)
        }

        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Not now")
            onClicked: root.appModel.backups.notNow()
        }
    }

    SectionTitle {
        text: qsTr("Later")
    }

    Card {
        CardRow {
            iconName: "clock"
            tone: "pause"
            title: root.homeCounts.waiting === 0 ? qsTr("Nothing to come back to")
                 : qsTr("%n things to come back to", "", root.homeCounts.waiting)
            subtitle: root.homeCounts.waiting === 0 ? qsTr("All that you kept is here too") : ""
            onClicked: root.navigator.open(Navigator.KeptChecks)
        }
    }
}
