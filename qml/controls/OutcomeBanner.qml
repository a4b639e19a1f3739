// OutcomeBanner: what the answers lean towards, in a tone, an icon and words.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Rectangle {
    id: root

    property string tone: "primary"
    property string iconName
    property string title
    property string subtitle

    implicitWidth: row.implicitWidth + 40
    implicitHeight: row.implicitHeight + 32
    radius: Theme.cardRadius
    color: Theme.toneContainer(tone)
    Layout.fillWidth: true

    RowLayout {
        id: row
        x: 18
        y: 16
        width: parent.width - 36
        spacing: 14

        Glyph {
            Layout.alignment: Qt.AlignTop
            visible: name !== ""
            name: root.iconName
            size: Theme.icon(28)
            color: Theme.toneInk(root.tone)
        }

        ColumnLayout {
            spacing: 2

            HeadingText {
                text: root.title
                size: Theme.scaled(20)
                color: Theme.toneInk(root.tone)
            }

            BodyText {
                visible: text !== ""
                text: root.subtitle
                color: Theme.toneInk(root.tone)
            }
        }
    }
}
