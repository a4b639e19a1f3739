// ItemDelegate: one row of a list.
import QtQuick
import QtQuick.Templates as T

T.ItemDelegate {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.cardPadding
    verticalPadding: 12
    font: Theme.body
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
        color: !control.enabled ? Theme.ink2 : control.highlighted ? Theme.primaryContainerInk
                                                                  : control.palette.windowText
        wrapMode: Text.Wrap
        lineHeight: Theme.textLine
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.touched(control.highlighted ? Theme.primaryContainer : "transparent", Theme.ink, control.down,
                             control.hovered)

        FocusRing {
            control: control
        }
    }
}
