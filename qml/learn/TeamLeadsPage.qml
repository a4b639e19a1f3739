// TeamLeadsPage: what helps a team to use what its people have lived.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator

    title: qsTr("For team leads")
    showBack: true

    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("People share well where leads go first, and where saying no is just as fine.")
    }

    Card {
        CardRow {
            iconName: "people"
            tone: "good"
            title: qsTr("Our culture")
            subtitle: qsTr("What makes it safe to share, or not to")
            onClicked: root.navigator.open(Navigator.TeamList, "culture")
        }

        CardRow {
            iconName: "id-card"
            tone: "info"
            title: qsTr("Hiring")
            subtitle: qsTr("Valuing experience at every stage")
            onClicked: root.navigator.open(Navigator.TeamList, "recruitment")
        }

        CardRow {
            iconName: "clock"
            tone: "pause"
            title: qsTr("A 45-minute session")
            subtitle: qsTr("A plan for a team meeting")
            onClicked: root.navigator.open(Navigator.SessionPlan)
        }

        CardRow {
            iconName: "scales"
            title: qsTr("The four-question card")
            subtitle: qsTr("To print, for the wall or a pocket")
            onClicked: root.navigator.open(Navigator.QuestionCard)
        }
    }
}
