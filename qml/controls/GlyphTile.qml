// GlyphTile: an icon on a small rounded tile in its tone, as at the start of a card row.
import QtQuick
import Considered.Style

Rectangle {
    id: root

    property string iconName
    property string tone: "primary"

    implicitWidth: Theme.icon(44)
    implicitHeight: Theme.icon(44)
    radius: 12
    color: Theme.toneContainer(tone)

    Glyph {
        anchors.centerIn: parent
        name: root.iconName
        color: Theme.toneInk(root.tone)
    }
}
