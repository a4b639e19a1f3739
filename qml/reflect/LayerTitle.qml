// LayerTitle: which of its two layers a part of a note belongs to, with an icon so that it is seen at a glance.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ColumnLayout {
    id: root

    property string title
    property string iconName
    property string caption

    spacing: 2
    Layout.fillWidth: true
    Layout.topMargin: 8

    RowLayout {
        spacing: 10

        Glyph {
            name: root.iconName
            size: Theme.icon(22)
            color: Theme.ink2
        }

        BodyText {
            text: root.title
            font: Theme.bodyStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    CaptionText {
        visible: text !== ""
        text: root.caption
    }
}
