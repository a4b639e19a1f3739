// TalkedOverCard: after a session, once: checks and reflections that were talked over may stay or go.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property NextSession session

    visible: session.talkedOver.length > 0
    spacing: 12

    BodyText {
        text: qsTr("You talked these over. Keep or delete?")
        font: Theme.bodyStrong
    }

    Repeater {
        model: root.session.talkedOver

        ColumnLayout {
            id: line

            required property var modelData

            spacing: 4

            BodyText {
                text: line.modelData.title
            }

            CaptionText {
                visible: text !== ""
                text: line.modelData.subtitle
            }

            ButtonPair {
                Button {
                    Layout.fillWidth: true
                    text: qsTr("Keep")
                    Accessible.description: line.modelData.title
                    onClicked: root.session.keepThing(line.modelData.itemId)
                }

                Button {
                    Layout.fillWidth: true
                    text: qsTr("Delete")
                    Accessible.description: line.modelData.title
                    onClicked: root.session.deleteThing(line.modelData.itemId)
                }
            }
        }
    }

    Button {
        visible: root.session.talkedOver.length > 1
        Layout.fillWidth: true
        flat: true
        text: qsTr("Leave them as they are")
        onClicked: root.session.keepThings()
    }
}
