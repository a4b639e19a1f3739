// RetentionCard: how long should notes stay? Three equal answers and a way to leave it for another day.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Retention retention

    BodyText {
        text: qsTr("How long should your notes stay?")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    CaptionText {
        text: qsTr("You are told before a note goes. Then it waits in the bin for 30 days. Changing a note starts its time again. Checks stay until you delete them.")
    }

    Repeater {
        model: root.retention.options

        AnswerButton {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.text
            chosen: root.retention.choice === modelData.value
            onClicked: root.retention.choose(modelData.value)
        }
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true // to shrink and wrap where it must, never wider than its words
        Layout.maximumWidth: implicitWidth
        flat: true
        text: root.retention.choice === "" ? qsTr("Ask me later") : qsTr("Leave it as it is")
        onClicked: root.retention.askLater()
    }
}
