// Snackbar: a short word at the bottom about what just happened, with at most one way to take it back. It stays at
// least eight seconds, and for as long as a finger, a pointer or the keyboard is on it.
import QtQuick
import QtQuick.Layouts
import Considered.Style

FocusScope {
    id: root

    property int stay: 8000
    readonly property bool open: message !== ""
    /// How wide it may be; it takes no more than its words need.
    property real room: width

    // Where the words would be squeezed beside the buttons, those move under them.
    readonly property real roomForWords: room - 24 - Theme.target - 16 - (button.visible ? button.implicitWidth : 0)
    readonly property bool roomy: room === 0 || roomForWords > Math.min(words.implicitWidth, 11 * Theme.bodySize)

    property string message
    property string actionText
    property var onAct: null

    /// For whoever announces things to screen readers.
    signal shown(text: string)

    function show(text: string, action: string, act: var) {
        message = text;
        actionText = action;
        onAct = act;
        clock.restart();
        shown(text);
    }

    function dismiss() {
        message = "";
        actionText = "";
        onAct = null;
        clock.stop();
    }

    visible: open
    implicitWidth: Math.min(Theme.maxContentWidth, row.implicitWidth + 32)
    implicitHeight: row.implicitHeight + 16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    Keys.onEscapePressed: dismiss()

    Timer {
        id: clock
        interval: root.stay
        onTriggered: root.activeFocus || hover.hovered ? restart() : root.dismiss()
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.ink
    }

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        y: 8
        columns: root.roomy ? 3 : 2
        columnSpacing: 8
        rowSpacing: 0

        BodyText {
            id: words

            Layout.columnSpan: root.roomy ? 1 : 2
            Layout.topMargin: root.roomy ? 0 : 8
            text: root.message
            color: Theme.background
            Accessible.ignored: true
        }

        Button {
            id: button

            visible: text !== ""
            Layout.fillWidth: !root.roomy
            text: root.actionText
            flat: true
            palette.link: Theme.inversePrimary
            onClicked: {
                const act = root.onAct;
                root.dismiss();
                if (act)
                    act();
            }
        }

        BarButton {
            Layout.columnSpan: !root.roomy && !button.visible ? 2 : 1
            Layout.alignment: Qt.AlignRight
            iconName: "close"
            name: qsTr("Close this message")
            palette.windowText: Theme.background
            onClicked: root.dismiss()
        }
    }
}
