// ReflectionPage: one look back, to read. It shows what was said and leaves out what was not.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ReflectionView reflection
    required property ReflectionEditor editor
    required property Navigator navigator

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

    Card {
        visible: root.saidAnything
        spacing: 16

        Repeater {
            model: root.reflection

            ColumnLayout {
                id: said

                required property string label
                required property string words
                required property bool learning

                spacing: 2

                CaptionText {
                    text: said.label
                }

                BodyText {
                    text: said.words
                }

                CaptionText {
                    visible: said.learning && !root.reflection.justForMe
                    text: qsTr("May be picked for an export.")
                }
            }
        }
    }

    BodyText {
        visible: root.shown && !root.saidAnything
        text: qsTr("Nothing more was said.")
        color: Theme.ink2
    }

    Card {
        visible: root.reflection.hasCheck

        CardRow {
            iconName: "scales"
            title: qsTr("The check it looks back at")
            onClicked: root.reflection.openCheck()
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

    RowLayout {
        visible: root.shown && root.reflection.justForMe
        spacing: 10

        Glyph {
            name: "lock"
            size: Theme.icon(20)
            color: Theme.ink2
        }

        CaptionText {
            text: qsTr("Just for me: no part of it can be put in an export")
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
