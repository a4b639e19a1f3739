// ReasonRow: one reason for an outcome and one line of advice.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Item {
    id: root

    property string iconName
    property string tone: "primary"
    property string title
    property string advice
    property bool showSeparator: y > 0

    readonly property bool roomy: width === 0 || width > 11 * Theme.bodySize

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.buttonHeight, row.implicitHeight + 20)
    Layout.fillWidth: true

    Rectangle {
        width: parent.width
        height: 1
        visible: root.showSeparator
        color: Theme.line
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 14

        GlyphTile {
            visible: root.iconName !== "" && root.roomy
            iconName: root.iconName
            tone: root.tone
        }

        ColumnLayout {
            spacing: 2

            BodyText {
                text: root.title
                font: Theme.bodyStrong
            }

            CaptionText {
                visible: text !== ""
                text: root.advice
            }
        }
    }
}
