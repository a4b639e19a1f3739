// TeamPointPage: one point of a checklist: where the team is with it, and notes. What is shown is what is kept.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property TeamList list
    required property Learn learn
    required property Navigator navigator
    required property string promptId
    required property bool hiring
    required property bool suggestionsAllowed

    readonly property learnItem item: learn.item(promptId, true)
    // Read again whenever something is: the page may be there first.
    property string reached
    property string progressWords
    property string note

    function read(): void {
        reached = list.progressOf(promptId);
        progressWords = list.progressWords(promptId);
        note = list.wordsOf(promptId);
    }

    title: hiring ? qsTr("Hiring") : qsTr("Our culture")
    showBack: true

    onBackRequested: navigator.back()
    Component.onCompleted: read()

    Connections {
        target: root.list

        function onDataChanged() {
            root.read();
        }
    }

    QuestionText {
        text: root.item.text
    }

    BodyText {
        visible: text !== ""
        text: root.item.help
    }

    CaptionText {
        visible: root.hiring
        text: qsTr("Check with HR before you ask about health or disability.")
    }

    ChoiceChips {
        label: qsTr("Where are we with it?")
        hint: qsTr("Leave it open if you like.")
        options: [
            {
                value: "talkedAbout",
                text: qsTr("Talked about")
            },
            {
                value: "inPlace",
                text: qsTr("In place")
            }
        ]
        value: root.reached
        onPicked: value => root.list.setProgress(root.promptId, value)
    }

    CaptionText {
        visible: text !== ""
        text: root.progressWords
    }

    NoteField {
        label: qsTr("Our notes")
        hint: qsTr("No names. It is saved as you type.")
        text: root.note
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.list.type(root.promptId, text)
    }

    CaptionText {
        text: qsTr("Rests on: %1", "a section of the guidance").arg(root.item.section)
    }
}
