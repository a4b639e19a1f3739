// PageBar: what stands at the top of a page: a way back, its title, a few actions, a way out. Where the buttons leave a
// word of the title no room, or would break it into three lines or more, it stands under them.
import QtQuick
import QtQuick.Layouts
import Considered.Style

FocusScope {
    id: root

    property string title
    property bool showBack: false
    property bool showClose: false
    property bool showHide: false
    property bool largeTitle: false
    property alias actions: actionRow.data

    // The icons of its buttons, not their touch targets, stand on the page margin: the bar is that much wider.
    readonly property real startOverhang: back.visible || closeFirst.visible ? 12 : 0
    readonly property real endOverhang: actionRow.visible || hide.visible || closeLast.visible ? 12 : 0
    readonly property real leftOverhang: back.mirrored ? endOverhang : startOverhang
    readonly property real rightOverhang: back.mirrored ? startOverhang : endOverhang

    readonly property real beside: width - Array.of(back, closeFirst, actionRow, hide, closeLast)
        .reduce((taken, one) => taken + (one.visible ? one.implicitWidth + row.spacing : 0), 0)
    readonly property bool titleUnder: width > 0 && Math.max(heading.leastWidth, heading.implicitWidth / 2) > beside

    signal backRequested()
    signal closeRequested()
    signal hideRequested()

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: Math.max(Theme.target, row.implicitHeight) + (titleUnder ? heading.implicitHeight : 0) + 16

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: 8 + Math.max(0, (Theme.target - implicitHeight) / 2)
        spacing: 8

        BarButton {
            id: back
            visible: root.showBack
            iconName: "back"
            name: qsTr("Back")
            onClicked: root.backRequested()
        }

        BarButton {
            id: closeFirst
            visible: root.showClose && !root.showBack
            iconName: "close"
            name: qsTr("Close")
            onClicked: root.closeRequested()
        }

        Item {
            id: between
            Layout.fillWidth: true
            Layout.preferredHeight: root.titleUnder ? 0 : heading.implicitHeight

            HeadingText {
                id: heading
                parent: root.titleUnder ? under : between
                width: parent.width
                text: root.title
                size: root.largeTitle ? Theme.titleSize : Theme.barSize
                weight: root.largeTitle ? Font.Bold : Font.DemiBold
                focus: true
                Accessible.focusable: true
            }
        }

        RowLayout {
            id: actionRow
            visible: children.length > 0
            Layout.fillWidth: false // a layout fills by itself: with nothing to show it would take half of the title's room
            spacing: 0
        }

        BarButton {
            id: hide
            Layout.leftMargin: actionRow.visible ? -row.spacing : 0
            visible: root.showHide
            iconName: "eye-off"
            name: qsTr("Hide the page")
            onClicked: root.hideRequested()
        }

        BarButton {
            id: closeLast
            visible: root.showClose && root.showBack
            iconName: "close"
            name: qsTr("Close")
            onClicked: root.closeRequested()
        }
    }

    Item {
        id: under
        anchors.left: parent.left
        anchors.leftMargin: root.startOverhang
        anchors.right: parent.right
        anchors.rightMargin: root.endOverhang
        anchors.top: row.bottom
    }
}
