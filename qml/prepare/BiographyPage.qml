// BiographyPage: a short biography, one version for each audience, seen as it grows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    property bool suggestionsAllowed: false

    readonly property Biography biography: preparation.biography

    title: qsTr("My short biography")
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    footer: Button {
        Layout.fillWidth: true
        visible: root.biography.preview !== ""
        highlighted: true
        text: qsTr("Copy it")
        onClicked: root.biography.copy()
    }

    AskDialog {
        id: openAsk

        title: qsTr("To give away?")
        yesText: qsTr("Choose a place")
        // Not before: while the page is made, the words have no width to wrap at.
        onAboutToShow: text = qsTr("The file has no passphrase, since you make it for someone to read. Anyone who finds it can read it too: on this device, in a backup of it, or in a mailbox. It cannot be taken back.")
        onAccepted: root.biography.save()
    }

    ChoiceChips {
        label: qsTr("Who is it for?")
        hint: qsTr("You may want to say different things to each. Treat the one for anyone as public.")
        options: [
            {
                value: "client",
                text: qsTr("Clients")
            },
            {
                value: "team",
                text: qsTr("My team")
            },
            {
                value: "employer",
                text: qsTr("Employers")
            },
            {
                value: "clinical",
                text: qsTr("Clinical team")
            },
            {
                value: "anyone",
                text: qsTr("Anyone")
            }
        ]
        value: root.biography.version
        clearable: false
        onPicked: value => root.biography.version = value
    }

    Repeater {
        model: root.biography.others

        Button {
            required property var modelData

            Layout.fillWidth: true
            text: qsTr("Start from: %1", "whose version").arg(modelData.text)
            onClicked: root.biography.startFrom(modelData.id)
        }
    }

    SectionTitle {
        text: root.biography.lengthWords === "" ? qsTr("How it reads") : qsTr("How it reads: %1", "48 words").arg(root.biography.lengthWords)
    }

    Card {
        BodyText {
            text: root.biography.preview !== "" ? root.biography.preview : qsTr("It grows here as you write below.")
            color: root.biography.preview !== "" ? Theme.ink : Theme.ink2
        }
    }

    Repeater {
        model: root.biography.warnings

        Message {
            required property string modelData

            tone: "pause"
            iconName: "lock"
            text: modelData
        }
    }

    SectionTitle {
        text: qsTr("Write what you like of this")
    }

    Repeater {
        model: root.biography

        NoteField {
            required property string promptId
            required property string help
            required property string words
            required property var model

            label: model.text
            hint: help
            placeholder: qsTr("Optional")
            text: words
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.biography.write(promptId, words)
        }
    }

    SectionTitle {
        text: qsTr("Before you give it to anyone")
    }

    Card {
        Repeater {
            model: root.biography.toConsider

            ReasonRow {
                required property var modelData

                title: modelData.text
                advice: modelData.help
            }
        }
    }

    Button {
        Layout.fillWidth: true
        visible: root.biography.preview !== ""
        enabled: !root.biography.saving
        text: qsTr("Save it as a PDF")
        onClicked: openAsk.open()
    }
}
