// ContactsBlock: one's own people, then what work offers its staff.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Contacts contacts
    required property HelpLines helpLines

    spacing: 12

    component Kind: ColumnLayout {
        id: group

        required property string kind
        required property string heading
        required property string adding
        required property string hint

        spacing: 12

        SectionTitle {
            text: group.heading
        }

        Repeater {
            model: root.contacts

            NumberCard {
                required property string contactId
                required property string kind
                required property string phone
                required property string note

                visible: kind === group.kind
                helpLines: root.helpLines
                number: phone
                about: note
                changeable: true
                onChangeRequested: root.contacts.open(contactId)
            }
        }

        CaptionText {
            text: group.hint
        }

        Button {
            flat: true
            text: group.adding
            onClicked: root.contacts.add(group.kind)
        }
    }

    Kind {
        kind: "person"
        heading: qsTr("My people")
        adding: qsTr("Add someone")
        hint: qsTr("A friend, a colleague, my supervisor: someone I can talk to. A nickname is enough.")
    }

    Kind {
        kind: "staff"
        heading: qsTr("Through my work")
        adding: qsTr("Add support at work")
        hint: qsTr("A staff support line, occupational health, a union, a wellbeing lead.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.contacts.trouble
    }
}
