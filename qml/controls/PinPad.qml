// PinPad: digits by touch or by key, one at a time; it knows how many there are, never which. A tick submits, so that
// the length of the PIN is not given away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style

FocusScope {
    id: root

    property string label: qsTr("PIN")
    /// What the tick does, for those who do not see it.
    property string submitName: qsTr("Done")
    property int length: 0
    property int least: 6
    property bool longEnough: length >= least

    // A key that switches itself off drops the keyboard's focus; the digits are where it belongs.
    onLengthChanged: {
        if (length === 0 && activeFocus)
            takeFocus();
    }

    signal pressed(digit: int)
    signal erased
    signal submitted

    function takeFocus() {
        dots.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    Layout.fillWidth: true
    Layout.maximumWidth: 420
    Layout.alignment: Qt.AlignHCenter

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.pressed(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            root.erased();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.longEnough)
            root.submitted();
        else
            return;
        event.accepted = true;
    }

    component Digit: Button {
        property int digit

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: String(digit)
        font: Theme.bar
        palette.link: Theme.ink
        // Space presses the key it is on; the digits themselves come by the keyboard wherever it is.
        onClicked: root.pressed(digit)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 12

        // Where the keyboard types; what is heard is how many digits there are.
        Item {
            id: dots

            Layout.fillWidth: true
            implicitHeight: Theme.target
            focus: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.passwordEdit: true
            Accessible.focusable: true
            Accessible.focused: activeFocus
            Accessible.name: root.label
            // Qt gives no name to a field that hides what is typed, so the label is heard here.
            Accessible.description: root.label + ". " + qsTr("%n digits typed", "", root.length)

            Rectangle {
                anchors.fill: parent
                radius: Theme.buttonRadius
                color: "transparent"
                border.width: dots.activeFocus ? 2 : 0
                border.color: Theme.primary
            }

            Row {
                anchors.centerIn: parent
                spacing: 8

                Repeater {
                    model: Math.max(root.least, root.length)

                    Rectangle {
                        required property int index

                        width: 14
                        height: 14
                        radius: 7
                        color: index < root.length ? Theme.primary : "transparent"
                        border.width: 2
                        border.color: Theme.primary
                    }
                }
            }

            MouseArea {
                anchors.fill: parent
                onClicked: dots.forceActiveFocus(Qt.MouseFocusReason)
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 3
            columnSpacing: 8
            rowSpacing: 8
            // Digits stand as on a telephone, whichever way words are read.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Digit {
                digit: 1
            }
            Digit {
                digit: 2
            }
            Digit {
                digit: 3
            }
            Digit {
                digit: 4
            }
            Digit {
                digit: 5
            }
            Digit {
                digit: 6
            }
            Digit {
                digit: 7
            }
            Digit {
                digit: 8
            }
            Digit {
                digit: 9
            }
            PadKey {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "backspace"
                name: qsTr("Delete the last digit")
                enabled: root.length > 0
                onClicked: root.erased()
            }
            Digit {
                digit: 0
            }
            PadKey {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "check"
                name: root.submitName
                highlighted: true
                enabled: root.longEnough
                onClicked: root.submitted()
            }
        }
    }
}
