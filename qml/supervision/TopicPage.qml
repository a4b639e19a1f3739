// TopicPage: one thing to talk about: its questions, my notes for the next session, and those of earlier ones.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property TopicView topic
    required property Navigator navigator
    required property bool suggestionsAllowed

    title: topic.title
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    Repeater {
        model: root.topic.ticked ? null : root.topic

        QuestionField {
            topic: root.topic
            suggestionsAllowed: root.suggestionsAllowed
        }
    }

    Card {
        visible: root.topic.ticked

        Repeater {
            id: ticks
            model: root.topic.ticked ? root.topic : null

            LookedRow {
                readonly property LookedRow before: index > 0 ? ticks.itemAt(index - 1) as LookedRow : null

                topic: root.topic
                helpBefore: before?.help ?? ""
            }
        }
    }

    Card {
        visible: !root.topic.ticked

        TickRow {
            text: qsTr("Bring it to the next session")
            checked: root.topic.onAgenda
            onToggled: checked => root.topic.bring(checked)
        }
    }

    SectionTitle {
        visible: root.topic.earlier.count > 0
        text: qsTr("Earlier notes, latest first")
    }

    Repeater {
        model: root.topic.earlier

        Card {
            id: note

            required property string noteId
            required property string when
            required property string question
            required property string words

            CaptionText {
                text: note.when
            }

            BodyText {
                visible: text !== ""
                text: note.question
                font: Theme.bodyStrong
            }

            BodyText {
                text: note.words
            }

            WordsButton {
                text: qsTr("Delete this note")
                Accessible.description: note.when
                onClicked: root.topic.deleteNote(note.noteId)
            }
        }
    }
}
