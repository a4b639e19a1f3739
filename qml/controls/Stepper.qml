// Stepper: something set in steps: less on one side, more on the other, and between them what it is now. A finger or a
// key that stays goes on stepping.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Item {
    id: root

    property string label
    /// What it is now.
    property string text
    /// What the two buttons do, for those who do not see where they stand: "A day earlier".
    property string lessName
    property string moreName
    property bool showSeparator: y > 0

    signal less()
    signal more()

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + 16
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        width: parent.width
        height: 1
        visible: root.showSeparator
        color: Theme.line
    }

    RowLayout {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: 8

        BarButton {
            iconName: "minus"
            name: root.lessName
            autoRepeat: true
            Accessible.description: root.text
            onClicked: root.less()
        }

        ColumnLayout {
            spacing: 0

            CaptionText {
                visible: text !== ""
                text: root.label
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            BodyText {
                text: root.text
                font: Theme.bodyStrong
                horizontalAlignment: Text.AlignHCenter
            }
        }

        BarButton {
            iconName: "plus"
            name: root.moreName
            autoRepeat: true
            Accessible.description: root.text
            onClicked: root.more()
        }
    }
}
