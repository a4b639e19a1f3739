// KeptCheckPage: a kept check, as it was shown then. What was done, and whether it goes to supervision, may change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property KeptCheckView keptCheck
    required property Navigator navigator

    title: keptCheck.title
    showBack: true

    onBackRequested: navigator.back()

    footer: [
        Button {
            visible: root.keptCheck.loaded && !root.keptCheck.inBin
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Look back on it")
            onClicked: root.keptCheck.lookBack()
        },
        Button {
            visible: root.keptCheck.loaded && !root.keptCheck.inBin
            Layout.fillWidth: true
            flat: true
            text: qsTr("Delete")
            onClicked: root.keptCheck.bin()
        },
        Button {
            visible: root.keptCheck.inBin
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Take it out of the bin")
            onClicked: root.keptCheck.restore()
        }
    ]

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.keptCheck.trouble
    }

    Message {
        visible: text !== ""
        iconName: "copy"
        text: root.keptCheck.copyNote
    }

    CaptionText {
        visible: root.keptCheck.loaded
        text: root.keptCheck.experience === "" ? root.keptCheck.when
            : qsTr("“%1”. %2", "a nickname, when").arg(root.keptCheck.experience).arg(root.keptCheck.when)
    }

    Message {
        visible: root.keptCheck.inBin
        iconName: "trash"
        text: qsTr("In the bin. It stays there for 30 days.")
    }

    ColumnLayout {
        visible: root.keptCheck.loaded
        spacing: 12

        OutcomeBanner {
            tone: root.keptCheck.outcome.tone
            iconName: root.keptCheck.outcome.iconName
            title: root.keptCheck.outcome.title
            subtitle: root.keptCheck.outcome.subtitle
        }

        Card {
            visible: root.keptCheck.outcome.reasons.length > 0

            Repeater {
                model: root.keptCheck.outcome.reasons

                ReasonRow {
                    required property var modelData

                    iconName: modelData.iconName
                    tone: modelData.tone
                    title: modelData.title
                    advice: modelData.advice
                }
            }
        }

        DecisionChips {
            Layout.topMargin: 8
            enabled: !root.keptCheck.inBin
            value: root.keptCheck.decision
            onPicked: value => root.keptCheck.decide(value)
        }

        Card {
            Layout.topMargin: 8

            TickRow {
                enabled: !root.keptCheck.inBin
                text: qsTr("Bring it to supervision")
                checked: root.keptCheck.forSupervision
                onToggled: checked => root.keptCheck.markForSupervision(checked)
            }
        }

        Card {
            visible: !root.keptCheck.inBin

            CardRow {
                iconName: "leaf"
                title: qsTr("Think it through")
                subtitle: qsTr("All the questions, from what you answered here")
                onClicked: root.keptCheck.thinkThrough()
            }
        }

        SectionTitle {
            text: qsTr("What you answered")
        }

        AnsweredCard {
            lines: root.keptCheck.prompts
        }

        SectionTitle {
            visible: root.keptCheck.reasons.length > 0
            text: qsTr("Your reasons")
        }

        AnsweredCard {
            visible: root.keptCheck.reasons.length > 0
            lines: root.keptCheck.reasons
        }

        SectionTitle {
            visible: root.keptCheck.signs.length > 0
            text: qsTr("What you noticed")
        }

        AnsweredCard {
            visible: root.keptCheck.signs.length > 0
            lines: root.keptCheck.signs
        }
    }
}
