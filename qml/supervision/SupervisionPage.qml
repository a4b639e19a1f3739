// SupervisionPage: the tab: the next session, what I chose to bring, and what else there is to talk about.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property NextSession session
    required property Agenda agenda
    required property ExportFlow exporting
    required property Navigator navigator

    title: qsTr("Supervision")
    largeTitle: true

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.session.trouble
    }

    Card {
        CardRow {
            iconName: "calendar"
            title: qsTr("Next session")
            subtitle: root.session.when !== "" ? root.session.when : qsTr("No date yet")
            Accessible.description: qsTr("%1. Opens the date.", "when").arg(subtitle)
            onClicked: root.navigator.open(Navigator.SessionDate)
        }

        CaptionText {
            visible: root.session.loaded
            text: root.session.brought
        }

        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Get ready")
            onClicked: root.navigator.open(Navigator.Agenda)
        }
    }

    TalkedOverCard {
        session: root.session
    }

    SectionTitle {
        visible: root.agenda.count > 0
        text: qsTr("You chose to bring")
    }

    AgendaCard {
        agenda: root.agenda
    }

    Card {
        CardRow {
            iconName: "plus"
            title: qsTr("Choose what to bring")
            subtitle: qsTr("Notes, questions, or a line of your own")
            onClicked: root.navigator.open(Navigator.AgendaAdd)
        }
    }

    SectionTitle {
        text: qsTr("If my supervisor asks for a record")
    }

    Card {
        CardRow {
            iconName: "export"
            title: qsTr("Make an export")
            subtitle: qsTr("You pick, cover and read every word")
            onClicked: root.exporting.start()
        }

        CardRow {
            iconName: "shield"
            title: qsTr("What has left this device")
            subtitle: qsTr("Kept without a word of it")
            onClicked: root.navigator.open(Navigator.ExportLog)
        }
    }
}
