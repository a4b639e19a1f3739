// The recovery code, shown once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model
import Considered.Style

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Your recovery code")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("If you forget what you chose, only this code opens your notes. No one else can, not even us. Write it down. It is shown this once.")
    }
    Card {
        Layout.fillWidth: true
        Columns {
            Layout.fillWidth: true
            wanted: width < 300 ? 1 : 2
            columns: 1
            rowSpacing: 8
            columnSpacing: 16
            Repeater {
                model: root.keySetup.recoveryGroups
                RowLayout {
                    id: group
                    required property int index
                    required property string modelData
                    spacing: 8
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Part %1: %2").arg(group.index + 1).arg(group.modelData.split("").join(" "))
                    BodyText { // as large as the code, for setting it up asks by these numbers
                        text: group.index + 1
                        color: Theme.ink2
                        Layout.fillWidth: false
                        Accessible.ignored: true
                    }
                    BodyText {
                        text: group.modelData
                        font: Theme.bodyStrong
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "recoveryNext"
        highlighted: true
        text: qsTr("I have written it down")
        onClicked: root.keySetup.next()
    }
}
