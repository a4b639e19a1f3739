// DisabledPage: what cannot be used just now must still be readable.
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Not just now")
    showBack: true

    Button {
        Layout.fillWidth: true
        enabled: false
        highlighted: true
        text: qsTr("Filled")
    }

    Button {
        Layout.fillWidth: true
        enabled: false
        text: qsTr("Outlined")
    }

    Button {
        Layout.fillWidth: true
        enabled: false
        flat: true
        text: qsTr("Words only")
    }

    CheckBox {
        enabled: false
        checked: true
        text: qsTr("Ticked")
    }

    Switch {
        Layout.fillWidth: true
        enabled: false
        checked: true
        text: qsTr("On")
    }

    RadioButton {
        enabled: false
        checked: true
        text: qsTr("Chosen")
    }

    AnswerButton {
        enabled: false
        text: qsTr("Yes")
    }

    NoteField {
        enabled: false
        label: qsTr("Words")
        text: qsTr("Kept as they are")
    }
}
