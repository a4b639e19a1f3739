// What stands over the folders: the name to save under, the places people know, and the folder shown.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property FileChooser files

    spacing: 16

    LineField {
        objectName: "fileName"
        Layout.fillWidth: true
        visible: root.files.saving
        label: qsTr("Name of the file")
        text: root.files.fileName
        onEdited: typed => root.files.typed(typed)
    }
    ChoiceChips {
        Layout.fillWidth: true
        visible: root.files.places.length > 1
        label: root.files.saving ? qsTr("Where to save") : qsTr("Where to look")
        options: root.files.places
        value: root.files.place
        clearable: false
        onPicked: value => root.files.goTo(value)
    }
    Card {
        Layout.fillWidth: true
        visible: root.files.folder !== ""
        SectionTitle {
            Layout.fillWidth: true
            text: root.files.folderName
        }
        CaptionText {
            Layout.fillWidth: true
            text: root.files.folder
        }
        CardRow {
            visible: root.files.aboveName !== ""
            iconName: "folder-up"
            tone: "info"
            title: qsTr("One folder up")
            subtitle: root.files.aboveName
            chevron: false
            onClicked: root.files.goUp()
        }
    }
    Message {
        Layout.fillWidth: true
        visible: root.files.trouble !== ""
        tone: "pause"
        iconName: "info"
        text: root.files.trouble
    }
    Button {
        Layout.fillWidth: true
        objectName: "saveHere"
        visible: root.files.saving
        enabled: root.files.loaded && root.files.folder !== ""
        highlighted: true
        text: qsTr("Save here")
        onClicked: root.files.save()
    }
}
