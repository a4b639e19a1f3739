// QuestionBlock: where one is, the question, and one line of help.
import QtQuick
import QtQuick.Layouts
import Considered.Controls

ColumnLayout {
    id: root

    property int number: 0
    property int total: 0
    property string question
    property string help

    /// So that a screen reader says the new question, and Tab goes on to its answers.
    function focusQuestion(): void {
        asked.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 8
    Layout.fillWidth: true

    CaptionText {
        visible: root.total > 0
        text: qsTr("%1 of %2", "question number of how many").arg(root.number).arg(root.total)
    }

    QuestionText {
        id: asked

        text: root.question
        Accessible.focusable: true
    }

    BodyText {
        visible: text !== ""
        text: root.help
    }
}
