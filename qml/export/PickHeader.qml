// What stands over the things to pick: from which list, which days, and all or none of them.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow

    readonly property bool ofDays: flow.pickFrom === "notes"

    spacing: 16

    ChoiceChips {
        Layout.topMargin: 8
        label: qsTr("Pick from")
        options: root.flow.pickFromOptions
        value: root.flow.pickFrom
        clearable: false
        onPicked: value => root.flow.pickFrom = value
    }
    BodyText {
        visible: !root.ofDays && root.flow.picks.count > 0
        text: root.flow.pickFrom === "supervision" ? qsTr("Only the lines you tick go in.") : qsTr("Only the lines you tick go in: of what you bring its one line and its lesson, never the nickname.")
        color: Theme.ink2
    }
    ChoiceChips {
        visible: root.ofDays
        label: qsTr("From when?")
        options: root.flow.rangeOptions
        value: root.flow.range
        clearable: false
        onPicked: value => root.flow.range = value
    }
    LineField {
        visible: root.ofDays && root.flow.range === -1
        label: qsTr("First day")
        hint: root.flow.daysText
        placeholder: qsTr("Like %1", "a date in figures").arg(root.flow.dayExample)
        text: root.flow.fromDay
        onEdited: words => root.flow.typedDays(words, root.flow.toDay)
    }
    LineField {
        visible: root.ofDays && root.flow.range === -1
        label: qsTr("Last day")
        placeholder: qsTr("Today, if you leave it empty")
        text: root.flow.toDay
        onEdited: words => root.flow.typedDays(root.flow.fromDay, words)
    }
    Button {
        objectName: "pickAll"
        Layout.fillWidth: true
        flat: true
        visible: root.ofDays && root.flow.picks.count > 0
        text: root.flow.allPicked ? qsTr("Pick none of these") : qsTr("Pick all of these")
        onClicked: root.flow.pickAll(!root.flow.allPicked)
    }
}
