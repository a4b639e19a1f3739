// ContactPage: someone to turn to, in one's own words. What is shown is what is kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Contacts contacts
    required property Navigator navigator
    required property string contactId
    required property bool suggestionsAllowed

    // Read again when they have been: the page may be there first.
    readonly property bool read: contacts.loaded

    title: qsTr("Someone to turn to")
    showBack: true

    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Delete")
        onClicked: root.contacts.remove(root.contactId)
    }

    LineField {
        label: qsTr("Name or nickname")
        text: root.read ? root.contacts.textOf(root.contactId, Contacts.Name) : ""
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.contacts.type(root.contactId, Contacts.Name, text)
    }

    LineField {
        label: qsTr("Phone")
        hint: qsTr("Kept as you write it.")
        text: root.read ? root.contacts.textOf(root.contactId, Contacts.Phone) : ""
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.contacts.type(root.contactId, Contacts.Phone, text)
    }

    NoteField {
        label: qsTr("A note")
        hint: qsTr("When to call, what helps. It is saved as you type.")
        text: root.read ? root.contacts.textOf(root.contactId, Contacts.Note) : ""
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.contacts.type(root.contactId, Contacts.Note, text)
    }

    ChoiceChips {
        id: kind

        label: qsTr("Who is it?")
        clearable: false
        options: [
            {
                value: "person",
                text: qsTr("One of my people")
            },
            {
                value: "staff",
                text: qsTr("Through my work")
            }
        ]
        value: root.read ? root.contacts.kindOf(root.contactId) : ""
        onPicked: value => {
            root.contacts.setKind(root.contactId, value);
            kind.value = root.contacts.kindOf(root.contactId);
        }
    }
}
