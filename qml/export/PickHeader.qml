// What stands over the things to pick: which days, and all or none.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow

    spacing: 16

    ChoiceChips {
        Layout.topMargin: 8
        label: qsTr("From when?")
        options: root.flow.rangeOptions
        value: root.flow.range
        clearable: false
        onPicked: value => root.flow.range = value
    }
    LineField {
        visible: root.flow.range === -1
        label: qsTr("First day")
        hint: root.flow.daysText
        placeholder: qsTr("Like 24/11/2026")
        text: root.flow.fromDay
        onEdited: words => root.flow.typedDays(words, root.flow.toDay)
    }
    LineField {
        visible: root.flow.range === -1
        label: qsTr("Last day")
        placeholder: qsTr("Today, if you leave it empty")
        text: root.flow.toDay
        onEdited: words => root.flow.typedDays(root.flow.fromDay, words)
    }
    Button {
        objectName: "pickAll"
        Layout.fillWidth: true
        flat: true
        visible: root.flow.picks.count > 0
        text: root.flow.allPicked ? qsTr("Pick none of these") : qsTr("Pick all of these")
        onClicked: root.flow.pickAll(!root.flow.allPicked)
    }
}
