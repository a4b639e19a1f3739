// BringCard: one part of what there is to choose from, to tick.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property string title
    required property BringList lines

    visible: lines.count > 0
    spacing: 12

    SectionTitle {
        text: root.title
    }

    Card {
        Repeater {
            model: root.lines

            TickRow {
                required property int index
                required property string line
                required property bool chosen

                text: line
                checked: chosen
                onToggled: checked => root.lines.choose(index, checked)
            }
        }
    }
}
