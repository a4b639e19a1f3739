// CheckMark: the tick of a ticked box.
import QtQuick
import Considered.Style // for what of it is written in C++

Icon {
    source: Qt.resolvedUrl("check.svg")
    color: Theme.primaryInk
}
