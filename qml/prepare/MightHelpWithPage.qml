// MightHelpWithPage: what I have got that fits, to share or to use without telling. Both are whole ways to help.
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

    readonly property MightHelp help: preparation.mightHelp
    readonly property bool nothing: help.loaded && help.found.length === 0

    title: qsTr("What might help?")
    showBack: true
    onBackRequested: navigator.back()

    QuestionText {
        text: root.help.situation
    }

    ChoiceChips {
        label: qsTr("Who is it for?")
        options: [
            {
                value: "client",
                text: qsTr("Client")
            },
            {
                value: "employer",
                text: qsTr("Employer")
            },
            {
                value: "team",
                text: qsTr("My team")
            },
            {
                value: "clinical",
                text: qsTr("Clinical")
            }
        ]
        value: root.help.audience
        clearable: false
        onPicked: value => root.help.audience = value
    }

    SectionTitle {
        visible: root.help.found.length > 0
        text: qsTr("Mine that fits")
    }

    Repeater {
        model: root.help.found

        FittingBlock {
            required property var modelData

            fitting: modelData
            onOpened: root.help.open(modelData.id)
        }
    }

    EmptyState {
        visible: root.nothing
        iconName: "leaf"
        title: root.help.anything ? qsTr("Nothing of yours is put down for this") : qsTr("You have not put anything down yet")
        text: qsTr("That is fine: listening helps too. If something of yours fits, you can add it and say what kind it is.")
    }

    Button {
        visible: root.nothing
        Layout.fillWidth: true
        text: qsTr("What I bring")
        onClicked: root.navigator.open(Navigator.Experiences)
    }

    SectionTitle {
        text: qsTr("Use what you know without telling it")
    }

    LinesCard {
        lines: root.help.quietly
    }
}
