// RowBackground: what lies behind a row of a card: its separator, the touch highlight and the focus ring.
import QtQuick
import QtQuick.Templates as T
import Considered.Style

Item {
    id: root

    required property T.AbstractButton row
    property bool showSeparator: false

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        anchors.topMargin: 2
        anchors.bottomMargin: 1
        radius: 12
        color: Theme.touched("transparent", Theme.ink, root.row.down, root.row.hovered)

        FocusRing {
            anchors.margins: -1
            control: root.row
            innerRadius: 12
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        visible: root.showSeparator
        color: Theme.line
    }
}
