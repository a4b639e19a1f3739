// The window: theme, pages, tabs, and the cover.
pragma ComponentBehavior: Bound
import QtQuick
import Considered.Style
import Considered.Model

ApplicationWindow {
    id: root

    required property AppModel appModel
    readonly property Navigator navigator: appModel.navigator
    readonly property bool wide: width >= 720
    readonly property var keyboard: Qt.inputMethod // which qmllint takes for a bare object
    /// How much of the window the on-screen keyboard takes from below.
    readonly property real underKeyboard: keyboard.visible && keyboard.keyboardRectangle.height > 0 ? Math.max(0, Math.min(height, height - keyboard.keyboardRectangle.y)) : 0

    function goBack(): void {
        if (!appModel.autoLock.covered)
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

    onClosing: close => close.accepted = root.appModel.mayClose()
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
    Shortcut {
        sequence: "Ctrl+H"
        enabled: root.appModel.notebook !== null
        onActivated: root.appModel.autoLock.hide()
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
            if (!notice.bar)
                notice.setSource("../Controls/Snackbar.qml");
            notice.bar.show(text, actionText, () => root.appModel.notices.act());
        }
        function onWithdrawn() {
            notice.bar?.dismiss();
        }
    }

    Item {
        anchors.fill: parent
        anchors.bottomMargin: root.underKeyboard
        // Hidden, not painted over: covered pages leave the accessibility tree too.
        visible: !root.appModel.autoLock.covered

        // Made when first wanted, as the notice is, so that the first page is there sooner.
        Loader {
            id: tabs

            // Over a keyboard on a phone the page needs the room more; the tabs are back when it has gone.
            readonly property bool wanted: root.wide ? root.navigator.section !== Navigator.NoTab && !root.navigator.fillsWindow : root.navigator.tab !== Navigator.NoTab && root.underKeyboard === 0
            readonly property int reserved: !visible ? 0 : root.wide ? width : height

            visible: wanted
            width: root.wide ? implicitWidth : parent.width
            height: root.wide ? parent.height : implicitHeight
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            onWantedChanged: {
                if (wanted && !item)
                    setSource("Tabs.qml", {
                        navigator: root.navigator
                    });
            }
        }
        Binding {
            target: tabs.item
            property: "rail"
            value: root.wide
        }
        PageHost {
            id: pages

            appModel: root.appModel
            wide: root.wide
            anchors.fill: parent
            anchors.leftMargin: root.wide ? tabs.reserved : 0
            // A notice never covers what there is to tap: the page makes room for it.
            anchors.bottomMargin: (root.wide ? 0 : tabs.reserved) + notice.reserved
        }
        Loader {
            id: notice

            readonly property var bar: item // not by its type, which would be read at once
            readonly property int reserved: bar?.open ? height + 12 : 0

            anchors.bottom: parent.bottom
            anchors.bottomMargin: (root.wide ? 0 : tabs.reserved) + 8
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width - 24)
        }
        Binding {
            target: notice.item
            property: "room"
            value: root.width - 24
        }
    }
    // Nothing of the notes stays to be seen, nor to be read out.
    Loader {
        id: cover

        anchors.fill: parent
        active: root.appModel.autoLock.covered
        focus: active
        source: "Cover.qml"

        Binding {
            target: cover.item
            property: "hidden"
            value: root.appModel.autoLock.hidden
        }
        Connections {
            target: cover.item
            ignoreUnknownSignals: true
            function onShowRequested() {
                root.appModel.autoLock.show();
            }
        }
    }
}
