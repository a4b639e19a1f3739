// TickCard: lines to tick, as many as fit.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property TickList list

    visible: root.list.count > 0

    Repeater {
        model: root.list

        TickRow {
            id: row

            required property int index
            required property bool ticked
            required text

            checked: ticked
            onToggled: checked => root.list.tick(index, checked)
        }
    }
}
