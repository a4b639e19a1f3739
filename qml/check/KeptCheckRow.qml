// KeptCheckRow: one kept check in the list: who with, when, what was done.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ItemDelegate {
    id: root

    required property int index
    required property string checkId
    required property string title
    required property string subtitle
    required property string tone
    required property string iconName
    required property bool lookedBack
    required property bool forSupervision
    /// The only row that Tab stops at; arrows move on from there.
    property bool tabStop: false
    /// Of what is seen, in the middle: a list sets where its rows begin by itself.
    property real columnWidth: width
    readonly property real side: (width - columnWidth) / 2

    readonly property string marks: lookedBack && forSupervision ? qsTr("Looked back. For supervision.")
                                  : lookedBack ? qsTr("Looked back")
                                  : forSupervision ? qsTr("For supervision") : ""

    implicitWidth: 0 // the list says; its own would follow the width it is given
    leftInset: side
    rightInset: side
    leftPadding: side + Theme.cardPadding
    rightPadding: side + Theme.cardPadding
    topPadding: 12
    bottomPadding: 12
    focusPolicy: tabStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + subtitle
    Accessible.description: marks
    Accessible.onPressAction: clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: 14

        GlyphTile {
            iconName: root.iconName
            tone: root.tone
        }

        ColumnLayout {
            spacing: 2

            BodyText {
                text: root.title
                font: Theme.bodyStrong
                Accessible.ignored: true
            }

            CaptionText {
                text: root.subtitle
                Accessible.ignored: true
            }

            CaptionText {
                visible: text !== ""
                text: root.marks
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
