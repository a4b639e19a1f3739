// BusyIndicator: three dots that take turns while something is worked out; still dots when motion is reduced.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

T.BusyIndicator {
    id: control

    /// Which dot is on, 0 to 3.
    property real turn

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 12
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    NumberAnimation on turn {
        running: control.running && control.visible && !Theme.reducedMotion
        from: 0
        to: 3
        duration: 1200
        loops: Animation.Infinite
    }

    contentItem: Row {
        spacing: Theme.scaled(8)
        opacity: control.running ? 1 : 0

        Repeater {
            model: 3

            Rectangle {
                required property int index

                width: Theme.scaled(10)
                height: width
                radius: width / 2
                color: Theme.primary
                opacity: Theme.reducedMotion || Math.floor(control.turn) === index ? 1 : 0.35
            }
        }
    }
}
