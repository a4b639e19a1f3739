// WordsButton: a button of words alone, in line with the text over it; the words wrap where large text leaves little
// room.
import QtQuick.Layouts
import Considered.Style

Button {
    flat: true
    Layout.leftMargin: -leftPadding
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
}
