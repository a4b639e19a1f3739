// TopicCard: some of the topics, each leading to its own page.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Topics topics
    required property TopicList list

    visible: list.count > 0

    Repeater {
        model: root.list

        CardRow {
            required property string topicId
            required subtitle
            required title
            required property bool looked

            iconName: looked ? "check" : "talk"
            tone: looked ? "good" : "primary"
            onClicked: root.topics.open(topicId)
        }
    }
}
