// TextArea: a box for a few lines of typed words; grows with them.
import QtQuick
import QtQuick.Templates as T

T.TextArea {
    id: control

    /// What a screen reader says after the name.
    property string heard

    implicitWidth: implicitBackgroundWidth + leftInset + rightInset
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             contentHeight + topPadding + bottomPadding,
                             placeholder.implicitHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16
    topPadding: 14
    bottomPadding: 14
    font: Theme.body
    color: enabled ? Theme.ink : Theme.ink2
    placeholderTextColor: Theme.ink2
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    horizontalAlignment: Text.AlignLeft
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    // Whenever a screen reader comes, Qt puts the placeholder in its place.
    Accessible.description: heard
    Accessible.onDescriptionChanged: {
        if (Accessible.description !== heard)
            Accessible.description = Qt.binding(() => heard);
    }

    // Tab goes on to the next control; words need no tab stops, and nobody may be trapped here.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Text {
        id: placeholder
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    background: Rectangle {
        implicitWidth: 200
        implicitHeight: Theme.scaled(88)
        radius: Theme.cardRadius
        color: control.enabled ? Theme.surface : Theme.background
        border.width: control.activeFocus ? 3 : 1
        border.color: control.activeFocus ? Theme.primary : Theme.outline
    }
}
