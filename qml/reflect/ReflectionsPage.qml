// ReflectionsPage: looking back. One button begins a new look; below it all that came before, by month.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

FocusScope {
    id: root

    required property ReflectionsModel reflections
    required property ReflectionEditor editor
    required property Retention retention
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

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
        onTriggered: heading.forceActiveFocus(Qt.OtherFocusReason)
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

            HeadingText {
                id: heading

                parent: root.low ? header.lead : fixedTop
                Layout.topMargin: 16
                Layout.bottomMargin: 8
                text: qsTr("Reflect")
                focus: true
                Accessible.focusable: true
            }
        }

        // What stands over and under the rows are items of its own, not header and footer: Qt 6.4 cannot make those
        // from a file with bound components.
        ListView {
            id: list

            readonly property real ceiling: originY - topMargin
            property bool atTop: true

            Layout.fillWidth: true
            Layout.fillHeight: true
            topMargin: header.height
            bottomMargin: footer.height
            model: root.reflections
            currentIndex: -1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: Theme.motion
            section.property: "month"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("My notes, newest first")
            ScrollBar.vertical: ScrollBar {
                id: bar
            }

            // Only who scrolls leaves the top: a changed margin moves the content too, to keep it within its bounds.
            onContentYChanged: {
                const there = contentY <= originY - topMargin + 1;
                if (there || moving || bar.pressed || currentIndex >= 0)
                    atTop = there;
            }
            // What stands on top grows and shrinks; who is at the top stays there.
            onCeilingChanged: {
                if (atTop)
                    contentY = ceiling;
            }

            delegate: ReflectionRow {
                required property string reflectionId

                x: (list.width - width) / 2
                width: root.columnWidth
                tabStop: index === Math.max(0, list.currentIndex)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.currentIndex = index;
                }
                onClicked: root.reflections.open(reflectionId)
            }

            ReflectionsHeader {
                id: header

                parent: list.contentItem
                x: (list.width - width) / 2
                y: list.ceiling
                width: root.columnWidth
                reflections: root.reflections
                editor: root.editor
                retention: root.retention
                suggestionsAllowed: root.suggestionsAllowed
                // A current row takes the focus back at every change of the list; not while one types here.
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.currentIndex = -1;
                }
            }

            ColumnLayout {
                id: footer

                parent: list.contentItem
                x: (list.width - width) / 2
                y: list.originY + list.contentHeight
                width: root.columnWidth

                EmptyState {
                    visible: root.reflections.loaded && root.reflections.count === 0
                    iconName: root.reflections.bin ? "trash" : root.reflections.filtered ? "search" : "leaf"
                    title: root.reflections.bin ? qsTr("The bin is empty")
                         : root.reflections.filtered ? qsTr("No notes like that")
                         : qsTr("A minute is enough")
                    text: root.reflections.bin ? ""
                        : root.reflections.filtered ? qsTr("Try other words, or show all your notes.")
                        : qsTr("After a visit or a talk, tap how it went. Words are up to you. It stays on this phone.")
                }

                Message {
                    visible: text !== ""
                    Layout.topMargin: 8
                    Layout.bottomMargin: 8
                    tone: "pause"
                    iconName: "warning"
                    text: root.reflections.trouble
                }
            }
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
                parent: root.low ? header.lead : fixedBottom
                Layout.fillWidth: true
                highlighted: true
                text: qsTr("Quick reflection")
                onClicked: root.editor.startNew()
            }
        }
    }
}
