// PartWords: one part of a page as text; opened, its words one by one, each to cover or uncover.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property var modelData
    required property ExportFlow flow
    property bool open: false

    readonly property int block: modelData.block

    signal asked()

    spacing: 4
    Layout.fillWidth: true

    BodyText {
        text: root.modelData.text
    }
    Button {
        visible: root.modelData.own
        flat: true
        leftPadding: 0
        text: root.open ? qsTr("Close these words") : qsTr("Cover words here")
        Accessible.description: root.modelData.text
        onClicked: root.asked()
    }
    Flow {
        Layout.fillWidth: true
        visible: root.open
        spacing: 8

        Repeater {
            model: root.open ? root.flow.wordsOf(root.block) : []

            CheckBox {
                required property var modelData

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData.text
                checked: modelData.covered
                Accessible.name: text
                Accessible.description: qsTr("Ticked words are covered")
                onToggled: root.flow.toggleWord(root.block, modelData.start, modelData.length)
            }
        }
    }
}
