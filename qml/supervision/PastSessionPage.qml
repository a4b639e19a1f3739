// PastSessionPage: one session before: what was talked about, what was agreed, and the way to open it again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property PastSession session
    required property Navigator navigator
    required property bool suggestionsAllowed

    title: session.title
    showBack: true
    onBackRequested: navigator.back()

    footer: [
        Button {
            visible: root.session.there
            Layout.fillWidth: true
            text: qsTr("Open it again")
            onClicked: root.session.openAgain()
        },
        Button {
            visible: root.session.there
            Layout.fillWidth: true
            flat: true
            text: qsTr("Delete")
            onClicked: root.session.bin()
        }
    ]

    SectionTitle {
        text: root.session.count > 0 ? qsTr("We talked about") : qsTr("Nothing was ticked as talked about")
    }

    Card {
        visible: root.session.count > 0

        Repeater {
            model: root.session

            CardRow {
                required property string itemId
                required title
                required subtitle
                required iconName
                required tone

                onClicked: root.session.open(itemId)
            }
        }
    }

    NoteField {
        Layout.topMargin: 8
        label: qsTr("What we agreed")
        hint: qsTr("No names.")
        text: root.session.agreed
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: text => root.session.agreed = text
    }

    SectionTitle {
        visible: root.session.notes.length > 0
        text: qsTr("What I wrote for it")
    }

    Repeater {
        model: root.session.notes

        Card {
            id: note

            required property var modelData

            BodyText {
                text: note.modelData.question
                font: Theme.bodyStrong
            }

            BodyText {
                text: note.modelData.words
            }
        }
    }
}
