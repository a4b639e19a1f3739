// SettingsPage: the controls of the style on their own.
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Settings")
    showBack: true

    SectionTitle {
        text: qsTr("Look")
    }

    Card {
        Switch {
            Layout.fillWidth: true
            checked: true
            text: qsTr("Less movement")
        }

        Switch {
            Layout.fillWidth: true
            text: qsTr("Hide what is on screen when I leave the app")
        }
    }

    SectionTitle {
        text: qsTr("How long notes stay")
    }

    Card {
        RadioButton {
            Layout.fillWidth: true
            text: qsTr("90 days")
        }

        RadioButton {
            Layout.fillWidth: true
            checked: true
            text: qsTr("A year")
        }

        RadioButton {
            Layout.fillWidth: true
            text: qsTr("Until I delete them, however long that may be")
        }
    }

    CheckBox {
        Layout.fillWidth: true
        checked: true
        text: qsTr("I have written down the recovery code")
    }

    Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("Make a backup")
    }

    Button {
        Layout.fillWidth: true
        text: qsTr("Change my PIN")
        onClicked: dialog.open()
    }

    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Erase everything")
    }

    AskDialog {
        id: dialog
        title: qsTr("Erase everything?")
        text: qsTr("All notes on this phone go. There is no way back without a backup.")
        yesText: qsTr("Erase everything")
        visible: true
    }
}
