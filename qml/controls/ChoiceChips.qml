// ChoiceChips: pick one of a few, or none. It shows value and says what was picked; the owner of value decides.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Considered.Style

ColumnLayout {
    id: root

    property string label
    /// [{ value, text }, …] in reading order
    property var options: []
    /// The value of the chosen option; undefined or "" where none is.
    property var value
    /// False where one is always chosen: picking it again then says nothing.
    property bool clearable: true
    /// One line under the label.
    property string hint

    /// "" when the chosen one was picked again.
    signal picked(value: var)

    readonly property int chosenIndex: options.findIndex(option => option.value === value)
    property int focusedIndex: -1

    function move(from: int, step: int) {
        const count = repeater.count;
        const next = repeater.itemAt((from + step + count) % count);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    BodyText {
        visible: text !== ""
        text: root.label
        font: Theme.bodyStrong
    }

    CaptionText {
        visible: text !== ""
        text: root.hint
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            id: repeater
            model: root.options

            T.RadioButton {
                id: chip

                required property int index
                required property var modelData

                readonly property bool chosen: index === root.chosenIndex

                // One stop for Tab, as in any group of radio buttons; arrows move inside.
                readonly property bool tabStop: index === (root.focusedIndex >= 0 ? root.focusedIndex
                                                                                   : Math.max(0, root.chosenIndex))

                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                implicitWidth: Math.ceil(widest.advanceWidth) + 2 + leftPadding + rightPadding
                implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
                horizontalPadding: 17
                verticalPadding: 8
                text: modelData.text
                checked: chosen
                font: chosen ? Theme.face(Theme.scaled(16), Font.DemiBold) : Theme.face(Theme.scaled(16), Font.Medium)
                focusPolicy: tabStop ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                Accessible.name: text
                Accessible.description: root.label
                Accessible.checkable: true
                Accessible.checked: chosen

                // Qt ticks what is touched by itself; here the owner of value decides, so its answer is shown again.
                onClicked: {
                    if (!chosen || root.clearable)
                        root.picked(chosen ? "" : modelData.value);
                    checked = Qt.binding(() => chosen);
                }
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.focusedIndex = index;
                    else if (root.focusedIndex === index)
                        root.focusedIndex = -1;
                }

                Keys.onReturnPressed: chip.clicked()
                Keys.onEnterPressed: chip.clicked()
                Accessible.onPressAction: if (enabled)
                    clicked()
                Accessible.onToggleAction: if (enabled)
                    clicked()
                Keys.onLeftPressed: root.move(index, mirrored ? 1 : -1)
                Keys.onRightPressed: root.move(index, mirrored ? -1 : 1)
                Keys.onUpPressed: root.move(index, -1)
                Keys.onDownPressed: root.move(index, 1)

                contentItem: Text {
                    text: chip.text
                    textFormat: Text.PlainText
                    font: chip.font
                    color: !chip.enabled ? Theme.ink2 : chip.chosen ? Theme.primaryContainerInk : Theme.ink
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                background: Rectangle {
                    radius: Theme.chipRadius
                    color: Theme.touched(chip.chosen ? Theme.primaryContainer : Theme.surface, Theme.ink, chip.down,
                                         chip.hovered)
                    border.width: chip.chosen ? 2 : 1
                    border.color: chip.chosen ? Theme.primary : Theme.line

                    FocusRing {
                        control: chip
                        innerRadius: Theme.chipRadius
                    }
                }

                // As wide as when chosen, so that choosing never moves the others.
                TextMetrics {
                    id: widest
                    font: Theme.face(Theme.scaled(16), Font.DemiBold)
                    text: chip.text
                }
            }
        }
    }
}
