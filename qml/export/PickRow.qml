// PickRow: one thing that can go in, to tick; or one that stays, and why.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

FocusScope {
    id: root

    required property int index
    required property string itemId
    required property string title
    required property string words
    required property string day
    required property string group
    required property string leftOut
    required property bool picked
    property bool tabStop: false
    property real columnWidth: width

    readonly property bool stays: leftOut !== ""

    signal chosen()

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        width: root.columnWidth
        spacing: 4

        SectionTitle {
            visible: root.ListView.section !== root.ListView.previousSection
            text: root.group
        }

        ItemDelegate {
            id: row

            Layout.fillWidth: true
            leftPadding: Theme.cardPadding
            rightPadding: Theme.cardPadding
            topPadding: 12
            bottomPadding: 12
            focus: true
            focusPolicy: root.tabStop || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            hoverEnabled: !root.stays
            Accessible.role: root.stays ? Accessible.ListItem : Accessible.CheckBox
            Accessible.name: root.day !== "" ? root.title + ", " + root.day : root.title
            Accessible.description: root.stays ? root.leftOut : root.words
            Accessible.checkable: !root.stays
            Accessible.checked: root.picked
            Accessible.onPressAction: row.clicked()
            Accessible.onToggleAction: row.clicked()
            onClicked: {
                if (!root.stays)
                    root.chosen();
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            contentItem: RowLayout {
                spacing: 14

                Rectangle {
                    visible: !root.stays
                    implicitWidth: Theme.icon(28)
                    implicitHeight: Theme.icon(28)
                    radius: 8
                    color: root.picked ? Theme.primary : Theme.surface
                    border.width: 2
                    border.color: root.picked ? Theme.primary : Theme.outline

                    Glyph {
                        anchors.centerIn: parent
                        visible: root.picked
                        name: "check"
                        size: Theme.icon(20)
                        color: Theme.primaryInk
                    }
                }
                Glyph {
                    visible: root.stays
                    name: "lock"
                    size: Theme.icon(28)
                    color: Theme.ink2
                }

                ColumnLayout {
                    spacing: 2

                    BodyText {
                        text: root.title
                        font: Theme.bodyStrong
                        Accessible.ignored: true
                    }
                    CaptionText {
                        visible: text !== ""
                        text: root.day
                        Accessible.ignored: true
                    }
                    BodyText {
                        visible: text !== ""
                        text: root.stays ? root.leftOut : root.words
                        font: Theme.support
                        color: root.stays ? Theme.ink2 : Theme.ink
                        Accessible.ignored: true
                    }
                }
            }

            background: Rectangle {
                radius: Theme.cardRadius
                color: root.stays ? Theme.background : Theme.touched(Theme.surface, Theme.ink, row.down, row.hovered)
                border.width: root.picked ? 2 : 1
                border.color: root.picked ? Theme.primary : Theme.line

                FocusRing {
                    control: row
                    visible: row.activeFocus
                    innerRadius: Theme.cardRadius
                }
            }
        }
    }
}
