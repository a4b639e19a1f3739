// OutcomePage: a banner, reasons, messages in every tone.
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Your check")
    showClose: true
    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Keep it, look back later")
        },
        ButtonPair {
            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Supervision")
            }

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Don’t keep")
            }
        }
    ]

    OutcomeBanner {
        tone: "pause"
        iconName: "pause"
        title: qsTr("Settle two things first")
        subtitle: qsTr("Not a no. It is your choice.")
    }

    Card {
        ReasonRow {
            iconName: "pause"
            tone: "pause"
            title: qsTr("The talk might turn to me")
            advice: qsTr("Say one line, then ask about them.")
        }

        ReasonRow {
            iconName: "talk"
            tone: "stop"
            title: qsTr("Am I ready for the questions it may bring?")
            advice: qsTr("Pick your decline line first.")
        }
    }

    SectionTitle {
        text: qsTr("If you share it")
    }

    Card {
        BodyText {
            text: qsTr("Ask “Would it help if I shared something?”")
        }
    }

    Message {
        tone: "good"
        iconName: "eye"
        title: qsTr("1 name covered for you")
        text: qsTr("Left out: 2 notes kept just for you.")
    }

    Message {
        iconName: "person"
        title: qsTr("Something of yours")
        text: qsTr("“returning to work” is private to supervisors in your list.")
        actionText: qsTr("Take it out")
    }

    Message {
        tone: "stop"
        iconName: "warning"
        title: qsTr("The file was not saved")
        text: qsTr("There is no room left on this phone. Nothing was lost.")
    }
}
