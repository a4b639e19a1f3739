// ReflectionsPage: looking back. One button begins a new look; below it all that came before, by month.

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
    readonly property alias list: list

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

        HeadingText {
            id: heading

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.preferredWidth: root.columnWidth
            Layout.topMargin: 16
            Layout.bottomMargin: 8
            text: qsTr("Reflect")
            focus: true
            Accessible.focusable: true
        }

        ListView {
            id: list

            // The header grows and shrinks under us; without this the list would open scrolled past its top.
            property real fromTop: 0


            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.reflections
            currentIndex: -1
            spacing: 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: Theme.motion
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("My notes, newest first")
            ScrollBar.vertical: ScrollBar {}

            onContentYChanged: fromTop = contentY - originY
            onOriginYChanged: {
                if (fromTop <= 0)
                    contentY = originY;
            }

            section.property: "month"
            section.delegate: SectionTitle {
                required property string section

                x: (list.width - width) / 2
                width: root.columnWidth
                text: section
                bottomPadding: 4
            }

            header: ReflectionsHeader {
                x: (list.width - width) / 2
                width: root.columnWidth
                reflections: root.reflections
                editor: root.editor
                retention: root.retention
                suggestionsAllowed: root.suggestionsAllowed
                // A row that is current takes the focus back at every change of the list; not while one types here.
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.currentIndex = -1;
                }
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

            footer: ColumnLayout {
                x: (list.width - width) / 2
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

        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: root.columnWidth
            Layout.topMargin: 8
            Layout.bottomMargin: 16
            highlighted: true
            text: qsTr("Quick reflection")
            onClicked: root.editor.startNew()
        }
    }
}
