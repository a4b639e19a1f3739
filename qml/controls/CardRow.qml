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
    readonly property bool roomy: width === 0 || width > 14 * Theme.bodySize
    readonly property int gap: 14
    readonly property real before: tile.visible ? tile.width + gap : 0
    readonly property bool beside: roomy && trailingSlot.visible
    readonly property bool under: !roomy && trailingSlot.visible
    readonly property real after: arrow.visible ? arrow.width + gap : 0

    // As if there were room: what is roomy follows from the width, which follows from this.
    implicitWidth: (iconName !== "" ? tile.width + gap : 0) + Math.max(titleText.implicitWidth, subtitleText.implicitWidth) + (trailingSlot.visible ? trailingSlot.implicitWidth + gap : 0) + after
    implicitHeight: Math.max(Theme.buttonHeight, line.height + 16)
    font: Theme.bodyStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Layout.fillWidth: true
    Accessible.name: title
    Accessible.description: subtitle

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    // As a touch would, so that of two pages the one that is touched acts.
    Accessible.onPressAction: {
        if (!enabled)
            return;
        forceActiveFocus();
        clicked();
    }

    background: RowBackground {
        row: root
        showSeparator: root.showSeparator
    }

    // Anchored, not laid out: a layout in a layout keeps the height of words that wrapped at a width they no longer have.
    Item {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(words.height + (root.under ? trailingSlot.height + 4 : 0), root.beside ? trailingSlot.height : 0, tile.visible ? tile.height : 0, arrow.visible ? arrow.height : 0)

        GlyphTile {
            id: tile

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== "" && root.roomy
            iconName: root.iconName
            tone: root.tone
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.before
            anchors.right: root.beside ? trailingSlot.left : parent.right
            anchors.rightMargin: root.beside ? root.gap : root.after
            y: root.under ? 0 : (line.height - height) / 2
            spacing: 2

            BodyText {
                id: titleText

                width: parent.width
                text: root.title
                font: root.font
                color: root.enabled ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }

            CaptionText {
                id: subtitleText

                width: parent.width
                visible: text !== ""
                text: root.subtitle
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: trailingSlot

            anchors.right: parent.right
            anchors.rightMargin: root.after
            y: root.roomy ? (line.height - height) / 2 : words.height + 4
            width: root.roomy ? Math.min(implicitWidth, root.width / 2) : words.width
            visible: children.length > 0
        }

        Glyph {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.chevron
            name: "chevron"
            size: Theme.icon(20)
            color: Theme.ink2
        }
    }
}
