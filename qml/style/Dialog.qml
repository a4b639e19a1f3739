// Dialog: one question in the middle of the window, its answers one under the other.
import QtQuick
import QtQuick.Templates as T

T.Dialog {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            contentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             contentHeight + topPadding + bottomPadding
                             + (implicitHeaderHeight > 0 ? implicitHeaderHeight + spacing : 0)
                             + (implicitFooterHeight > 0 ? implicitFooterHeight + spacing : 0))
    anchors.centerIn: T.Overlay.overlay
    width: T.Overlay.overlay ? Math.min(480, T.Overlay.overlay.width - 2 * Theme.pageMargin) : implicitWidth
    height: T.Overlay.overlay ? Math.min(implicitHeight, T.Overlay.overlay.height - 2 * Theme.pageMargin)
                              : implicitHeight
    padding: Theme.pageMargin
    topPadding: 8
    modal: true
    focus: true
    font: Theme.body

    header: Label {
        text: control.title
        visible: text !== ""
        font: Theme.bar
        lineHeight: Theme.headingLine
        padding: Theme.pageMargin
        bottomPadding: 0
    }

    background: Rectangle {
        radius: Theme.heroRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    T.Overlay.modeless: Rectangle {
        color: "transparent"
    }
}
