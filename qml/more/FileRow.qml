// FileRow: a folder or a file in the list.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string detail
    required property bool isFolder
    /// The only row that Tab stops at; arrows move on from there.
    property bool tabStop: false
    /// Of what is seen, in the middle: a list sets where its rows begin by itself.
    property real columnWidth: width
    readonly property real side: (width - columnWidth) / 2

    implicitWidth: 0 // the list says how wide
    leftInset: side
    rightInset: side
    leftPadding: side + Theme.cardPadding
    rightPadding: side + Theme.cardPadding
    topPadding: 8
    bottomPadding: 8
    focusPolicy: tabStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: detail
    Accessible.onPressAction: clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: 14

        GlyphTile {
            visible: root.columnWidth > 11 * Theme.bodySize
            iconName: root.isFolder ? "folder" : "file"
            tone: root.isFolder ? "info" : "primary"
        }

        ColumnLayout {
            spacing: 2

            BodyText {
                text: root.title
                font: Theme.bodyStrong
                Accessible.ignored: true
            }

            CaptionText {
                visible: !root.isFolder
                text: root.detail
                Accessible.ignored: true
            }
        }

        Glyph {
            visible: root.isFolder
            name: "chevron"
            color: Theme.ink2
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.touched(Theme.surface, Theme.ink, root.down, root.hovered)
        border.width: 1
        border.color: Theme.line

        FocusRing {
            control: root
            // An arrow key moves the focus without saying that it was the keyboard.
            visible: root.activeFocus
            innerRadius: Theme.cardRadius
        }
    }
}
