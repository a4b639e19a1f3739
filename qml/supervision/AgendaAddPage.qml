// AgendaAddPage: choose what to bring: a line of my own, notes, something of mine, questions.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Bringing bringing
    required property Navigator navigator
    required property bool suggestionsAllowed

    title: qsTr("Choose what to bring")
    showBack: true
    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("Done")
        onClicked: root.navigator.back()
    }

    LineField {
        label: qsTr("In my own words")
        hint: qsTr("One line is enough. No names.")
        text: root.bringing.own
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.bringing.own = text
    }

    WordsButton {
        visible: root.bringing.own !== ""
        text: qsTr("Add another line")
        onClicked: root.bringing.anotherOwn()
    }

    BringCard {
        title: qsTr("My latest reflections")
        lines: root.bringing.reflections
    }

    BringCard {
        title: qsTr("My latest checks")
        lines: root.bringing.checks
    }

    BringCard {
        title: qsTr("What I bring to this work")
        lines: root.bringing.experiences
    }

    BringCard {
        title: qsTr("Questions to talk about")
        lines: root.bringing.prompts
    }
}
