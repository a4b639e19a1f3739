// PublicAboutMePage: what people can find out about me, and when I last looked.
pragma ComponentBehavior: Bound

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

    readonly property PromptView found: preparation.publicAboutMe

    title: qsTr("What is public about me")
    showBack: true
    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("I have looked today")
        onClicked: root.found.look(true)
    }

    QuestionText {
        text: root.found.text
    }

    BodyText {
        text: root.found.help
    }

    SectionTitle {
        text: qsTr("How to look")
    }

    Card {
        spacing: 12

        Repeater {
            model: root.preparation.publicSteps

            BodyText {
                required property string modelData

                text: modelData
            }
        }
    }

    NoteField {
        label: qsTr("What I found, and what I will do")
        placeholder: qsTr("Optional")
        text: root.found.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.found.write(words)
    }

    CaptionText {
        text: root.found.lookedWords === "" ? qsTr("You have not noted a look yet.") : root.found.lookedWords + "."
    }
}
