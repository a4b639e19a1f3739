// SecretField: a PIN or passphrase; hidden until asked for, and kept out of the keyboard's memory.
import QtQuick
import QtQuick.Layouts
import Considered.Style

ColumnLayout {
    id: root

    property string label
    property string hint
    /// What went wrong, in words; "" where nothing did.
    property string errorText
    property alias text: field.text
    /// Further hints for the keyboard, such as Qt.ImhDigitsOnly for a PIN.
    property int keyboardHints: Qt.ImhNone
    property bool revealed: false

    signal submitted()

    function clear() {
        field.clear();
        revealed = false;
    }

    function takeFocus() {
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 8
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    BodyText {
        visible: text !== ""
        text: root.label
        font: Theme.bodyStrong
        Accessible.ignored: true
    }

    TextField {
        id: field
        Layout.fillWidth: true
        rightPadding: eye.mirrored ? 16 : eye.width + 8
        leftPadding: eye.mirrored ? eye.width + 8 : 16
        echoMode: root.revealed ? TextInput.Normal : TextInput.Password
        passwordMaskDelay: 0
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhHiddenText
                          | root.keyboardHints
        Accessible.name: root.label
        // Qt gives no name to a field that hides what is typed, so there the label is heard as its description.
        heard: (root.revealed ? "" : root.label + ". ") + (root.errorText !== "" ? root.errorText : root.hint)
        Accessible.passwordEdit: !root.revealed
        onAccepted: root.submitted()

        BarButton {
            id: eye
            anchors.right: parent.right
            anchors.margins: 4
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.revealed ? "eye-off" : "eye"
            name: root.revealed ? qsTr("Hide what I typed") : qsTr("Show what I typed")
            onClicked: root.revealed = !root.revealed
        }
    }

    RowLayout {
        visible: root.errorText !== ""
        spacing: 8
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.errorText

        Glyph {
            Layout.alignment: Qt.AlignTop
            name: "warning"
            size: Theme.icon(20)
            color: Theme.stopInk
        }

        CaptionText {
            text: root.errorText
            color: Theme.stopInk
            Accessible.ignored: true
        }
    }

    CaptionText {
        visible: text !== "" && root.errorText === ""
        text: root.hint
        Accessible.ignored: true
    }
}
