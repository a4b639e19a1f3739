// SignsBlock: warning signs. Those about the relationship stay folded until one wants to look.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property LongCheck longCheck
    property bool unfolded: longCheck.relationshipSigns.ticked > 0

    spacing: 12

    TickCard {
        list: root.longCheck.signs
    }

    Card {
        visible: root.longCheck.relationshipSigns.count > 0 && !root.unfolded

        CardRow {
            iconName: "person"
            title: root.longCheck.relationshipTitle
            subtitle: root.longCheck.relationshipSubtitle
            onClicked: root.unfolded = true
        }
    }

    SectionTitle {
        visible: root.longCheck.relationshipSigns.count > 0 && root.unfolded
        text: root.longCheck.relationshipTitle
    }

    Shown {
        wanted: root.unfolded && root.longCheck.relationshipSigns.count > 0
        part: Qt.resolvedUrl("TickCard.qml")
        handed: ({
                list: root.longCheck.relationshipSigns
            })
    }
}
