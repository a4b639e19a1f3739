// IconsPage: every icon, large enough to judge.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Style

AppPage {
    title: qsTr("Icons")

    Flow {
        Layout.fillWidth: true
        spacing: 14

        Repeater {
            model: ["back", "close", "lock", "unlock", "person", "building", "people", "clinic", "pencil", "leaf",
                "decline", "clock", "chevron", "check", "check-circle", "pause", "quiet", "talk", "share-small", "eye",
                "eye-off", "scales", "menu", "book", "settings", "info", "trash", "undo", "search", "bag", "plus",
                "arrow-right", "moon", "sun", "text-size", "shield", "warning", "supervision", "filter", "calendar",
                "id-card", "export", "copy", "phone", "heart"]

            Column {
                id: cell

                required property string modelData

                width: 58
                spacing: 4

                Glyph {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: cell.modelData
                    size: 40
                }

                Text {
                    width: parent.width
                    text: cell.modelData
                    textFormat: Text.PlainText
                    color: Theme.ink2
                    font.pixelSize: 10
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
