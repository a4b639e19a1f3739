// ThinkPromptPage: one question, with room for words. Answer, write, or go on: all are fine.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ThinkThrough think
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false
    readonly property string place: think.prompt

    // Nothing to type into until what was written before is here.
    enabled: think.ready
    title: think.title
    showBack: true
    spacing: 16

    onBackRequested: think.back()
    onSettled: asked.focusQuestion()
    onPlaceChanged: soon.restart()

    // Once all of the new question is in place.
    Timer {
        id: soon

        interval: 0
        onTriggered: {
            root.flickable.contentY = 0;
            if (root.visible)
                asked.focusQuestion();
        }
    }

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: root.think.last ? qsTr("Back to all questions") : qsTr("Next question")
            onClicked: root.think.next()
        },
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: root.think.caption
            color: root.think.safe ? Theme.ink2 : Theme.stopInk
            Accessible.role: root.think.safe ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: text
        }
    ]

    QuestionBlock {
        id: asked

        question: root.think.question
        help: root.think.help
    }

    ChoiceChips {
        visible: root.think.asksAnswer
        label: qsTr("Your answer")
        options: [
            {
                value: "yes",
                text: qsTr("Yes")
            },
            {
                value: "notSure",
                text: qsTr("Not sure")
            },
            {
                value: "no",
                text: qsTr("No")
            }
        ]
        value: root.think.answered
        onPicked: value => root.think.answer(value !== "" ? value : root.think.answered)
    }

    Shown {
        wanted: root.think.asksReasons
        part: Qt.resolvedUrl("TickCard.qml")
        handed: ({
                list: root.think.reasons
            })
    }

    Shown {
        wanted: root.think.asksSigns
        part: Qt.resolvedUrl("TickCard.qml")
        handed: ({
                list: root.think.signs
            })
    }

    NoteField {
        label: qsTr("My thoughts")
        hint: qsTr("No names. Just for me, unless I choose to bring it to supervision.")
        placeholder: qsTr("Optional")
        text: root.think.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.think.words = words
    }
}
