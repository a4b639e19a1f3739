// OwnLineRow: one text of one's own, with a way to let it go.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

RowLayout {
    id: root

    required property int index
    required property string lineId
    required property string words
    required property bool fresh
    required property OwnLines lines
    /// What stands over the list; with the number of the line it is the name of the box.
    required property string heading
    property bool suggestionsAllowed: false

    spacing: 4
    Layout.fillWidth: true
    Component.onCompleted: {
        if (fresh)
            field.takeFocus();
    }

    NoteField {
        id: field
        label: qsTr("%1, line %2", "the heading of a list, and a number").arg(root.heading).arg(root.index + 1)
        labelShown: false
        text: root.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.lines.setWords(root.lineId, words)
    }

    BarButton {
        Layout.alignment: Qt.AlignTop
        iconName: "trash"
        name: qsTr("Delete line %1", "a number").arg(root.index + 1)
        onClicked: root.lines.remove(root.lineId)
    }
}
