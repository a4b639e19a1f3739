// RadioButton: one of several, with words that wrap beside it.
import QtQuick
import QtQuick.Templates as T

T.RadioButton {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding,
                             implicitIndicatorHeight + topPadding + bottomPadding)
    verticalPadding: 10
    spacing: 14
    font: Theme.body
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    function press() {
        if (!enabled)
            return;
        if (!checked) {
            toggle();
            toggled();
        }
        clicked();
    }

    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        implicitWidth: Theme.icon(28)
        implicitHeight: Theme.icon(28)
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: control.checked && control.enabled ? Theme.primary : Theme.outline

        Rectangle {
            anchors.centerIn: parent
            width: parent.width / 2
            height: width
            radius: width / 2
            visible: control.checked
            color: control.enabled ? Theme.primary : Theme.disabledInk
        }
    }

    contentItem: Text {
        leftPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        rightPadding: control.mirrored ? control.indicator.width + control.spacing : 0
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
