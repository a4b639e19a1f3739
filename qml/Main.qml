// The window: theme, pages, tabs, and the cover.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

ApplicationWindow {
    id: root

    required property AppModel appModel
    readonly property Navigator navigator: appModel.navigator
    readonly property bool wide: width >= 720

    function goBack(): void {
        pages.goBack();
    }

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Considered")
    color: Theme.background

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onVisibilityChanged: visibility => root.appModel.autoLock.windowShown = visibility !== Window.Minimized && visibility !== Window.Hidden

    Binding {
        target: Theme
        property: "dark"
        value: root.appModel.preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.appModel.preferences.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.appModel.preferences.reducedMotion
    }

    Shortcut {
        sequences: ["Escape", "Back", "Alt+Left"]
        onActivated: root.goBack()
    }

    Connections {
        target: root.appModel
        function onRaiseRequested() {
            root.show();
            root.raise();
            root.requestActivate();
        }
    }
    Connections {
        target: root.appModel.notices
        function onShown(text: string, actionText: string) {
            snackbar.show(text, actionText, () => root.appModel.notices.act());
        }
        function onWithdrawn() {
            snackbar.dismiss();
        }
    }

    Item {
        anchors.fill: parent
        // Hidden, not painted over: covered pages leave the accessibility tree too.
        visible: !root.appModel.autoLock.covered

        NavBar {
            id: tabs

            readonly property int reserved: visible ? (rail ? width : height) : 0

            visible: root.navigator.tab !== Navigator.NoTab || (root.wide && pages.besideTab)
            rail: root.wide
            width: rail ? implicitWidth : parent.width
            height: rail ? parent.height : implicitHeight
            anchors.bottom: parent.bottom
            current: root.navigator.tab
            tabs: [
                {
                    name: qsTr("Check"),
                    iconName: "scales",
                    key: "check"
                },
                {
                    name: qsTr("Reflect"),
                    iconName: "pencil",
                    key: "reflect"
                },
                {
                    name: qsTr("More"),
                    iconName: "menu",
                    key: "more"
                }
            ]
            onPicked: index => root.navigator.showTab(index)
        }
        PageHost {
            id: pages

            appModel: root.appModel
            wide: root.wide
            anchors.fill: parent
            anchors.leftMargin: tabs.rail ? tabs.reserved : 0
            // A notice never covers what there is to tap: the page makes room for it.
            anchors.bottomMargin: (tabs.rail ? 0 : tabs.reserved) + (snackbar.visible ? snackbar.height + 12 : 0)
        }
        Snackbar {
            id: snackbar

            anchors.bottom: parent.bottom
            anchors.bottomMargin: (tabs.rail ? 0 : tabs.reserved) + 8
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width - 24)
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.appModel.autoLock.covered
        color: Theme.background

        QuestionText {
            anchors.centerIn: parent
            width: implicitWidth
            text: qsTr("Considered")
        }
    }
}
