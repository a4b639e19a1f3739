// AgendaCard: what is brought to the session, in order; each row leads to its own page, or up and down.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

Card {
    id: root

    required property Agenda agenda
    /// Up and down in the place of what stands at the far end.
    property bool arranging: false

    visible: agenda.count > 0

    Repeater {
        model: root.agenda

        Item {
            id: line

            required property int index
            required property string itemId
            required property string title
            required property string subtitle
            required property string tone
            required property string iconName
            required property bool discussed

            readonly property bool showSeparator: index > 0

            implicitWidth: row.implicitWidth
            implicitHeight: row.implicitHeight
            Layout.fillWidth: true

            // Over the arrows too, so not the row's own.
            Rectangle {
                width: parent.width
                height: 1
                visible: line.showSeparator
                color: Theme.line
            }

            GridLayout {
                id: row
                width: parent.width
                columns: roomy ? 3 : 2
                columnSpacing: 0
                rowSpacing: 0

                readonly property bool roomy: line.width > 17 * Theme.bodySize

                CardRow {
                    Layout.columnSpan: row.roomy ? 1 : 2
                    iconName: line.discussed ? "check" : line.iconName
                    tone: line.discussed ? "good" : line.tone
                    title: line.title
                    subtitle: line.discussed ? qsTr("Talked about. %1", "kind of thing and day").arg(line.subtitle)
                                             : line.subtitle
                    chevron: !root.arranging
                    showSeparator: false
                    onClicked: root.agenda.open(line.itemId)
                }

                BarButton {
                    visible: root.arranging
                    Layout.alignment: Qt.AlignRight
                    Layout.fillWidth: false
                    enabled: line.index > 0
                    iconName: "up"
                    name: qsTr("Move up: %1", "name of a thing").arg(line.title)
                    onClicked: root.agenda.moveUp(line.itemId)
                }

                BarButton {
                    visible: root.arranging
                    enabled: line.index < root.agenda.count - 1
                    iconName: "down"
                    name: qsTr("Move down: %1", "name of a thing").arg(line.title)
                    onClicked: root.agenda.moveDown(line.itemId)
                }
            }
        }
    }
}
