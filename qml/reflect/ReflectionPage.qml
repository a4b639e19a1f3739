// ReflectionPage: one look back, to read. It shows what was said and leaves out what was not.

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

    title: reflection.title
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    barActions: [
        BarButton {
            visible: root.reflection.reflectionId !== "" && !root.reflection.inBin
            iconName: "pencil"
            name: qsTr("Change it")
            onClicked: root.editor.edit(root.reflection.reflectionId)
        },
        BarButton {
            visible: root.reflection.reflectionId !== "" && !root.reflection.inBin
            iconName: "trash"
            name: qsTr("Put it in the bin")
            onClicked: root.reflection.moveToBin()
        }
    ]

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
        actionText: qsTr("Take it out of the bin")
        onActed: root.reflection.restore()
    }

    CaptionText {
        visible: text !== ""
        text: root.reflection.day
    }

    Repeater {
        model: root.reflection

        ColumnLayout {
            id: said

            required property string label
            required property string words
            required property bool learning

            spacing: 2

            SectionTitle {
                topPadding: 0
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

    BodyText {
        visible: root.reflection.reflectionId !== "" && root.reflection.rowCount() === 0
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
        visible: root.reflection.reflectionId !== "" && root.reflection.justForMe
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
}
