// QuestionField: one question of a topic, with my words for the next session.
import Considered.Controls
import Considered.Model

NoteField {
    id: root

    required property TopicView topic
    required property string promptId
    required property string question
    required property string help
    required property string words

    label: question
    hint: help
    text: words
    onEdited: text => root.topic.write(promptId, text)
}
