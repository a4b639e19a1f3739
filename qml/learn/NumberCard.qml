// NumberCard: someone to turn to: who, the number, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property HelpLines helpLines
    required property string name
    required property string number
    property string about
    /// One's own, to change.
    property bool changeable: false

    readonly property bool callable: helpLines.isNumber(number)

    signal changeRequested

    Columns {
        // Beside the words while there is room for both.
        wanted: width > 16 * Theme.bodySize ? 2 : 1
        columnSpacing: 8
        rowSpacing: 4

        ColumnLayout {
            spacing: 4

            BodyText {
                visible: text !== ""
                text: root.name
                font: Theme.bodyStrong
            }

            HeadingText {
                visible: text !== ""
                text: root.number
                size: Theme.scaled(22)
            }

            CaptionText {
                visible: text !== ""
                text: root.about
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 0

            BarButton {
                visible: root.callable && root.helpLines.canDial
                iconName: "phone"
                name: qsTr("Call %1").arg(root.name)
                onClicked: root.helpLines.dial(root.number)
            }

            BarButton {
                visible: root.number !== ""
                iconName: "copy"
                name: qsTr("Copy the number of %1").arg(root.name)
                onClicked: root.helpLines.copy(root.number)
            }

            BarButton {
                visible: root.changeable
                iconName: "pencil"
                name: qsTr("Change %1").arg(root.name)
                onClicked: root.changeRequested()
            }
        }
    }
}
