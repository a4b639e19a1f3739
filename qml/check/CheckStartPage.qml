// CheckStartPage: the longer check. Pick up one that was left, or say who it is with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property LongCheck longCheck
    required property Navigator navigator
    required property Choices choices

    readonly property var leftOpen: longCheck.running

    function freshWords(audience: string): string {
        for (const line of leftOpen)
            if (line.audience === audience)
                return qsTr("Start afresh");
        return "";
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

    Card {
        CardRow {
            iconName: "person"
            title: qsTr("A client")
            subtitle: root.freshWords("client")
            onClicked: root.longCheck.start("client")
        }

        CardRow {
            iconName: "building"
            title: qsTr("An employer")
            subtitle: root.freshWords("employer")
            onClicked: root.longCheck.start("employer")
        }

        CardRow {
            iconName: "people"
            title: qsTr("My team")
            subtitle: root.freshWords("team")
            onClicked: root.longCheck.start("team")
        }

        CardRow {
            iconName: "clinic"
            title: qsTr("The clinical team")
            subtitle: root.freshWords("clinical")
            onClicked: root.longCheck.start("clinical")
        }
    }
}
