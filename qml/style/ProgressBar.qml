// ProgressBar: a line that fills; a line that travels when the end is not known.
import QtQuick
import QtQuick.Templates as T

T.ProgressBar {
    id: control

    implicitWidth: 200
    implicitHeight: 6

    contentItem: Item {
        clip: true

        Rectangle {
            readonly property real span: control.indeterminate ? (Theme.reducedMotion ? 1 : 0.3) : control.position
            property real travel

            x: control.indeterminate && !Theme.reducedMotion ? travel * (parent.width + width) - width
             : control.mirrored ? parent.width - width : 0
            width: span * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.primary

            NumberAnimation on travel {
                running: control.indeterminate && control.visible && !Theme.reducedMotion
                from: 0
                to: 1
                duration: 1400
                loops: Animation.Infinite
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.line
    }
}
