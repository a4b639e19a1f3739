// The three promises.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Three promises")
    }
    Card {
        Layout.fillWidth: true
        ReasonRow {
            iconName: "lock"
            tone: "primary"
            title: qsTr("Nothing leaves unless you send it")
            advice: qsTr("No account, no cloud, no internet. Your words are encrypted on this device.")
        }
        ReasonRow {
            iconName: "check"
            tone: "good"
            title: qsTr("Nothing you type is lost")
            advice: qsTr("It is kept as you type, even if the app closes or the battery goes.")
        }
        ReasonRow {
            iconName: "leaf"
            tone: "info"
            title: qsTr("No scores, no nagging")
            advice: qsTr("It asks and listens. What you do is always your choice.")
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "promisesNext"
        highlighted: true
        enabled: !root.keySetup.busy
        text: root.keySetup.busy ? qsTr("One moment…") : qsTr("Go on")
        onClicked: root.keySetup.next()
    }
}
