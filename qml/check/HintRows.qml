// HintRows: words of one's own to begin with; a tap puts them in the field above.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls

ColumnLayout {
    id: root

    property string title
    /// VisitHint values
    required property var hints

    signal picked(words: string)

    spacing: 4
    Layout.fillWidth: true

    SectionTitle {
        text: root.title
    }

    Card {
        Repeater {
            model: root.hints

            CardRow {
                required property var modelData

                title: modelData.words
                subtitle: modelData.from
                chevron: false
                Accessible.description: subtitle === "" ? root.title : qsTr("%1. %2").arg(subtitle).arg(root.title)
                onClicked: root.picked(modelData.words)
            }
        }
    }
}
