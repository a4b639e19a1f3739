// BarTip: the name of a bar's button, for a pointer that rests on it.
import QtQuick
import Considered.Style

Item {
    id: root

    required property BarButton owner

    ToolTip {
        parent: root.owner
        visible: root.owner.hovered && root.owner.name !== ""
        delay: 800
        text: root.owner.name
    }
}
