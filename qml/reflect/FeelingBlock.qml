// FeelingBlock: how I felt then, on later days, and, some days after, a box for now. Just for me.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property FeelingNow feelingNow
    property bool suggestionsAllowed: false

    visible: feelingNow.offered || feelingNow.before.length > 0
    spacing: 16

    Repeater {
        model: root.feelingNow.before

        ColumnLayout {
            id: felt

            required property var modelData

            spacing: 2

            CaptionText {
                text: felt.modelData.wording
            }

            BodyText {
                text: felt.modelData.answer
            }
        }
    }

    LineField {
        visible: root.feelingNow.offered
        label: qsTr("How do I feel about it now?")
        hint: qsTr("Feelings can change after some days. No names.")
        placeholder: qsTr("Optional")
        text: root.feelingNow.words
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.feelingNow.words = words
    }

    CaptionText {
        visible: root.feelingNow.offered
        text: root.feelingNow.caption
        color: root.feelingNow.safe ? Theme.ink2 : Theme.stopInk
    }
}
