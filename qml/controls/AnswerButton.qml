// AnswerButton: one big answer to a question; no answer looks better than another.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Considered.Style

T.AbstractButton {
    id: root

    /// The brief highlight before the page moves on, or the answer given before.
    property bool chosen: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.answerHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 20
    verticalPadding: 14
    font: Theme.bodyStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Layout.fillWidth: true
    Accessible.description: chosen ? qsTr("Chosen") : ""
    Accessible.name: text

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font: root.font
        color: !root.enabled ? Theme.ink2 : root.chosen ? Theme.primaryContainerInk : Theme.ink
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.touched(root.chosen ? Theme.primaryContainer : Theme.surface, Theme.ink, root.down, root.hovered)
        border.width: root.chosen ? 3 : 2
        border.color: root.chosen ? Theme.primary : Theme.line

        FocusRing {
            control: root
        }
    }
}
