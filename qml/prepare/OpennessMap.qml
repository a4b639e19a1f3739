// OpennessMap: who may hear of it, on one map: five groups of three, one tap each. Nothing chosen is fine.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property ExperienceEditor experience

    spacing: 16

    CaptionText {
        text: qsTr("Open: happy to tell. Some: a little of it. Mine: not for them. Not decided yet is fine too.")
    }

    Repeater {
        model: [
            {
                who: "client",
                name: qsTr("A client")
            },
            {
                who: "employer",
                name: qsTr("An employer")
            },
            {
                who: "team",
                name: qsTr("My team")
            },
            {
                who: "clinical",
                name: qsTr("The clinical team")
            },
            {
                who: "supervisor",
                name: qsTr("My supervisor")
            }
        ]

        ChoiceChips {
            required property var modelData

            label: modelData.name
            options: [
                {
                    value: "open",
                    text: qsTr("Open")
                },
                {
                    value: "some",
                    text: qsTr("Some")
                },
                {
                    value: "mine",
                    text: qsTr("Mine")
                }
            ]
            value: root.experience.openness[modelData.who]
            onPicked: value => root.experience.setOpenness(modelData.who, value)
        }
    }
}
