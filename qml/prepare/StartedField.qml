// StartedField: a box for words to say, with a line of the pack to start from while it is empty.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ColumnLayout {
    id: root

    property alias label: field.label
    property alias hint: field.hint
    property alias text: field.text
    property alias suggestionsAllowed: field.suggestionsAllowed
    property string offered

    signal edited(words: string)

    spacing: 0
    Layout.fillWidth: true

    NoteField {
        id: field
        placeholder: qsTr("Optional")
        onEdited: words => root.edited(words)
    }

    Button {
        Layout.fillWidth: true
        visible: root.text === ""
        flat: true
        text: qsTr("Start from “%1”", "words to say aloud").arg(root.offered)
        onClicked: {
            root.edited(root.offered);
            field.takeFocus();
        }
    }
}
