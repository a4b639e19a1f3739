// Message: something to know on this page, with at most one thing to do about it.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Rectangle {
    id: root

    property string tone: "info"
    property string iconName: "info"
    property string title
    property string text
    property string actionText

    signal acted()

    implicitWidth: row.implicitWidth + 32
    implicitHeight: row.implicitHeight + 28
    radius: Theme.cardRadius
    color: Theme.toneContainer(tone)
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title !== "" ? title : text

    RowLayout {
        id: row
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 14

        Glyph {
            Layout.alignment: Qt.AlignTop
            // Where large text leaves little room, the words get it.
            visible: name !== "" && root.width > 11 * Theme.bodySize
            name: root.iconName
            size: Theme.icon(26)
            color: Theme.toneInk(root.tone)
        }

        ColumnLayout {
            spacing: 2

            BodyText {
                visible: text !== ""
                text: root.title
                font: Theme.bodyStrong
                color: Theme.toneInk(root.tone)
            }

            BodyText {
                visible: text !== ""
                text: root.text
                color: Theme.toneInk(root.tone)
            }

            Button {
                visible: text !== ""
                Layout.fillWidth: true // to shrink and wrap where it must, never wider than its words
                Layout.maximumWidth: implicitWidth
                text: root.actionText
                flat: true
                leftPadding: mirrored ? horizontalPadding : 0
                rightPadding: mirrored ? 0 : horizontalPadding
                palette.link: Theme.toneInk(root.tone)
                onClicked: root.acted()
            }
        }
    }
}
