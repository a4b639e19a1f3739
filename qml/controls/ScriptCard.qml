// ScriptCard: ask, share, ask. What to say if one shares.
import QtQuick
import QtQuick.Layouts

Card {
    id: root

    property string permission
    property string share
    property string checkBack

    spacing: 12

    component Part: ColumnLayout {
        id: part

        property string label
        property string words

        spacing: 0

        CaptionText {
            text: part.label
        }

        BodyText {
            text: qsTr("“%1”", "words to say aloud").arg(part.words)
        }
    }

    Part {
        label: qsTr("Ask")
        words: root.permission
    }

    Part {
        label: qsTr("Share", "what to say when sharing")
        words: root.share
    }

    Part {
        label: qsTr("Ask")
        words: root.checkBack
    }
}
