// OwnLinesBlock: texts of one's own, changed in place, and lines of the pack to take over.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property OwnLines lines
    property string heading
    /// "Add my own"
    property string addText
    /// The lines are words to say.
    property bool spoken: false
    property bool suggestionsAllowed: false

    property bool unfolded: false
    readonly property bool showStarters: lines.starters.length > 0 && (unfolded || lines.count === 0)

    spacing: 12
    Layout.fillWidth: true

    SectionTitle {
        text: root.heading
    }

    Repeater {
        model: root.lines

        OwnLineRow {
            lines: root.lines
            heading: root.heading
            suggestionsAllowed: root.suggestionsAllowed
        }
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.lines.trouble
    }

    ButtonPair {
        Button {
            id: add

            Layout.fillWidth: true
            text: root.addText
            onClicked: root.lines.add()
        }

        Button {
            Layout.fillWidth: true
            visible: root.lines.starters.length > 0 && root.lines.count > 0
            flat: true
            text: root.unfolded ? qsTr("Hide the ideas") : qsTr("Ideas to start from")
            Accessible.description: root.heading
            onClicked: root.unfolded = !root.unfolded
        }
    }

    CaptionText {
        visible: root.showStarters
        text: qsTr("Tap one to make it yours, then change it as you like.")
    }

    Card {
        visible: root.showStarters

        Repeater {
            model: root.lines.starters

            CardRow {
                required property var modelData

                iconName: "plus"
                title: root.spoken ? qsTr("“%1”", "words to say aloud").arg(modelData.text) : modelData.text
                subtitle: modelData.help
                chevron: false
                onClicked: {
                    root.unfolded = true;
                    add.forceActiveFocus(Qt.OtherFocusReason); // this row goes
                    root.lines.takeOver(modelData.id);
                }
            }
        }
    }
}
