// PartWords: one part of a page as text; opened, its words one by one, each to cover or uncover.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    /// { text, block, own }
    required property var part
    required property ExportFlow flow
    property bool open: false

    readonly property int block: part ? part.block : -1
    readonly property var words: open && flow.edition > 0 ? flow.wordsOf(block) : []

    signal asked()

    spacing: 4
    Layout.fillWidth: true

    BodyText {
        text: root.part ? root.part.text : ""
    }
    Button {
        visible: root.part ? root.part.own : false
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth // at its beginning where there is room, in lines where there is not
        flat: true
        leftPadding: mirrored ? horizontalPadding : 0
        rightPadding: mirrored ? 0 : horizontalPadding
        text: root.open ? qsTr("Close these words") : qsTr("Cover words here")
        Accessible.description: root.part ? root.part.text : ""
        onClicked: root.asked()
    }
    Flow {
        Layout.fillWidth: true
        visible: root.open
        spacing: 8

        Repeater {
            model: root.words.length

            CheckBox {
                required property int index
                readonly property var word: root.words[index] ?? null

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: word ? word.text : ""
                checked: word ? word.covered : false
                Accessible.name: text
                Accessible.description: qsTr("Ticked words are covered")
                onToggled: {
                    root.flow.toggleWord(root.block, word.start, word.length);
                    checked = Qt.binding(() => word ? word.covered : false);
                }
            }
        }
    }
}
