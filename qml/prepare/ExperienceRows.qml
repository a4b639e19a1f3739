// ExperienceRows: experiences by nickname, each with who may hear of it.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Experiences experiences

    Repeater {
        model: root.experiences

        CardRow {
            id: row

            required property string experienceId
            required property string nickname
            required property string reach
            required property string chip
            required property string chipIcon

            title: nickname
            subtitle: reach
            chevron: false
            Accessible.description: chip === "" ? reach : chip + ". " + reach
            trailing: OpennessChip {
                visible: row.chip !== ""
                iconName: row.chipIcon
                text: row.chip
            }
            onClicked: root.experiences.open(experienceId)
        }
    }
}
