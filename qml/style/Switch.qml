// Switch: words first, the switch at the far end, as a settings row reads.
import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding,
                             implicitIndicatorHeight + topPadding + bottomPadding)
    verticalPadding: 8
    spacing: 14
    font: Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    function press() {
        if (!enabled)
            return;
        const before = checked;
        toggle();
        if (checked !== before)
            toggled();
        clicked();
    }

    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    indicator: Rectangle {
        x: control.mirrored ? control.leftPadding : control.width - width - control.rightPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        implicitWidth: Theme.icon(52)
        implicitHeight: Theme.icon(32)
        radius: height / 2
        color: control.checked ? (control.enabled ? Theme.primary : Theme.disabledInk) : Theme.surface
        border.width: 2
        border.color: control.checked && control.enabled ? Theme.primary : Theme.outline

        Rectangle {
            x: Math.max(4, Math.min(parent.width - width - 4, control.visualPosition * parent.width - width / 2))
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 8
            height: width
            radius: width / 2
            color: !control.checked ? Theme.outline : control.enabled ? Theme.primaryInk : Theme.surface

            Behavior on x {
                enabled: !control.down
                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? control.indicator.width + control.spacing : 0
        rightPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: control.enabled ? control.palette.windowText : Theme.ink2
        wrapMode: Text.Wrap
        lineHeight: Theme.textLine
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            control: control
        }
    }
}
