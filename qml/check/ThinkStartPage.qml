// ThinkStartPage: thinking it through. Go on with one that was left, or say who it is with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ThinkThrough think
    required property Navigator navigator

    title: qsTr("Think it through")
    showBack: true

    onBackRequested: navigator.back()

    SectionTitle {
        visible: root.think.running.length > 0
        text: qsTr("Go on where you left")
    }

    Card {
        visible: root.think.running.length > 0

        Repeater {
            model: root.think.running

            CardRow {
                required property var modelData

                iconName: "clock"
                tone: "pause"
                title: modelData.title
                subtitle: modelData.subtitle
                onClicked: root.think.resume(modelData.id)
            }
        }
    }

    QuestionText {
        Layout.topMargin: root.think.running.length > 0 ? 12 : 0
        text: qsTr("Who would you share it with?")
    }

    BodyText {
        text: qsTr("All the questions, in any order, with room for words. For a calm moment, or to bring to supervision.")
    }

    AudienceRows {
        onPicked: audience => root.think.start(audience)
    }
}
