// SignsBlock: warning signs. Those about the relationship stay folded until one wants to look.

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

    Loader {
        Layout.fillWidth: true
        active: root.longCheck.relationshipSigns.count > 0 && root.unfolded
        visible: active
        sourceComponent: TickCard {
            list: root.longCheck.relationshipSigns
        }
    }
}
