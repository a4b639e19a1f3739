// DialogButtonBox: the answers of a dialog, full width, one under the other, so long words and large text have room.
import QtQuick
import QtQuick.Templates as T

T.DialogButtonBox {
    id: control

    implicitWidth: Math.max(200, implicitContentWidth + leftPadding + rightPadding)
    // Not implicitContentHeight: Qt reckons with one row of buttons there.
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.pageMargin
    topPadding: 0
    spacing: 8

    delegate: Button {
        // QPlatformDialogHelper's values; qmllint does not know its names.
        readonly property int acceptRole: 0
        readonly property int yesRole: 5
        readonly property int role: T.DialogButtonBox.buttonRole

        width: parent ? parent.width : implicitWidth
        highlighted: role === acceptRole || role === yesRole
        flat: !highlighted
    }

    contentItem: Column {
        spacing: control.spacing

        Repeater {
            model: control.contentModel
        }
    }
}
