// ExperiencesPage: what I bring.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator

    readonly property Experiences experiences: preparation.experiences

    title: qsTr("What I bring")
    showBack: true
    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("Add one")
        onClicked: root.experiences.add()
    }

    BodyText {
        text: qsTr("Give each a nickname that only you understand. You choose who may hear of it. It can help without being told.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.experiences.trouble
    }

    ExperienceRows {
        visible: root.experiences.count > 0
        experiences: root.experiences
    }

    EmptyState {
        visible: root.experiences.loaded && root.experiences.count === 0
        iconName: "bag"
        title: qsTr("Nothing here yet")
        text: qsTr("An old job, a setback, a move, a hobby: any of it may help someone one day.")
    }
}
