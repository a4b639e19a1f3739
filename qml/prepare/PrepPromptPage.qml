// PrepPromptPage: one preparation prompt, with room to think.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    property bool suggestionsAllowed: false

    readonly property PromptView prompt: preparation.prompt

    title: prompt.group
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        visible: root.prompt.hasNext
        flat: true
        text: qsTr("Another one")
        onClicked: root.prompt.goOn()
    }

    QuestionText {
        text: root.prompt.text
    }

    BodyText {
        text: root.prompt.help
    }

    NoteField {
        enabled: root.prompt.loaded
        label: qsTr("My thoughts")
        placeholder: qsTr("Optional")
        text: root.prompt.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.prompt.write(words)
    }

    Card {
        TickRow {
            text: qsTr("I have looked at this")
            checked: root.prompt.looked
            onToggled: checked => root.prompt.look(checked)
        }
    }

    Card {
        visible: root.prompt.topic

        CardRow {
            iconName: "bag"
            title: qsTr("Decide who may know")
            subtitle: qsTr("Puts it with what you bring")
            onClicked: root.preparation.experiences.addFor(root.prompt.promptId)
        }
    }

    Card {
        visible: root.prompt.leadsTo !== ""

        CardRow {
            iconName: "arrow-right"
            title: root.prompt.leadsTo
            subtitle: qsTr("Put it to use")
            onClicked: root.prompt.lead()
        }
    }

    CaptionText {
        text: qsTr("Rests on: %1", "a part of the guidance").arg(root.prompt.source)
    }
}
