// HeroPanel: the one strong panel of a page. Labels and flat buttons inside it take its ink.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Rectangle {
    id: root

    property string title
    property string subtitle
    default property alias content: column.data

    implicitWidth: outer.implicitWidth + 40
    implicitHeight: outer.implicitHeight + 40
    radius: Theme.heroRadius
    color: Theme.primary
    palette.windowText: Theme.primaryInk
    palette.link: Theme.primaryInk
    Layout.fillWidth: true

    ColumnLayout {
        id: outer
        x: 20
        y: 20
        width: parent.width - 40
        spacing: 12

        HeadingText {
            visible: text !== ""
            text: root.title
            size: Theme.scaled(24)
        }

        BodyText {
            visible: text !== ""
            text: root.subtitle
            font: Theme.support
        }

        ColumnLayout {
            id: column
            spacing: 10
        }
    }
}
