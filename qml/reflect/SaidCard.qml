// SaidCard: what was said in one layer of a note.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property ReflectionView reflection
    /// The layer shown: to learn from, or just for me.
    required property bool toLearn

    spacing: 16

    Repeater {
        model: root.reflection

        ColumnLayout {
            id: said

            required property string label
            required property string words
            required property bool learning

            visible: learning === root.toLearn
            spacing: 2

            CaptionText {
                text: said.label
            }

            BodyText {
                text: said.words
            }
        }
    }
}
