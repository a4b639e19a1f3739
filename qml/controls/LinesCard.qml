// LinesCard: a few lines to read, one under the other.
pragma ComponentBehavior: Bound

import QtQuick

Card {
    id: root

    /// texts
    required property var lines
    /// Words to say aloud stand in quotation marks.
    property bool spoken: false

    spacing: 12

    Repeater {
        model: root.lines

        BodyText {
            required property string modelData

            text: root.spoken ? qsTr("“%1”", "words to say aloud").arg(modelData) : modelData
        }
    }
}
