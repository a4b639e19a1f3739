// AgendaPage: getting ready, and the session itself: what is brought, in order, and what the two agree.
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
    required property Navigator navigator
    required property bool suggestionsAllowed

    property bool arranging: false

    title: qsTr("My session")
    showBack: true
    onBackRequested: navigator.back()

    CaptionText {
        text: root.session.when !== "" ? root.session.when : qsTr("No date yet")
    }

    EmptyState {
        visible: root.session.loaded && root.agenda.count === 0
        iconName: "supervision"
        title: qsTr("Nothing chosen yet")
        text: qsTr("Bring a note, a question, or a line of your own. You choose. Nothing goes here by itself.")
    }

    AgendaCard {
        agenda: root.agenda
        arranging: root.arranging
    }

    WordsButton {
        visible: root.agenda.count > 1
        text: root.arranging ? qsTr("The order is right") : qsTr("Change the order")
        onClicked: root.arranging = !root.arranging
    }

    Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("Choose what to bring")
        onClicked: root.navigator.open(Navigator.AgendaAdd)
    }

    NoteField {
        Layout.topMargin: 8
        label: qsTr("What we agreed")
        hint: qsTr("No names.")
        text: root.session.agreed
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.session.agreed = text
    }

    SectionTitle {
        text: qsTr("After you meet")
    }

    CaptionText {
        text: qsTr("What you talked about stays with this session. The rest waits for the next one.")
    }

    Button {
        Layout.fillWidth: true
        text: qsTr("Done with this session")
        onClicked: root.session.finish()
    }
}
