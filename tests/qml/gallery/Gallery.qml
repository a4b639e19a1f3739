// Gallery: one window, one component family a page.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Style

ApplicationWindow {
    id: window

    property bool dark: false
    property real textScale: 1
    property bool rtl: false
    readonly property var pages: ["Home", "Prompt", "Signs", "Outcome", "Reflection", "Secrets", "Settings", "Lists",
        "Icons", "Disabled", "Steps", "Rows"]
    property string page: "Home"

    width: 390
    height: 844
    visible: true
    title: qsTr("Gallery")
    LayoutMirroring.enabled: window.rtl
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "dark"
        value: window.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }

    Loader {
        anchors.fill: parent
        focus: true
        source: Qt.resolvedUrl(window.page + "Page.qml")
        LayoutMirroring.enabled: window.rtl
        LayoutMirroring.childrenInherit: true
    }
}
