// CheckPage: the longer check, all its steps. One thing a page; what there is to do is at the bottom, under the thumb.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property LongCheck longCheck
    required property Navigator navigator

    readonly property string step: longCheck.step
    readonly property bool picks: step === "experience"
    readonly property bool asks: step === "prompts"
    readonly property bool offers: step === "offer"
    readonly property bool ticks: step === "reasons" || step === "signs"
    readonly property bool ends: step === "outcome"
    readonly property string place: step + longCheck.number

    function beginStep(): void {
        flickable.contentY = 0;
        if (visible)
            focusStep();
    }

    function focusStep(): void {
        if (offers)
            (offer.item as OfferBlock).focusTitle();
        else if (ends)
            focusTitle();
        else
            asked.focusQuestion();
    }

    title: ends ? qsTr("Your check") : longCheck.title
    showBack: true
    showClose: true
    progress: ends ? -1 : longCheck.progress
    barActions: BarButton {
        iconName: "decline"
        name: qsTr("I’ve been asked something")
        onClicked: root.navigator.open(Navigator.DeclineLines)
    }

    onBackRequested: longCheck.back()
    onCloseRequested: longCheck.leave()
    onSettled: focusStep()
    onPlaceChanged: soon.restart()

    // Once all of the new step is in place: what is not shown yet can not take the focus.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.beginStep()
    }

    footer: [
        Button {
            visible: root.picks
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Go on without choosing")
            Accessible.description: qsTr("Something else, or nothing in particular")
            onClicked: root.longCheck.chooseNone()
        },
        AnswerButtons {
            visible: root.asks
            answered: root.longCheck.answered
            onAnswerGiven: answer => root.longCheck.answer(answer)
        },
        Button {
            visible: root.asks
            Layout.fillWidth: true
            flat: true
            text: qsTr("Skip this one")
            onClicked: root.longCheck.skip()
        },
        Button {
            visible: root.offers
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("See where this leans")
            onClicked: root.longCheck.seeOutcome()
        },
        Button {
            visible: root.offers
            Layout.fillWidth: true
            flat: true
            text: qsTr("Carry on anyway")
            onClicked: root.longCheck.carryOn()
        },
        Button {
            visible: root.ticks
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Go on")
            onClicked: root.longCheck.goOn()
        },
        Button {
            visible: root.ticks
            Layout.fillWidth: true
            flat: true
            text: qsTr("None of these")
            onClicked: root.longCheck.noneOfThese()
        },
        Button {
            visible: root.ends
            enabled: !root.longCheck.busy
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Keep it, look back later")
            onClicked: root.longCheck.keep()
        },
        ButtonPair {
            visible: root.ends
            enabled: !root.longCheck.busy

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Supervision")
                Accessible.description: qsTr("Keeps it and marks it for supervision")
                onClicked: root.longCheck.keepForSupervision()
            }

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Don’t keep")
                onClicked: root.longCheck.dontKeep()
            }
        }
    ]

    QuestionBlock {
        id: asked

        visible: root.picks || root.asks || root.ticks
        number: root.longCheck.number
        total: root.asks ? root.longCheck.total : 0
        question: root.longCheck.question
        help: root.longCheck.help
    }

    Shown {
        wanted: root.picks
        part: Qt.resolvedUrl("ExperienceCard.qml")
        handed: ({
                check: root.longCheck
            })
    }

    Shown {
        id: offer

        wanted: root.offers
        part: Qt.resolvedUrl("OfferBlock.qml")
        handed: ({
                longCheck: root.longCheck
            })
    }

    Shown {
        wanted: root.step === "reasons"
        part: Qt.resolvedUrl("TickCard.qml")
        handed: ({
                list: root.longCheck.reasons
            })
    }

    Shown {
        wanted: root.step === "signs"
        part: Qt.resolvedUrl("SignsBlock.qml")
        handed: ({
                longCheck: root.longCheck
            })
    }

    CaptionText {
        visible: root.ends && root.longCheck.experience !== ""
        text: qsTr("“%1”", "a nickname").arg(root.longCheck.experience)
    }

    Shown {
        id: outcome

        wanted: root.ends
        part: Qt.resolvedUrl("OutcomeBlock.qml")
        handed: ({
                outcome: root.longCheck.outcome
            })
    }

    Connections {
        target: outcome.item as OutcomeBlock

        function onDeclineRequested() {
            root.navigator.open(Navigator.DeclineLines);
        }
        function onSupportRequested() {
            root.navigator.open(Navigator.Support);
        }
    }

    Button {
        visible: root.ends && root.longCheck.outcome.early
        Layout.fillWidth: true
        flat: true
        text: qsTr("Carry on with the questions")
        onClicked: root.longCheck.carryOn()
    }

    DecisionChips {
        visible: root.ends
        value: root.longCheck.decision
        onPicked: value => root.longCheck.decide(value)
    }
}
