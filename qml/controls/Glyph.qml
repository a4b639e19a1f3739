// Glyph: one of our line icons, in any colour and size. Purely for the eye; its owner carries the words.
import QtQuick
import QtQuick.Templates as T
import Considered.Style

T.Control {
    id: root

    /// The file name in assets/icons without its ending; "" shows nothing.
    property string name
    property color color: Theme.ink
    property real size: Theme.iconSize

    readonly property bool directional: Array.of("back", "chevron", "arrow-right", "undo").includes(name)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    contentItem: Icon {
        source: root.name === "" ? "" : Qt.resolvedUrl("icons/" + root.name + ".svg")
        color: root.color
        mirror: root.mirrored && root.directional
    }
}
