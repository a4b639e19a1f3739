// QuickCheckPage: four questions and what they lean towards. Closing it forgets everything.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
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
        if (visible)
            focusStep();
    }

    function focusStep(): void {
        if (finished)
            focusTitle();
        else
            asked.focusQuestion();
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
    onSettled: focusStep()
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

    Shown {
        id: outcome

        wanted: root.finished
        part: Qt.resolvedUrl("OutcomeBlock.qml")
        handed: ({
                outcome: root.quickCheck.outcome
            })
    }

    Connections {
        target: outcome.item as OutcomeBlock

        function onDeclineRequested() {
            root.navigator.open(Navigator.DeclineLines);
        }
        function onSupportRequested() {
            root.navigator.open(Navigator.Support);
        }
    }

    CaptionText {
        visible: root.finished
        text: qsTr("“Done” forgets these answers. Nothing is kept unless you ask.")
    }
}
