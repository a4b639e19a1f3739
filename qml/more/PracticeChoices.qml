// PracticeChoices: the person's role, and the word they use. Both may be left as they are.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Choices choices

    spacing: 20

    ChoiceChips {
        label: qsTr("My role")
        hint: qsTr("Only changes what comes first here. It stays in your notes.")
        options: [
            {
                value: "",
                text: qsTr("Rather not say")
            },
            {
                value: "peer",
                text: qsTr("Peer employment specialist")
            },
            {
                value: "lived",
                text: qsTr("Not a peer role, with lived experience")
            },
            {
                value: "other",
                text: qsTr("I draw on other parts of my life")
            },
            {
                value: "lead",
                text: qsTr("I lead a team")
            }
        ]
        value: root.choices?.role ?? ""
        clearable: false
        onPicked: value => root.choices.role = value
    }
    ChoiceChips {
        label: qsTr("The word I use")
        hint: qsTr("Some questions follow when you next open your notes.")
        options: [
            {
                value: "sharing",
                text: qsTr("“Sharing”")
            },
            {
                value: "disclosure",
                text: qsTr("“Disclosure”")
            }
        ]
        value: root.choices?.word ?? ""
        clearable: false
        onPicked: value => root.choices.word = value
    }
}
