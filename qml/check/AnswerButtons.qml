// AnswerButtons: yes, not sure, no, all alike; side by side on a phone that is held sideways. A brief highlight shows
// the tap before the page moves on.
import QtQuick
import QtQuick.Window
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

Columns {
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

    wanted: Window.height > 0 && Window.height < 480 && width > 24 * Theme.bodySize ? 3 : 1
    columnSpacing: 12
    rowSpacing: 12
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
        implicitWidth: 100 // all alike; not as a preferred width, with which a grid keeps the height of one line
        text: qsTr("Yes")
        chosen: (root.picked || root.answered) === "yes"
        onClicked: root.pick("yes")
    }

    AnswerButton {
        implicitWidth: 100
        text: qsTr("Not sure")
        chosen: (root.picked || root.answered) === "notSure"
        onClicked: root.pick("notSure")
    }

    AnswerButton {
        implicitWidth: 100
        text: qsTr("No")
        chosen: (root.picked || root.answered) === "no"
        onClicked: root.pick("no")
    }
}
