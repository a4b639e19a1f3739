// ReflectionsHeader: what stands over the list: what waits or must be known, search, and the filters folded away.
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
    property bool filtersShown: false
    property bool suggestionsAllowed: false
    /// What leads the page where the window is too low to keep it in its place: a title, then what there is to do.
    readonly property Item titlePlace: titleColumn
    readonly property Item actionPlace: actionColumn

    function look(): void {
        reflections.search = searchField.text + searchField.preeditText;
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: 12

        ColumnLayout {
            id: titleColumn

            visible: children.length > 0
        }

        ColumnLayout {
            id: actionColumn

            visible: children.length > 0
        }

        RetentionCard {
            visible: root.retention.asking
            retention: root.retention
        }

        Message {
            visible: root.retention.warning !== ""
            iconName: "calendar"
            text: root.retention.warning
            actionText: qsTr("Look at them")
            // Said only when it was on screen: a page can be made under another.
            onVisibleChanged: {
                if (visible)
                    root.retention.warningShown();
            }
            Component.onCompleted: {
                if (visible)
                    root.retention.warningShown();
            }
            onActed: root.retention.lookAtThem()
        }

        Button {
            visible: root.retention.warning !== "" && !root.retention.asking
            Layout.topMargin: -8
            flat: true
            text: qsTr("Keep longer")
            onClicked: root.retention.keepLonger()
        }

        Message {
            visible: root.retention.gone !== ""
            iconName: "trash"
            text: root.retention.gone
            actionText: qsTr("Look in the bin")
            onActed: {
                root.reflections.clearFilters();
                root.reflections.bin = true;
                root.retention.goneSeen();
            }
        }

        Card {
            visible: !root.reflections.bin && (root.reflections.draftWaiting || root.visit.waits)

            CardRow {
                visible: root.visit.waits
                iconName: "building"
                title: qsTr("My card for the visit")
                subtitle: qsTr("To read before you go in")
                onClicked: root.visit.before()
            }

            CardRow {
                visible: root.reflections.draftWaiting
                iconName: "pencil"
                title: qsTr("A note you were writing")
                subtitle: root.reflections.draftLine
                onClicked: root.editor.resumeDraft()
            }
        }

        RowLayout {
            visible: root.reflections.hasAny || root.reflections.hasBinned || root.reflections.filtered
            spacing: 8

            TextField {
                id: searchField

                Layout.fillWidth: true
                placeholderText: qsTr("Search my notes")
                inputMethodHints: root.suggestionsAllowed ? Qt.ImhNone : Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                Accessible.role: Accessible.EditableText
                Accessible.name: placeholderText
                Accessible.searchEdit: true
                onTextChanged: root.look()
                onPreeditTextChanged: root.look()

                Connections {
                    target: root.reflections

                    function onFilterChanged() {
                        if (root.reflections.search === "")
                            searchField.clear();
                    }
                }
            }

            BarButton {
                iconName: "filter"
                name: root.filtersShown ? qsTr("Hide the filters") : qsTr("Filters")
                onClicked: root.filtersShown = !root.filtersShown
            }
        }

        ColumnLayout {
            visible: root.filtersShown
            spacing: 12

            ChoiceChips {
                label: qsTr("Where")
                options: root.reflections.contextOptions
                value: root.reflections.context
                onPicked: value => root.reflections.context = value
            }

            ChoiceChips {
                label: qsTr("Something of mine")
                options: root.reflections.useOptions
                value: root.reflections.use
                onPicked: value => root.reflections.use = value
            }

            Card {
                TickRow {
                    text: qsTr("Only for supervision")
                    checked: root.reflections.supervisionOnly
                    onToggled: checked => root.reflections.supervisionOnly = checked
                }

                TickRow {
                    text: qsTr("In the bin")
                    checked: root.reflections.bin
                    onToggled: checked => root.reflections.bin = checked
                }
            }
        }

        CaptionText {
            visible: text !== ""
            text: root.reflections.bin ? qsTr("In the bin. Each note goes for good 30 days after it was put here.")
                : root.reflections.endingOnly ? qsTr("Notes that reach their time soon. Changing one starts its time again.")
                : ""
        }

        Button {
            visible: root.reflections.filtered
            Layout.leftMargin: -leftPadding
            flat: true
            text: qsTr("Show all my notes")
            onClicked: root.reflections.clearFilters()
        }
    }
}
