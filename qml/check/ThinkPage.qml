// ThinkPage: all the questions, in any order. Skip what you like; what you wrote is shown under each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ThinkThrough think
    required property Navigator navigator

    title: think.title
    showBack: true
    showClose: true
    spacing: 0
    barActions: BarButton {
        iconName: "decline"
        name: qsTr("I’ve been asked something")
        onClicked: root.navigator.open(Navigator.DeclineLines)
    }

    onBackRequested: think.back()
    onSettled: if (think.picking)
        asked.focusQuestion()
    onCloseRequested: think.leave()

    footer: [
        Button {
            visible: root.think.picking
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Go on without choosing")
            Accessible.description: qsTr("Something else, or nothing in particular")
            onClicked: root.think.chooseNone()
        },
        Button {
            visible: !root.think.picking
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("See where this leans")
            onClicked: root.think.seeOutcome()
        }
    ]

    QuestionBlock {
        id: asked

        visible: root.think.picking
        Layout.bottomMargin: 12
        question: root.think.question
        help: root.think.help
    }

    Shown {
        wanted: root.think.picking
        part: Qt.resolvedUrl("ExperienceCard.qml")
        handed: ({
                check: root.think
            })
    }

    BodyText {
        visible: !root.think.picking
        text: qsTr("In any order. Skip what you like.")
    }

    Card {
        visible: !root.think.picking && root.think.experiences.length > 0
        Layout.topMargin: 12

        CardRow {
            iconName: "bag"
            title: root.think.experience !== "" ? qsTr("“%1”", "a nickname").arg(root.think.experience)
                                                : qsTr("Is it one of mine?")
            subtitle: root.think.experience !== "" ? root.think.openness : qsTr("Pick one, or leave it open")
            onClicked: root.think.pick()
        }
    }

    Repeater {
        model: root.think.picking ? null : root.think

        ColumnLayout {
            id: place

            required property string prompt
            required property string section
            required property bool first
            required property string text
            required property string said

            spacing: 0
            Layout.fillWidth: true

            SectionTitle {
                visible: place.first
                Layout.topMargin: 20
                Layout.bottomMargin: 4
                text: place.section
            }

            CardRow {
                title: place.text
                subtitle: place.said
                showSeparator: !place.first
                font: place.said === "" ? Theme.body : Theme.bodyStrong
                onClicked: root.think.open(place.prompt)
            }
        }
    }
}
