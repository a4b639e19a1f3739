// Button: highlighted is the one filled button of a page, flat is words only, plain is outlined.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: control

    readonly property color textColor: !enabled ? (flat ? Theme.ink2 : Theme.disabledInk)
                                     : highlighted ? Theme.primaryInk : palette.link

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: 12
    horizontalPadding: flat ? 12 : 20
    font: Theme.bodyStrong
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: control.textColor
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        implicitWidth: Theme.target
        implicitHeight: control.flat ? Theme.target : Theme.buttonHeight
        radius: Theme.buttonRadius
        color: {
            if (!control.enabled)
                return control.flat ? "transparent" : Theme.disabledFill;
            if (control.highlighted)
                return Theme.touched(Theme.primary, Theme.primaryInk, control.down, control.hovered);
            if (control.flat)
                return Theme.touched("transparent", control.textColor, control.down, control.hovered);
            return Theme.touched(Theme.surface, Theme.ink, control.down, control.hovered);
        }
        border.width: control.highlighted || control.flat ? 0 : 2
        border.color: Theme.line

        FocusRing {
            control: control
        }
    }
}
