// PreparePage: the tab. Small, safe things lead; under all of it, what I bring.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator

    readonly property int experiences: preparation.experiences.count

    title: qsTr("Prepare")
    largeTitle: true

    BodyText {
        text: qsTr("What you have lived is worth something at work. Choose in calm what to use.")
    }

    Card {
        CardRow {
            iconName: "leaf"
            tone: "good"
            title: qsTr("Small, safe things")
            subtitle: qsTr("Pets, hobbies, first jobs: no check needed")
            onClicked: root.navigator.open(Navigator.SmallThings)
        }

        CardRow {
            iconName: "bag"
            title: qsTr("What I bring")
            subtitle: root.experiences === 0 ? qsTr("What I have lived, by nickname")
                    : qsTr("%n experiences, by nickname", "", root.experiences)
            onClicked: root.navigator.open(Navigator.Experiences)
        }

        CardRow {
            iconName: "lock"
            title: qsTr("My boundaries")
            subtitle: qsTr("What stays mine")
            onClicked: root.navigator.open(Navigator.Boundaries)
        }

        CardRow {
            iconName: "pencil"
            tone: "info"
            title: qsTr("My words")
            subtitle: qsTr("To decline, to turn back, to begin")
            onClicked: root.navigator.open(Navigator.MyWords)
        }

        CardRow {
            iconName: "id-card"
            title: qsTr("My short biography")
            subtitle: root.preparation.biography.ready || qsTr("A few lines to give to people")
            onClicked: root.navigator.open(Navigator.Biography)
        }

        CardRow {
            iconName: "eye"
            title: qsTr("What is public about me")
            subtitle: root.preparation.publicAboutMe.lookedWords || qsTr("What can people find?")
            onClicked: root.navigator.open(Navigator.PublicAboutMe)
        }

        CardRow {
            iconName: "talk"
            tone: "info"
            title: qsTr("All preparation prompts")
            subtitle: qsTr("In any order, at your own pace")
            onClicked: root.navigator.open(Navigator.PrepPrompts)
        }
    }

    SectionTitle {
        visible: root.experiences > 0
        text: qsTr("What I bring")
    }

    ExperienceRows {
        visible: root.experiences > 0
        experiences: root.preparation.experiences
    }
}
