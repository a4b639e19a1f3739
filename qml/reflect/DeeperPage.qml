// DeeperPage: deeper questions for one look back, each with room for words. All optional, all just for me.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property DeeperNotes deeper
    required property Navigator navigator
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

    // Nothing to type into until what was written before is here.
    enabled: deeper.ready
    title: qsTr("Deeper questions")
    showBack: true
    spacing: 20

    onBackRequested: navigator.back()

    footer: CaptionText {
        horizontalAlignment: Text.AlignHCenter
        text: root.deeper.caption
        color: root.deeper.safe ? Theme.ink2 : Theme.stopInk
        Accessible.role: root.deeper.safe ? Accessible.StaticText : Accessible.AlertMessage
        Accessible.name: text
    }

    BodyText {
        text: qsTr("For a calm moment. Answer any you like. No names.")
    }

    Repeater {
        model: root.deeper

        NoteField {
            id: field

            required property int index
            required property var model

            label: model.text
            hint: model.help
            placeholder: qsTr("Optional")
            text: model.words
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.deeper.write(index, words)
        }
    }
}
