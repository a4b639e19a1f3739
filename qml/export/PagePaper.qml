// PagePaper: one page as it will be, to zoom and to cover words on.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow
    required property int page
    property real zoom: 1

    spacing: 8

    Flickable {
        id: pan

        Layout.fillWidth: true
        implicitHeight: paper.height
        contentWidth: paper.width
        contentHeight: paper.height
        interactive: root.zoom > 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        PageView {
            id: paper

            flow: root.flow
            page: root.page
            width: pan.width * root.zoom
            height: width * Math.SQRT2
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: word < 0 ? qsTr("Page %1. Arrow keys go from word to word, space covers one.").arg(root.page + 1) : wordCovered ? qsTr("%1. Press to uncover.").arg(wordText) : qsTr("%1. Press to cover.").arg(wordText)
            Accessible.focusable: true
            Accessible.onPressAction: pressWord()
            Accessible.onIncreaseAction: step(1)
            Accessible.onDecreaseAction: step(-1)

            Keys.onRightPressed: step(1)
            Keys.onLeftPressed: step(-1)
            Keys.onDownPressed: step(8)
            Keys.onUpPressed: step(-8)
            Keys.onSpacePressed: pressWord()
            Keys.onReturnPressed: pressWord()
            Keys.onEnterPressed: pressWord()

            TapHandler {
                onTapped: eventPoint => paper.touch(eventPoint.position.x, eventPoint.position.y)
            }
            Rectangle {
                visible: paper.activeFocus && paper.word >= 0
                x: paper.wordRect.x - 3
                y: paper.wordRect.y - 2
                width: paper.wordRect.width + 6
                height: paper.wordRect.height + 4
                color: "transparent"
                border.width: 2
                border.color: Theme.infoInk
                radius: 4
            }
        }
        Rectangle {
            width: paper.width
            height: paper.height
            color: "transparent"
            border.width: paper.activeFocus ? 3 : 1
            border.color: paper.activeFocus ? Theme.primary : Theme.line
        }
    }
    ButtonPair {
        Button {
            Layout.fillWidth: true
            flat: true
            enabled: root.zoom > 1
            text: qsTr("Smaller")
            onClicked: root.zoom = Math.max(1, root.zoom - 0.5)
        }
        Button {
            Layout.fillWidth: true
            flat: true
            enabled: root.zoom < 3
            text: qsTr("Larger")
            onClicked: root.zoom = Math.min(3, root.zoom + 0.5)
        }
    }
}
