// BarButton: an icon in the bar at the top, with a name for those who do not see it.
import QtQuick
import QtQuick.Templates as T
import Considered.Style

T.AbstractButton {
    id: root

    property string iconName
    /// What a screen reader and the tool tip say.
    property string name

    implicitWidth: Math.max(Theme.target, Theme.iconSize + 16)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: name

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    onHoveredChanged: {
        if (hovered && !tip.item)
            tip.setSource("BarTip.qml", {
                owner: root
            });
    }

    // A pointer's matter, so made at the first one.
    Loader {
        id: tip
    }

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? root.palette.windowText : Theme.ink2
        }
    }

    background: Rectangle {
        radius: width / 2
        color: Theme.touched("transparent", Theme.ink, root.down, root.hovered)

        FocusRing {
            control: root
            innerRadius: parent.width / 2
            anchors.margins: -1
        }
    }
}
