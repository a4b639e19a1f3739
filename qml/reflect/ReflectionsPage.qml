// ReflectionsPage: looking back. One button begins a new look; below it all that came before, by month.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

FocusScope {
    id: root

    required property ReflectionsModel reflections
    required property VisitCard visit
    required property ReflectionEditor editor
    required property Retention retention
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false
    /// Whether the title's row offers to hide the page from a bystander.
    property bool showHide: false
    /// False while a note beside the list has the focus.
    property bool takesFocus: true

    signal hideRequested()

    readonly property real columnWidth: Math.max(0, Math.min(Theme.maxContentWidth, width - 2 * Theme.pageMargin))
    /// Too low for a title and a button that stay: they scroll with the notes.
    readonly property bool low: height < (Theme.textScale > 1.3 ? 700 : 420)

    palette.windowText: Theme.ink
    palette.link: Theme.primary

    onVisibleChanged: focusSoon.running = visible

    Timer {
        id: focusSoon
        interval: 0
        running: root.visible
        onTriggered: {
            if (root.takesFocus)
                bar.focusTitle();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            id: fixedTop

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.preferredWidth: root.columnWidth
            visible: !root.low

            Item {
                parent: root.low ? header.titlePlace : fixedTop
                Layout.fillWidth: true
                implicitHeight: bar.height

                PageBar {
                    id: bar

                    x: -leftOverhang
                    width: parent.width + leftOverhang + rightOverhang
                    title: qsTr("Reflect")
                    largeTitle: true
                    showHide: root.showHide
                    onHideRequested: root.hideRequested()
                }
            }
        }

        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: root.columnWidth
            model: root.reflections
            section.property: "month"
            Accessible.name: qsTr("My notes, newest first")

            delegate: ReflectionRow {
                required property string reflectionId

                width: list.width
                columnWidth: root.columnWidth
                tabStop: index === Math.max(0, list.currentIndex)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.currentIndex = index;
                }
                onClicked: root.reflections.open(reflectionId)
            }

            head: ReflectionsHeader {
                id: header

                Layout.fillWidth: true
                reflections: root.reflections
                visit: root.visit
                editor: root.editor
                retention: root.retention
                suggestionsAllowed: root.suggestionsAllowed
            }

            foot: [
                EmptyState {
                    visible: root.reflections.loaded && root.reflections.count === 0
                    iconName: root.reflections.bin ? "trash" : root.reflections.filtered ? "search" : "leaf"
                    title: root.reflections.bin ? qsTr("The bin is empty")
                         : root.reflections.filtered ? qsTr("No notes like that")
                         : qsTr("A minute is enough")
                    text: root.reflections.bin ? ""
                        : root.reflections.filtered ? qsTr("Try other words, or show all your notes.")
                        : qsTr("After a visit or a talk, tap how it went. Words are up to you. It stays on this phone.")
                },
                Message {
                    visible: text !== ""
                    Layout.topMargin: 8
                    Layout.bottomMargin: 8
                    tone: "pause"
                    iconName: "warning"
                    text: root.reflections.trouble
                }
            ]
        }

        ColumnLayout {
            id: fixedBottom

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.preferredWidth: root.columnWidth
            Layout.topMargin: 8
            Layout.bottomMargin: 16
            visible: !root.low

            Button {
                parent: root.low ? header.actionPlace : fixedBottom
                Layout.fillWidth: true
                highlighted: true
                text: qsTr("Quick reflection")
                onClicked: root.editor.startNew()
            }
        }
    }
}
