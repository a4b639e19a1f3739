// Glyph: one of our line icons, in any colour and size. Purely for the eye; its owner carries the words.
import QtQuick
import QtQuick.Controls.impl
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

    contentItem: IconImage {
        source: root.name === "" ? "" : Qt.resolvedUrl("icons/" + root.name + ".svg")
        sourceSize.width: root.size
        sourceSize.height: root.size
        color: root.color
        mirror: root.mirrored && root.directional
    }
}
