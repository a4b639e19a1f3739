// SmallThingsPage: what is safe with anyone. No check needed.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    property bool suggestionsAllowed: false

    title: qsTr("Small, safe things")
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("A pet, a hobby, a first job. These need no check. They help a first meeting feel human.")
    }

    Repeater {
        model: root.preparation.smallThings

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
            onEdited: words => root.preparation.smallThings.write(promptId, words)
        }
    }
}
