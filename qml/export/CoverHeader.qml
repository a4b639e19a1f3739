// What stands over the hints: dates, the own list, and what was left out.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow
    required property Navigator navigator

    spacing: 16

    Card {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Switch {
            Layout.fillWidth: true
            text: qsTr("Show the month only, not the day")
            checked: !root.flow.fullDates
            Accessible.name: text
            onToggled: root.flow.fullDates = !checked
        }
        Switch {
            Layout.fillWidth: true
            text: qsTr("Add what my checks leaned towards")
            checked: root.flow.leanings
            Accessible.name: text
            Accessible.description: leaningHint.text
            onToggled: root.flow.leanings = checked
        }
        CaptionText {
            id: leaningHint
            text: qsTr("Left out unless you add it, with the warning signs.")
            Accessible.ignored: true
        }
    }
    Card {
        Layout.fillWidth: true
        CardRow {
            iconName: "eye-off"
            tone: "primary"
            title: qsTr("Words I always cover")
            subtitle: qsTr("Names of people, places and employers")
            onClicked: root.navigator.open(Navigator.OwnWords)
        }
    }
    Message {
        visible: root.flow.justForMe > 0
        tone: "good"
        iconName: "lock"
        text: qsTr("Left out: %n notes that are just for you.", "", root.flow.justForMe)
    }
    SectionTitle {
        visible: root.flow.findings.count > 0
        text: qsTr("This may say who somebody is")
    }
    BodyText {
        visible: root.flow.findings.count > 0
        text: qsTr("Covered unless you say otherwise. Covering names does not make it anonymous: could someone who knows them guess?")
    }
    Message {
        visible: root.flow.findings.count === 0
        tone: "info"
        iconName: "eye"
        title: qsTr("Nothing stood out")
        text: qsTr("Names and places can still be in there. You read every word on the next page, and can cover any of them. Could someone who knows them guess?")
    }
}
