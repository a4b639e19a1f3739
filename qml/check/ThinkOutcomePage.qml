// ThinkOutcomePage: what the answers lean towards, beside what was written.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ThinkThrough think
    required property Navigator navigator

    title: qsTr("Your check")
    showBack: true
    showClose: true

    onBackRequested: think.back()
    onCloseRequested: think.leave()

    footer: [
        Button {
            enabled: !root.think.busy
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Keep it, look back later")
            onClicked: root.think.keep()
        },
        ButtonPair {
            enabled: !root.think.busy

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Supervision")
                Accessible.description: qsTr("Keeps it and marks it for supervision")
                onClicked: root.think.keepForSupervision()
            }

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Don’t keep")
                onClicked: root.think.dontKeep()
            }
        }
    ]

    CaptionText {
        visible: root.think.experience !== ""
        text: qsTr("“%1”", "a nickname").arg(root.think.experience)
    }

    CaptionText {
        visible: root.think.leftOpen
        text: qsTr("A question left open counts as “Not sure”.")
    }

    OutcomeBlock {
        outcome: root.think.outcome
        onDeclineRequested: root.navigator.open(Navigator.DeclineLines)
    }

    SectionTitle {
        visible: root.think.written.length > 0
        text: qsTr("What you wrote")
    }

    AnsweredCard {
        visible: root.think.written.length > 0
        lines: root.think.written
    }

    DecisionChips {
        value: root.think.decision
        onPicked: value => root.think.decide(value)
    }
}
