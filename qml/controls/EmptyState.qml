// EmptyState: what a list says before there is anything in it.
import QtQuick
import QtQuick.Layouts
import Considered.Style

ColumnLayout {
    id: root

    property string iconName
    property string title
    property string text

    spacing: 8
    Layout.fillWidth: true
    Layout.topMargin: 32
    Layout.bottomMargin: 32

    GlyphTile {
        visible: root.iconName !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 8
        implicitWidth: Theme.icon(64)
        implicitHeight: Theme.icon(64)
        radius: width / 2
        iconName: root.iconName
    }

    BodyText {
        visible: text !== ""
        text: root.title
        font: Theme.bodyStrong
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        visible: text !== ""
        text: root.text
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
}
