// PageBar: what stands at the top of a page: a way back, its title, a few actions, a way out.
import QtQuick
import QtQuick.Layouts
import Considered.Style

FocusScope {
    id: root

    property string title
    property bool showBack: false
    property bool showClose: false
    property bool largeTitle: false
    property alias actions: actionRow.data

    // The icons of its buttons, not their touch targets, stand on the page margin: the bar is that much wider.
    readonly property real startOverhang: back.visible || closeFirst.visible ? 12 : 0
    readonly property real endOverhang: actionRow.visible || closeLast.visible ? 12 : 0
    readonly property real leftOverhang: back.mirrored ? endOverhang : startOverhang
    readonly property real rightOverhang: back.mirrored ? startOverhang : endOverhang

    signal backRequested()
    signal closeRequested()

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: Math.max(Theme.target, row.implicitHeight) + 16

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
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

        HeadingText {
            id: heading
            text: root.title
            size: root.largeTitle ? Theme.titleSize : Theme.barSize
            weight: root.largeTitle ? Font.Bold : Font.DemiBold
            focus: true
            Accessible.focusable: true
        }

        RowLayout {
            id: actionRow
            visible: children.length > 0
            spacing: 0
        }

        BarButton {
            id: closeLast
            visible: root.showClose && root.showBack
            iconName: "close"
            name: qsTr("Close")
            onClicked: root.closeRequested()
        }
    }
}
