// SupervisionPage: the tab: the next session, what I chose to bring, and what else there is to talk about.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property NextSession session
    required property Agenda agenda
    required property Topics topics
    required property PastSessions pastSessions
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
        text: qsTr("Topics")
    }

    Card {
        CardRow {
            iconName: "people"
            title: qsTr("Nine things to talk about")
            subtitle: root.topics.looked
            onClicked: root.navigator.open(Navigator.Topics)
        }

        CardRow {
            iconName: "id-card"
            title: qsTr("How we use this app together")
            subtitle: qsTr("A one-page agreement")
            onClicked: root.navigator.open(Navigator.Agreement)
        }

        CardRow {
            iconName: "talk"
            title: qsTr("For whoever leads")
            subtitle: qsTr("How to make room without asking for notes")
            onClicked: root.navigator.open(Navigator.LeadersPage)
        }

        CardRow {
            visible: root.pastSessions.count > 0
            iconName: "clock"
            title: qsTr("Earlier sessions")
            subtitle: qsTr("What we talked about and agreed")
            onClicked: root.navigator.open(Navigator.PastSessions)
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
