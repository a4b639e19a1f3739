// FoundRow: one prompt that was found, under the name of where it lives if it is the first there. Not a section of the
// view's: Qt 6.4 cannot make those from a file with bound components.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ItemDelegate {
    id: root

    required property int index
    required property string promptId
    required property string title
    required property string subtitle
    /// Where it lives; empty where the row before said so.
    required property string heading
    /// The only row that Tab stops at; arrows move on from there.
    property bool tabStop: false
    /// Of what is seen, in the middle: a list sets where its rows begin by itself.
    property real columnWidth: width
    readonly property real side: (width - columnWidth) / 2

    implicitWidth: 320 // or its padding, which follows its width, would go round in circles
    topInset: heading === "" ? 0 : words.implicitHeight + 8
    leftInset: side
    rightInset: side
    leftPadding: side + Theme.cardPadding
    rightPadding: side + Theme.cardPadding
    topPadding: topInset + 12
    bottomPadding: 12
    focusPolicy: tabStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: subtitle
    Accessible.onPressAction: clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    SectionTitle {
        id: words

        x: root.side
        width: root.columnWidth
        visible: text !== ""
        text: root.heading
    }

    contentItem: RowLayout {
        spacing: 14

        ColumnLayout {
            spacing: 2

            BodyText {
                text: root.title
                font: Theme.bodyStrong
                Accessible.ignored: true
            }

            CaptionText {
                visible: text !== ""
                text: root.subtitle
                Accessible.ignored: true
            }
        }

        Glyph {
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
