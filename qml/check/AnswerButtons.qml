// AnswerButtons: yes, not sure, no, all alike. A brief highlight shows the tap before the page moves on.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ColumnLayout {
    id: root

    /// What was answered before, when one has come back to a question; else "".
    property string answered
    property string picked: ""

    signal answerGiven(answer: string)

    function pick(answer: string): void {
        if (moveOn.running)
            return;
        picked = answer;
        moveOn.restart();
    }

    spacing: 12
    Layout.fillWidth: true

    Timer {
        id: moveOn

        interval: Theme.motion
        onTriggered: {
            const answer = root.picked;
            root.picked = "";
            root.answerGiven(answer);
        }
    }

    AnswerButton {
        text: qsTr("Yes")
        chosen: (root.picked || root.answered) === "yes"
        onClicked: root.pick("yes")
    }

    AnswerButton {
        text: qsTr("Not sure")
        chosen: (root.picked || root.answered) === "notSure"
        onClicked: root.pick("notSure")
    }

    AnswerButton {
        text: qsTr("No")
        chosen: (root.picked || root.answered) === "no"
        onClicked: root.pick("no")
    }
}
