// AgendaItemPage: one thing to talk about: my note, whether we talked about it, what we agreed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property AgendaItemView item
    required property Navigator navigator
    required property bool suggestionsAllowed

    title: item.own ? qsTr("In my own words") : item.past ? qsTr("We talked about") : qsTr("To talk about")
    showBack: true
    onBackRequested: navigator.back()

    footer: Button {
        visible: root.item.there && !root.item.past
        Layout.fillWidth: true
        flat: true
        text: qsTr("Take it off the agenda")
        onClicked: root.item.takeOff()
    }

    BodyText {
        visible: text !== "" && !root.item.own
        text: root.item.title
        font: Theme.bodyStrong
    }

    CaptionText {
        visible: text !== "" && !root.item.own
        text: root.item.help !== "" ? root.item.help : root.item.subtitle
    }

    NoteField {
        visible: root.item.own
        label: qsTr("What I want to bring")
        hint: qsTr("No names.")
        text: root.item.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.item.words = text
    }

    Card {
        visible: root.item.leadsTo !== ""

        CardRow {
            iconName: root.item.leadsTo === "check" ? "scales" : "pencil"
            tone: root.item.leadsTo === "check" ? "primary" : "info"
            title: root.item.leadsTo === "check" ? qsTr("Read the check") : qsTr("Read the reflection")
            onClicked: root.item.openThing()
        }
    }

    NoteField {
        Layout.topMargin: 8
        label: qsTr("My note")
        hint: qsTr("Before or while you meet. No names.")
        text: root.item.note
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.item.note = text
    }

    Card {
        Layout.topMargin: 8

        TickRow {
            text: qsTr("We talked about it")
            checked: root.item.discussed
            enabled: !root.item.past
            onToggled: checked => root.item.discussed = checked
        }
    }

    NoteField {
        Layout.topMargin: 8
        label: qsTr("What we agreed")
        text: root.item.agreed
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.item.agreed = text
    }
}
