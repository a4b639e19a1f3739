// ScrollBar: a thin line that shows how far down you are.
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             implicitContentHeight + topPadding + bottomPadding)
    padding: 3
    visible: size < 1
    minimumSize: 0.08
    // Keys and screen readers scroll by moving focus; this line would only be noise to them.
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: control.interactive && (control.pressed || control.hovered) ? 8 : 4
        implicitHeight: implicitWidth
        radius: implicitWidth / 2
        color: Theme.ink2
        opacity: control.active ? 1 : 0.6
    }
}
