// RowsPage: a long list with what stands over and under it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    id: root

    title: qsTr("Reflections")
    showBack: true

    RowList {
        id: rows

        parent: root.flickable
        anchors.fill: parent
        columnWidth: root.columnWidth
        model: 40
        spacing: 8
        Accessible.name: qsTr("Reflections")

        head: SectionTitle {
            Layout.fillWidth: true
            text: qsTr("November 2026")
        }
        delegate: ItemDelegate {
            required property int index

            width: rows.width
            text: qsTr("Row %1").arg(index + 1)
        }
        foot: EmptyState {
            iconName: "folder"
            title: qsTr("No more")
            text: qsTr("Older ones have gone.")
        }
    }
}
