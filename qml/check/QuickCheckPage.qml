// QuickCheckPage: four questions and what they lean towards. Closing it forgets everything.

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property QuickCheck quickCheck
    required property Navigator navigator

    readonly property bool finished: quickCheck.finished
    readonly property string question: quickCheck.question

    function beginStep(): void {
        flickable.contentY = 0;
        if (visible && !finished)
            asked.focusQuestion();
        else if (visible)
            focusTitle();
    }

    title: finished ? qsTr("Your check") : quickCheck.title
    showBack: true
    showClose: true
    progress: finished ? -1 : quickCheck.number / (quickCheck.total + 1)
    barActions: BarButton {
        iconName: "decline"
        name: qsTr("I’ve been asked something")
        onClicked: root.navigator.open(Navigator.DeclineLines)
    }

    onBackRequested: quickCheck.back()
    onCloseRequested: quickCheck.finish()
    onQuestionChanged: soon.restart()

    // Once all of the new step is in place: what is not shown yet can not take the focus.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.beginStep()
    }

    footer: [
        AnswerButtons {
            visible: !root.finished
            answered: root.quickCheck.answered
            onAnswerGiven: answer => root.quickCheck.answer(answer)
        },
        Button {
            visible: root.finished
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Done")
            onClicked: root.quickCheck.finish()
        },
        Button {
            visible: root.finished
            Layout.fillWidth: true
            flat: true
            text: qsTr("Keep it, look back later")
            onClicked: root.quickCheck.keep()
        }
    ]

    QuestionBlock {
        id: asked

        visible: !root.finished
        number: root.quickCheck.number
        total: root.quickCheck.total
        question: root.quickCheck.question
        help: root.quickCheck.help
    }

    Loader {
        Layout.fillWidth: true
        active: root.finished
        visible: active
        sourceComponent: OutcomeBlock {
            outcome: root.quickCheck.outcome
            onDeclineRequested: root.navigator.open(Navigator.DeclineLines)
        }
    }

    CaptionText {
        visible: root.finished
        text: qsTr("“Done” forgets these answers. Nothing is kept unless you ask.")
    }
}
