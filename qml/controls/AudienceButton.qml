// AudienceButton: one of the audiences, on the hero panel; the name moves under its icon where large text needs room.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Considered.Style

T.AbstractButton {
    id: root

    property string iconName

    readonly property bool stacked: availableWidth > 0 && oneLine > availableWidth
    readonly property real oneLine: Math.ceil(unbroken.advanceWidth) + 1 + Theme.iconSize + row.columnSpacing

    implicitWidth: oneLine + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.buttonHeight, row.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: 10
    verticalPadding: 10
    font: Theme.bodyStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Layout.fillWidth: true
    Layout.fillHeight: true
    // Equal parts of a row, whatever the words.
    Layout.preferredWidth: 100
    Accessible.name: text

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.touched(Theme.surface, Theme.primary, root.down, root.hovered)

        FocusRing {
            control: root
        }
    }

    // Not of the words on screen: they are laid out in what it leads to.
    TextMetrics {
        id: unbroken
        font: root.font
        text: root.text
    }

    GridLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(root.availableWidth, root.oneLine)
        columns: root.stacked ? 1 : 2
        columnSpacing: 10
        rowSpacing: 4

        Glyph {
            Layout.alignment: Qt.AlignCenter
            name: root.iconName
            color: words.color
        }

        Text {
            id: words
            Layout.fillWidth: true
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.enabled ? Theme.primary : Theme.ink2
            wrapMode: Text.Wrap
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
