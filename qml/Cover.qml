// Cover: what a bystander sees while the page is hidden: the app's name, and the one touch that brings the page back.
import QtQuick
import Considered.Style
import Considered.Controls

FocusScope {
    id: root

    /// Hidden by the person, so theirs to show again. Otherwise the window shows itself when they come back to it.
    property bool hidden: false

    signal showRequested()

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(Theme.maxContentWidth / 2, parent.width - 2 * Theme.pageMargin)
        spacing: 24

        QuestionText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Considered")
        }
        Button {
            width: parent.width
            visible: root.hidden
            focus: true
            highlighted: true
            text: qsTr("Show my page")
            onClicked: root.showRequested()
        }
    }
    // One touch, anywhere.
    TapHandler {
        enabled: root.hidden
        onTapped: root.showRequested()
    }
}
