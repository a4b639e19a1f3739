// ContactsBlock: one's own people, then what work offers its staff.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Contacts contacts
    required property HelpLines helpLines

    spacing: 12

    component Kind: ColumnLayout {
        id: group

        required property Contacts contacts
        required property HelpLines helpLines
        required property string kind
        required property string heading
        required property string adding
        required property string hint

        spacing: 12

        SectionTitle {
            text: group.heading
        }

        Repeater {
            model: group.contacts

            NumberCard {
                required property string contactId
                required property string kind
                required property string phone
                required property string note

                visible: kind === group.kind
                helpLines: group.helpLines
                number: phone
                about: note
                changeable: true
                onChangeRequested: group.contacts.open(contactId)
            }
        }

        CaptionText {
            text: group.hint
        }

        Button {
            Layout.fillWidth: true
            flat: true
            text: group.adding
            onClicked: group.contacts.add(group.kind)
        }
    }

    Kind {
        contacts: root.contacts
        helpLines: root.helpLines
        kind: "person"
        heading: qsTr("My people")
        adding: qsTr("Add someone")
        hint: qsTr("A friend, a colleague, my supervisor: someone I can talk to. A nickname is enough.")
    }

    Kind {
        contacts: root.contacts
        helpLines: root.helpLines
        kind: "staff"
        heading: qsTr("Through my work")
        adding: qsTr("Add support at work")
        hint: qsTr("A staff help line, a work health team, a union or a wellbeing lead.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.contacts?.trouble ?? ""
    }
}
