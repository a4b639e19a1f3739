// ExperienceCard: mine to pick from, by nickname. A tap picks and goes on; what to mind stands on the row.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

ColumnLayout {
    id: root

    /// A LongCheck or a ThinkThrough.
    required property var check
    readonly property int few: 4
    property bool allShown: check.experiences.length <= few + 1

    spacing: 4

    Card {
        Repeater {
            model: root.check.experiences

            CardRow {
                id: row

                required property int index
                required property var modelData

                visible: root.allShown || index < root.few || modelData.chosen
                title: modelData.title
                subtitle: modelData.subtitle
                chevron: false
                Accessible.description: modelData.chosen ? qsTr("%1. Chosen.", "how open it is").arg(subtitle) : subtitle
                trailing: Glyph {
                    visible: name !== ""
                    name: row.modelData.chosen ? "check" : row.modelData.iconName
                    size: Theme.icon(24)
                    color: row.modelData.iconName === "" ? Theme.ink2 : Theme.toneInk(row.modelData.tone)
                }
                onClicked: root.check.chooseExperience(modelData.id)
            }
        }
    }

    Button {
        visible: !root.allShown
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        flat: true
        text: qsTr("Show all %1").arg(root.check.experiences.length)
        onClicked: root.allShown = true
    }
}
