// VisitPage: a card for an employer visit: three short things, filled in beforehand. Kept as one types.
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
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

    title: qsTr("Before an employer visit")
    showBack: true
    spacing: 16
    barActions: BarButton {
        iconName: "trash"
        name: qsTr("Delete this card")
        visible: !root.visit.blank
        onClicked: root.visit.bin()
    }

    onBackRequested: navigator.back()

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Read it large")
            onClicked: root.visit.read()
        },
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: root.visit.caption
            color: root.visit.safe ? Theme.ink2 : Theme.stopInk
            Accessible.role: root.visit.safe ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: text
        }
    ]

    BodyText {
        text: qsTr("Three short things to read before you go in. All are optional.")
    }

    LineField {
        label: qsTr("My line")
        hint: qsTr("What I say, if I say something of mine. No names.")
        placeholder: qsTr("Optional")
        text: root.visit.line
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.visit.line = words
    }

    HintRows {
        visible: root.visit.line === "" && root.visit.lines.length > 0
        title: qsTr("Use one of mine")
        hints: root.visit.lines
        onPicked: words => root.visit.line = words
    }

    LineField {
        label: qsTr("My boundary")
        hint: qsTr("What stays mine. No names.")
        placeholder: qsTr("Optional")
        text: root.visit.boundary
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.visit.boundary = words
    }

    HintRows {
        visible: root.visit.boundary === "" && root.visit.boundaries.length > 0
        title: qsTr("Use one of my boundaries")
        hints: root.visit.boundaries
        onPicked: words => root.visit.boundary = words
    }

    LineField {
        label: qsTr("What I want them to see")
        hint: qsTr("About work, and what people can do. No names.")
        placeholder: qsTr("Optional")
        text: root.visit.toSee
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.visit.toSee = words
    }
}
