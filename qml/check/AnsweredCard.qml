// AnsweredCard: lines of a kept check, each with what was answered and written.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

Card {
    id: root

    /// AnsweredLine values
    required property var lines

    spacing: 12

    Repeater {
        model: root.lines

        ColumnLayout {
            id: line

            required property var modelData

            spacing: 0

            BodyText {
                text: line.modelData.wording
                font: line.modelData.words === "" ? Theme.body : Theme.bodyStrong
            }

            CaptionText {
                visible: text !== ""
                text: line.modelData.answer
            }

            BodyText {
                visible: text !== ""
                text: line.modelData.words
            }
        }
    }
}
