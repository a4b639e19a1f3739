// ReflectionPage: one look back, to read. It shows what was said and leaves out what was not.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ReflectionView reflection
    required property FeelingNow feelingNow
    required property DeeperNotes deeper
    required property ReflectionEditor editor
    required property Navigator navigator
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

    readonly property bool shown: reflection.reflectionId !== ""
    readonly property bool saidAnything: shown && reflection.saidAnything

    title: reflection.title
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    Message {
        visible: root.reflection.trouble !== ""
        tone: "pause"
        iconName: "warning"
        text: root.reflection.trouble
    }

    Message {
        visible: root.reflection.inBin
        iconName: "trash"
        text: qsTr("This note is in the bin. It goes for good 30 days after it was put there.")
    }

    Message {
        visible: text !== ""
        iconName: "copy"
        text: root.reflection.copyNote
    }

    CaptionText {
        visible: text !== ""
        text: root.reflection.day
    }

    LayerTitle {
        visible: root.shown && root.reflection.saidLearning
        iconName: root.reflection.justForMe ? "lock" : "export"
        title: qsTr("To learn from")
        caption: root.reflection.justForMe ? qsTr("Just for me, as the rest. You can change that any time.")
                                           : qsTr("May be picked for an export. Nothing else here ever is.")
    }

    SaidCard {
        visible: root.shown && root.reflection.saidLearning
        reflection: root.reflection
        toLearn: true
    }

    LayerTitle {
        visible: root.shown && (root.reflection.saidForMe || felt.visible)
        iconName: "lock"
        title: qsTr("My own notes")
        caption: qsTr("Just for me. Never in an export.")
    }

    SaidCard {
        visible: root.shown && root.reflection.saidForMe
        reflection: root.reflection
        toLearn: false
    }

    FeelingBlock {
        id: felt

        feelingNow: root.feelingNow
        suggestionsAllowed: root.suggestionsAllowed
    }

    BodyText {
        visible: root.shown && !root.saidAnything
        text: qsTr("Nothing more was said.")
        color: Theme.ink2
    }

    Card {
        visible: root.shown

        CardRow {
            visible: root.reflection.hasCheck
            iconName: "scales"
            title: qsTr("The check it looks back at")
            onClicked: root.reflection.openCheck()
        }

        CardRow {
            visible: root.reflection.hasVisit
            iconName: "building"
            title: qsTr("The card for this visit")
            onClicked: root.reflection.openVisit()
        }

        CardRow {
            visible: !root.reflection.inBin
            iconName: "leaf"
            title: qsTr("Deeper questions")
            subtitle: qsTr("All optional, just for me")
            onClicked: root.deeper.open(root.reflection.reflectionId)
        }
    }

    RowLayout {
        visible: root.reflection.forSupervision
        spacing: 10

        Glyph {
            name: "supervision"
            size: Theme.icon(20)
            color: Theme.ink2
        }

        CaptionText {
            text: qsTr("To bring to supervision")
        }
    }

    // Always there, with what fits: a footer that begins hidden would stay so.
    footer: ButtonPair {
        enabled: root.shown

        Button {
            visible: !root.reflection.inBin
            Layout.fillWidth: true
            text: qsTr("Change it")
            onClicked: root.editor.edit(root.reflection.reflectionId)
        }

        Button {
            visible: !root.reflection.inBin
            Layout.fillWidth: true
            text: qsTr("Delete")
            Accessible.description: qsTr("It stays in the bin for 30 days.")
            onClicked: root.reflection.moveToBin()
        }

        Button {
            visible: root.reflection.inBin
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Take it out of the bin")
            onClicked: root.reflection.restore()
        }
    }
}
