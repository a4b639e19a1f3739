// CardRow: one line of a card that leads somewhere.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Considered.Style

T.AbstractButton {
    id: root

    property string iconName
    /// "primary", "info", "pause", "stop" or "good"
    property string tone: "primary"
    property string title
    property string subtitle
    property bool chevron: true
    /// A line over the row; by default wherever something stands above it in its card.
    property bool showSeparator: y > 0
    /// Something small at the far end, before the chevron.
    property alias trailing: trailingSlot.data

    // Where large text leaves little room, the words get it: no tile, and the trailing part moves under them.
    readonly property bool roomy: width === 0 || width > 11 * Theme.bodySize

    implicitWidth: grid.implicitWidth
    implicitHeight: Math.max(Theme.buttonHeight, grid.implicitHeight + 16)
    font: Theme.bodyStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Layout.fillWidth: true
    Accessible.name: title
    Accessible.description: subtitle

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    background: RowBackground {
        row: root
        showSeparator: root.showSeparator
    }

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: 4
        columnSpacing: 14
        rowSpacing: 4

        GlyphTile {
            Layout.rowSpan: 2
            visible: root.iconName !== "" && root.roomy
            iconName: root.iconName
            tone: root.tone
        }

        ColumnLayout {
            Layout.row: 0
            Layout.column: 1
            Layout.rowSpan: root.roomy ? 2 : 1
            spacing: 2

            BodyText {
                text: root.title
                font: root.font
                color: root.enabled ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }

            CaptionText {
                visible: text !== ""
                text: root.subtitle
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: trailingSlot
            Layout.row: root.roomy ? 0 : 1
            Layout.column: root.roomy ? 2 : 1
            Layout.rowSpan: root.roomy ? 2 : 1
            Layout.fillWidth: !root.roomy
            Layout.maximumWidth: root.width / (root.roomy ? 2 : 1)
            visible: children.length > 0
        }

        Glyph {
            Layout.row: 0
            Layout.column: 3
            Layout.rowSpan: 2
            visible: root.chevron
            name: "chevron"
            size: Theme.icon(20)
            color: Theme.ink2
        }
    }
}
