// KeptChecksHeader: checks left open, then what to show of those kept.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeptChecks keptChecks
    required property LongCheck longCheck
    required property HowItWent howItWent
    required property ThinkThrough think

    readonly property bool showsLeft: keptChecks.filter === KeptChecks.Waiting && longCheck.running.length + think.running.length > 0

    spacing: 12

    ChoiceChips {
        label: qsTr("Show")
        options: [
            {
                value: KeptChecks.Waiting,
                text: qsTr("To come back to")
            },
            {
                value: KeptChecks.All,
                text: qsTr("All I kept")
            },
            {
                value: KeptChecks.ForSupervision,
                text: qsTr("Supervision")
            },
            {
                value: KeptChecks.Bin,
                text: qsTr("Bin")
            }
        ]
        value: root.keptChecks.filter
        // Picked again it says "": one of them is always shown.
        onPicked: value => {
            if (value !== "")
                root.keptChecks.filter = value;
        }
    }

    HowItWentMessage {
        Layout.fillWidth: true
        howItWent: root.howItWent
    }

    SectionTitle {
        visible: root.showsLeft
        text: qsTr("Left open")
    }

    Card {
        visible: root.showsLeft

        Repeater {
            model: root.longCheck.running

            CardRow {
                required property var modelData

                iconName: "clock"
                tone: "pause"
                title: modelData.title
                subtitle: modelData.subtitle
                onClicked: root.longCheck.resume(modelData.audience)
            }
        }

        Repeater {
            model: root.think.running

            CardRow {
                required property var modelData

                iconName: "leaf"
                tone: "pause"
                title: modelData.title
                subtitle: modelData.subtitle
                onClicked: root.think.resume(modelData.id)
            }
        }
    }

    SectionTitle {
        visible: root.showsLeft && root.keptChecks.count > 0
        text: qsTr("Kept, to look back on")
    }

    Item {
        implicitHeight: 1
    }
}
