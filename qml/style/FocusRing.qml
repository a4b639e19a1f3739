// FocusRing: where the keyboard is. A dark and a light ring together stand out on paper, on a card and on the hero panel.
import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: root

    required property T.Control control
    /// The corner radius of what the ring goes round.
    property real innerRadius: Theme.buttonRadius

    anchors.fill: parent
    anchors.margins: -4
    visible: control.visualFocus
    radius: innerRadius + 4
    color: "transparent"
    border.width: 2
    border.color: Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: root.innerRadius + 2
        color: "transparent"
        border.width: 2
        border.color: Theme.background
    }
}
