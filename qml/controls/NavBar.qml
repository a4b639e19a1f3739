// NavBar: the tabs, at the bottom or (rail) down the side. Where large text leaves no room for all of them in one row,
// they wrap; where two rows do not hold their names, the icons stand alone. No name is ever cut.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Considered.Style

FocusScope {
    id: root

    /// [{ name, iconName, key }, …]
    property var tabs: []
    property int current: 0
    property bool rail: false

    signal picked(index: int)

    readonly property real slack: 6
    readonly property var named: tabs.map(tab => Math.max(Theme.target, metrics.advanceWidth(tab.name)
                                                          * Theme.tabSize / metrics.font.pixelSize + slack))
    readonly property bool iconsAlone: !rail && width > 0 && rowsOf(named).length > 2
    readonly property var widths: iconsAlone ? named.map(() => Theme.target) : named
    readonly property var rows: rowsOf(widths)

    // What each tab gets: its own need and an even part of what is left of its row.
    readonly property var slots: {
        const result = [];
        if (rows.length === 1 && Math.max(...widths) <= width / tabs.length)
            return widths.map(() => Math.floor(width / tabs.length));
        for (const row of rows) {
            const spare = width - row.reduce((sum, i) => sum + widths[i], 0);
            row.forEach(i => result.push(Math.floor(widths[i] + spare / row.length)));
        }
        return result;
    }

    // Which tabs stand in which row, filled from the start.
    function rowsOf(widths: var): var {
        const result = [[]];
        let used = 0;
        widths.forEach((w, i) => {
            if (rail ? i > 0 : used > 0 && used + w > width) {
                result.push([]);
                used = 0;
            }
            result[result.length - 1].push(i);
            used += w;
        });
        return result;
    }

    function move(from: int, step: int) {
        const next = repeater.itemAt((from + step + repeater.count) % repeater.count);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: rail ? Math.max(88, ...widths) + 8 : flow.implicitWidth
    implicitHeight: flow.implicitHeight + 12
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the app")

    FontMetrics {
        id: metrics
        font: Theme.face(100, Font.Bold)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: root.rail ? 1 : parent.width
            height: root.rail ? parent.height : 1
            anchors.right: root.rail ? parent.right : undefined
            color: Theme.line
        }
    }

    Flow {
        id: flow
        y: 6
        width: root.width

        Repeater {
            id: repeater
            model: root.tabs

            T.TabButton {
                id: tab

                required property int index
                required property var modelData

                readonly property bool isCurrent: index === root.current

                width: root.slots[index] ?? implicitWidth
                implicitWidth: Theme.target
                implicitHeight: Math.max(Theme.buttonHeight, pill.height + (root.iconsAlone ? 0 : name.height) + 10)
                text: modelData.name
                checked: isCurrent
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.name: text
                Accessible.selectable: true
                Accessible.selected: isCurrent

                // As with chips: the owner of current decides.
                onClicked: {
                    root.picked(index);
                    checked = Qt.binding(() => isCurrent);
                }

                Keys.onReturnPressed: tab.clicked()
                Keys.onEnterPressed: tab.clicked()
                Accessible.onPressAction: if (enabled)
                    clicked()
                Keys.onLeftPressed: root.move(index, mirrored ? 1 : -1)
                Keys.onRightPressed: root.move(index, mirrored ? -1 : 1)
                Keys.onUpPressed: root.move(index, -1)
                Keys.onDownPressed: root.move(index, 1)

                background: Item {
                    FocusRing {
                        anchors.margins: 0
                        control: tab
                        innerRadius: 10
                    }
                }

                Rectangle {
                    id: pill
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 2
                    width: Math.min(parent.width - 4, Theme.icon(58))
                    height: Theme.icon(30)
                    radius: height / 2
                    color: Theme.touched(tab.isCurrent ? Theme.primaryContainer : "transparent", Theme.ink, tab.down,
                                         tab.hovered)

                    Glyph {
                        anchors.centerIn: parent
                        name: tab.modelData.iconName
                        color: tab.isCurrent ? Theme.primaryContainerInk : Theme.ink2
                    }
                }

                Text {
                    id: name
                    visible: !root.iconsAlone
                    anchors.top: pill.bottom
                    anchors.topMargin: 3
                    width: parent.width
                    text: tab.text
                    textFormat: Text.PlainText
                    font.family: Theme.family
                    font.pixelSize: Theme.tabSize
                    font.weight: tab.isCurrent ? Font.Bold : Font.DemiBold
                    color: tab.isCurrent ? Theme.primaryContainerInk : Theme.ink2
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
