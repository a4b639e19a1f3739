// TeamListPage: the points of a checklist, with what was said of each.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property TeamList list
    required property Navigator navigator
    required property bool hiring

    title: hiring ? qsTr("Hiring") : qsTr("Our culture")
    showBack: true

    onBackRequested: navigator.back()

    Message {
        visible: root.hiring
        tone: "pause"
        iconName: "warning"
        title: qsTr("Check with HR first")
        text: qsTr("Before you offer someone a job, UK law limits what you may ask about their health. Ask what they learned, never about a diagnosis.")
    }

    CaptionText {
        text: qsTr("Take one at a time, with your team. No team has all of them.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.list.trouble
    }

    Card {
        Repeater {
            model: root.list

            CardRow {
                required property string promptId
                required property string question
                required property string progress
                required property string note

                title: question
                subtitle: progress !== "" && note !== "" ? qsTr("%1. With a note.").arg(progress)
                        : note !== "" ? qsTr("With a note") : progress
                onClicked: root.list.open(promptId)
            }
        }
    }
}
