// FindingRow: one place that may say who somebody is: covered, kept, or said in other words.
import QtQuick
import Considered.Style
import Considered.Controls

Item {
    id: root

    required property int index
    required property string kind
    required property string words
    required property string before
    required property string after
    required property string choice
    required property string instead
    required property bool always
    property real columnWidth: width
    /// The field for other words is open, though none are there yet.
    property bool rewording: false

    readonly property string shown: choice === "cover" ? qsTr("[covered]") : choice === "reword" ? instead : words

    signal decided(choice: string, instead: string)
    signal alwaysAsked()

    implicitHeight: card.implicitHeight

    Card {
        id: card

        x: (root.width - width) / 2
        width: root.columnWidth

        BodyText {
            text: root.words
            font: Theme.bodyStrong
        }
        CaptionText {
            text: root.kind
        }
        BodyText {
            text: root.before + root.shown + root.after
            font: Theme.support
            Accessible.name: qsTr("As it will read: %1").arg(text)
        }
        ChoiceChips {
            options: root.always ? [
                {
                    value: "cover",
                    text: qsTr("Cover")
                },
                {
                    value: "reword",
                    text: qsTr("Other words")
                }
            ] : [
                {
                    value: "cover",
                    text: qsTr("Cover")
                },
                {
                    value: "keep",
                    text: qsTr("Keep")
                },
                {
                    value: "reword",
                    text: qsTr("Other words")
                }
            ]
            value: root.rewording ? "reword" : root.choice
            clearable: false
            Accessible.name: qsTr("What to do about “%1”").arg(root.words)
            onPicked: value => {
                root.rewording = value === "reword";
                if (!root.rewording)
                    root.decided(value, "");
            }
        }
        LineField {
            visible: root.rewording || root.choice === "reword"
            label: qsTr("Say it in other words")
            hint: qsTr("Like “the manager” or “they”.")
            text: root.instead
            onEdited: typed => root.decided("reword", typed)
        }
        Button {
            visible: !root.always
            flat: true
            leftPadding: mirrored ? horizontalPadding : 0
            rightPadding: mirrored ? 0 : horizontalPadding
            text: qsTr("Always cover this")
            Accessible.name: qsTr("Always cover “%1”").arg(root.words)
            onClicked: root.alwaysAsked()
        }
    }
}
