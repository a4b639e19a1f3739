// VisitCardPage: the card for an employer visit, large enough to read at arm’s length in the car park.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property VisitCard visit
    required property Navigator navigator

    component Part: ColumnLayout {
        id: part

        property string label
        property string words

        visible: words.trim() !== ""
        spacing: 2
        Layout.fillWidth: true

        CaptionText {
            text: part.label
        }

        QuestionText {
            text: part.words
        }
    }

    title: qsTr("Employer visit")
    showBack: true
    spacing: 20
    barActions: BarButton {
        iconName: "decline"
        name: qsTr("I’ve been asked something")
        onClicked: root.navigator.open(Navigator.DeclineLines)
    }

    onBackRequested: navigator.back()

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: root.visit.over ? qsTr("The look back on it") : qsTr("After the visit")
            Accessible.description: root.visit.over ? "" : qsTr("A quick reflection")
            onClicked: root.visit.after()
        },
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Change it")
            onClicked: root.visit.change()
        }
    ]

    BodyText {
        visible: root.visit.blank
        text: qsTr("Nothing on this card. That is fine too.")
    }

    Part {
        label: qsTr("My line")
        words: root.visit.line
    }

    Part {
        label: qsTr("My boundary")
        words: root.visit.boundary
    }

    Part {
        label: qsTr("What I want them to see")
        words: root.visit.toSee
    }
}
