// WhichBitCard: for who shares as part of the job, the questions that come before any check.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Style
import Considered.Controls

Card {
    id: root

    /// texts
    required property var questions

    visible: questions.length > 0

    BodyText {
        text: qsTr("First: which bit, and how much?")
        font: Theme.bodyStrong
    }

    Repeater {
        model: root.questions

        BodyText {
            required property string modelData

            text: modelData
        }
    }
}
