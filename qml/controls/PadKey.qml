// PadKey: a key of the PIN pad that shows an icon instead of a digit.
import QtQuick
import Considered.Style

Button {
    id: root

    property string iconName
    /// What a screen reader says.
    property string name

    flat: !highlighted
    implicitHeight: Theme.buttonHeight
    Accessible.name: name

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            name: root.iconName
            color: !root.enabled ? Theme.disabledInk : root.highlighted ? Theme.primaryInk : Theme.ink
        }
    }
}
