// DotPicture: rows of dots under months. Each row says itself to a screen reader; where large text leaves no room for
// dots, the page shows the words alone.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

GridLayout {
    id: root

    required property var months
    /// of noticingRow
    required property var lines

    readonly property int cellWidth: (width - labelWidth) / Math.max(1, months.length) - columnSpacing
    readonly property int labelWidth: 6 * Theme.captionSize

    columns: months.length + 1
    columnSpacing: 4
    rowSpacing: 12

    Repeater {
        model: root.lines.length * (root.months.length + 1)

        Item {
            id: cell

            required property int index
            readonly property int column: index % (root.months.length + 1)
            readonly property noticingRow row: root.lines[Math.floor(index / (root.months.length + 1))]

            implicitHeight: column === 0 ? label.implicitHeight : dots.implicitHeight
            Layout.preferredWidth: column === 0 ? root.labelWidth : root.cellWidth
            Accessible.role: Accessible.StaticText
            Accessible.name: column === 0 ? row.spoken : ""
            Accessible.ignored: column > 0

            CaptionText {
                id: label

                visible: cell.column === 0
                width: parent.width
                text: visible ? cell.row.label : ""
                Accessible.ignored: true
            }

            Flow {
                id: dots

                visible: cell.column > 0
                width: parent.width
                spacing: 3

                Repeater {
                    model: cell.column > 0 ? cell.row.dots[cell.column - 1] : 0

                    Rectangle {
                        implicitWidth: 12
                        implicitHeight: 12
                        radius: 6
                        color: cell.row.ring ? Theme.surface : Theme.primary
                        border.width: 2
                        border.color: Theme.primary
                    }
                }
            }
        }
    }

    Item {
        Layout.preferredWidth: root.labelWidth
    }

    Repeater {
        model: root.months

        CaptionText {
            required property string modelData

            Layout.fillWidth: false
            Layout.preferredWidth: root.cellWidth
            text: modelData
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
