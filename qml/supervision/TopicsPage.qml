// TopicsPage: nine things to talk about, in any order, and what else there is.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Topics topics
    required property Navigator navigator

    property bool unfolded: false

    title: qsTr("Things to talk about")
    showBack: true
    onBackRequested: navigator.back()

    CaptionText {
        text: qsTr("There is no order and no end to them. Come back to any of them as often as you like.")
    }

    TopicCard {
        topics: root.topics
        list: root.topics.nine
    }

    SectionTitle {
        text: qsTr("And more")
    }

    TopicCard {
        topics: root.topics
        list: root.topics.more
    }

    WordsButton {
        visible: root.topics.folded.count > 0 && !root.unfolded
        text: qsTr("Supervision with others")
        onClicked: root.unfolded = true
    }

    TopicCard {
        visible: root.topics.folded.count > 0 && root.unfolded
        topics: root.topics
        list: root.topics.folded
    }
}
