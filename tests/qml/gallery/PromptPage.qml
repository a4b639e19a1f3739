// PromptPage: one question and its answers.
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("With a client")
    showBack: true
    showClose: true
    progress: 0.3
    footer: [
        AnswerButton {
            text: qsTr("Yes")
        },
        AnswerButton {
            text: qsTr("Not sure")
            chosen: true
        },
        AnswerButton {
            text: qsTr("No")
        },
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Skip this one")
        }
    ]

    CaptionText {
        text: qsTr("2 of 9")
    }

    QuestionText {
        text: qsTr("Does it fit what we are talking about now?")
    }

    BodyText {
        text: qsTr("If you have to change the subject to say it, save it.")
    }
}
