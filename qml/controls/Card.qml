// Card: a sheet of paper on the page. Rows (CardRow, TickRow, ReasonRow) come with their own air and separators, so
// the card keeps close to them; anything else gets the card's full padding.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    readonly property var shown: Array.from(column.visibleChildren).filter(item => !(item instanceof Repeater))
    readonly property real topPadding: shown.length > 0 && "showSeparator" in shown[0] ? 4 : Theme.cardPadding
    readonly property real bottomPadding: shown.length > 0 && "showSeparator" in shown[shown.length - 1]
                                          ? 4 : Theme.cardPadding

    implicitWidth: column.implicitWidth + 2 * inside.x
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Layout.fillWidth: true

    // The layout itself never moves: a moved layout arranges at once, and Qt 6.4's would reach for what has just been
    // removed from it.
    Item {
        id: inside
        x: Theme.cardPadding + 1
        y: root.topPadding
        width: parent.width - 2 * x
        height: column.implicitHeight

        ColumnLayout {
            id: column
            width: parent.width
            spacing: root.shown.every(item => "showSeparator" in item) ? 0 : 8
        }
    }
}
