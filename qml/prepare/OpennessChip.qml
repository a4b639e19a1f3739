// OpennessChip: how open something is, in one word with its sign.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

Rectangle {
    id: root

    property string iconName
    property string text

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Math.max(32, row.implicitHeight + 12)
    radius: height / 2
    color: Theme.primaryContainer
    Accessible.ignored: true

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 6

        Glyph {
            name: root.iconName
            size: Theme.icon(16)
            color: Theme.primaryContainerInk
        }

        CaptionText {
            Layout.fillWidth: false
            text: root.text
            font: Theme.captionStrong
            color: Theme.primaryContainerInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
