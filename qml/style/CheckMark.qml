// CheckMark: the tick of a ticked box.
import QtQuick
import QtQuick.Controls.impl

IconImage {
    sourceSize.width: width
    sourceSize.height: height
    source: Qt.resolvedUrl("check.svg")
    color: Theme.primaryInk
}
