// SessionPlanPage: a session with a team, step by step, to have in the hand while holding it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property TeamWork teamWork
    required property Navigator navigator

    title: teamWork.planTitle
    showBack: true

    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        enabled: !root.teamWork.saving
        text: qsTr("Save it as a PDF")
        onClicked: root.teamWork.savePlan()
    }

    BodyText {
        text: root.teamWork.aim
    }

    SectionTitle {
        text: qsTr("Before")
    }

    Card {
        spacing: 12

        Repeater {
            model: root.teamWork.before

            BodyText {
                required property string modelData

                text: modelData
            }
        }
    }

    SectionTitle {
        text: qsTr("The session")
    }

    Repeater {
        model: root.teamWork.steps

        Card {
            id: step

            required property planStepCard modelData

            CaptionText {
                text: step.modelData.when
            }

            BodyText {
                text: step.modelData.title
                font: Theme.bodyStrong
            }

            BodyText {
                text: step.modelData.text
            }
        }
    }

    Card {
        CardRow {
            iconName: "scales"
            title: qsTr("The four-question card")
            subtitle: qsTr("For the fourth step")
            onClicked: root.navigator.open(Navigator.QuestionCard)
        }
    }
}
