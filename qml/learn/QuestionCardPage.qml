// QuestionCardPage: the four questions for each audience, as the printed card has them.
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

    title: qsTr("The four-question card")
    showBack: true

    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        enabled: !root.teamWork.saving
        text: qsTr("Save it as a PDF")
        onClicked: root.teamWork.saveCard()
    }

    BodyText {
        text: qsTr("One page to print. It holds these questions and nothing of yours.")
    }

    Repeater {
        model: root.teamWork.card

        Card {
            id: column

            required property questionColumn modelData

            BodyText {
                text: column.modelData.title
                font: Theme.bodyStrong
            }

            Repeater {
                model: column.modelData.questions

                BodyText {
                    required property int index
                    required property string modelData

                    text: qsTr("%1. %2", "a number, then a question").arg(index + 1).arg(modelData)
                }
            }
        }
    }
}
