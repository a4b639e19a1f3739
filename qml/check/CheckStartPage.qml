// CheckStartPage: the longer check. Pick up one that was left, or say who it is with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property LongCheck longCheck
    required property VisitCard visit
    required property Navigator navigator
    required property Choices choices

    readonly property var leftOpen: longCheck.running

    readonly property var freshWords: {
        const words = {};
        for (const line of leftOpen)
            words[line.audience] = qsTr("Start afresh");
        return words;
    }

    title: qsTr("Longer check")
    showBack: true

    onBackRequested: navigator.back()

    SectionTitle {
        visible: root.longCheck.running.length > 0
        text: qsTr("Pick up where you left")
    }

    Card {
        visible: root.longCheck.running.length > 0

        Repeater {
            model: root.longCheck.running

            CardRow {
                required property var modelData

                iconName: "clock"
                tone: "pause"
                title: modelData.title
                subtitle: modelData.subtitle
                onClicked: root.longCheck.resume(modelData.audience)
            }
        }
    }

    WhichBitCard {
        questions: root.choices.lookedAtFirst
    }

    QuestionText {
        Layout.topMargin: root.longCheck.running.length > 0 ? 12 : 0
        text: qsTr("Who would you share it with?")
    }

    BodyText {
        text: qsTr("Nine questions, about a minute. Leave whenever you like and pick it up later.")
    }

    AudienceRows {
        subtitles: root.freshWords
        onPicked: audience => root.longCheck.start(audience)
    }

    SectionTitle {
        Layout.topMargin: 12
        text: qsTr("Or with more time")
    }

    Card {
        CardRow {
            iconName: "leaf"
            title: qsTr("Think it through")
            subtitle: qsTr("All the questions, with words")
            onClicked: root.navigator.open(Navigator.ThinkStart)
        }

        CardRow {
            iconName: "building"
            title: root.visit.waits ? qsTr("My card for the visit") : qsTr("Before an employer visit")
            subtitle: root.visit.waits ? qsTr("To read before you go in") : qsTr("A card with three short things")
            onClicked: root.visit.before()
        }
    }
}
