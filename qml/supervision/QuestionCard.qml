// QuestionCard: one question of a topic: words for the next session, or a tick that it was looked at.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property TopicView topic
    required property string promptId
    required property string question
    required property string help
    required property string words
    required property bool looked
    required property bool suggestionsAllowed

    spacing: 8
    Layout.fillWidth: true

    Card {
        visible: root.topic.ticked

        TickRow {
            text: root.question
            checked: root.looked
            onToggled: checked => root.topic.setLooked(root.promptId, checked)
        }

        CaptionText {
            Layout.bottomMargin: 4
            text: root.help
        }
    }

    NoteField {
        visible: !root.topic.ticked
        label: root.question
        hint: root.help
        text: root.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.topic.write(root.promptId, text)
    }
}
