// SearchField: a line to look for something with, told of letter by letter.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

RowLayout {
    id: root

    required property string name
    property string typed

    /// With the letters a keyboard has not yet settled in place.
    signal edited(text: string)

    function tell(): void {
        const at = field.cursorPosition;
        root.edited(field.text.slice(0, at) + field.preeditText + field.text.slice(at));
    }

    spacing: 8
    Layout.fillWidth: true
    Component.onCompleted: field.text = typed

    TextField {
        id: field

        Layout.fillWidth: true
        placeholderText: root.name
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Accessible.searchEdit: true
        onTextChanged: root.tell()
        onPreeditTextChanged: root.tell()
    }

    BarButton {
        visible: field.text !== ""
        iconName: "close"
        name: qsTr("Clear the search")
        onClicked: {
            field.clear();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
