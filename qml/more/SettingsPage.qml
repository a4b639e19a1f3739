// How the app looks; and, while the notes are open, when they lock.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Navigator navigator

    required property Preferences preferences
    /// null while the notes are locked
    property Choices choices: null
    property Retention retention: null
    property Backups backups: null

    title: qsTr("Settings")
    showBack: true
    onBackRequested: root.navigator.back()

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Text size")
        options: [
            {
                value: "85",
                text: qsTr("Smaller")
            },
            {
                value: "100",
                text: qsTr("Usual")
            },
            {
                value: "125",
                text: qsTr("125 %")
            },
            {
                value: "150",
                text: qsTr("150 %")
            },
            {
                value: "175",
                text: qsTr("175 %")
            },
            {
                value: "200",
                text: qsTr("200 %")
            }
        ]
        value: String(root.preferences.textPercent)
        clearable: false
        onPicked: value => root.preferences.textPercent = Number(value)
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Colours")
        options: [
            {
                value: "system",
                text: qsTr("As this device")
            },
            {
                value: "light",
                text: qsTr("Light")
            },
            {
                value: "dark",
                text: qsTr("Dark")
            }
        ]
        value: root.preferences.theme
        clearable: false
        onPicked: value => root.preferences.theme = value
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Movement on screen")
        options: [
            {
                value: "system",
                text: qsTr("As this device")
            },
            {
                value: "reduced",
                text: qsTr("None")
            }
        ]
        value: root.preferences.motion
        clearable: false
        onPicked: value => root.preferences.motion = value
    }
    ColumnLayout {
        visible: root.choices !== null
        spacing: 20
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Lock when I do nothing for")
            options: [
                {
                    value: "30",
                    text: qsTr("30 seconds")
                },
                {
                    value: "60",
                    text: qsTr("1 minute")
                },
                {
                    value: "120",
                    text: qsTr("2 minutes")
                },
                {
                    value: "300",
                    text: qsTr("5 minutes")
                },
                {
                    value: "600",
                    text: qsTr("10 minutes")
                }
            ]
            value: String(root.choices?.idleSeconds ?? "")
            clearable: false
            onPicked: value => root.choices.idleSeconds = Number(value)
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Lock when I leave the app")
            options: [
                {
                    value: "0",
                    text: qsTr("At once")
                },
                {
                    value: "30",
                    text: qsTr("After 30 seconds")
                },
                {
                    value: "120",
                    text: qsTr("After 2 minutes")
                }
            ]
            value: String(root.choices?.leavingSeconds ?? "")
            clearable: false
            onPicked: value => root.choices.leavingSeconds = Number(value)
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Keep my notes for")
            hint: qsTr("For reflections. You are told before one goes. Then it waits in the bin for 30 days.")
            options: root.retention?.options ?? []
            value: root.retention?.choice ?? ""
            clearable: false
            onPicked: value => root.retention.choose(value)
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Word suggestions while I type")
            hint: qsTr("A keyboard that suggests words may remember yours.")
            options: [
                {
                    value: "off",
                    text: qsTr("Off")
                },
                {
                    value: "on",
                    text: qsTr("Allow")
                }
            ]
            value: root.choices?.suggestionsAllowed ? "on" : "off"
            clearable: false
            onPicked: value => root.choices.suggestionsAllowed = value === "on"
        }
    }
    Card {
        visible: root.choices !== null

        CardRow {
            iconName: "copy"
            tone: root.backups?.due ? "pause" : "primary"
            title: root.backups?.due ? qsTr("Time for a backup") : qsTr("Backup")
            subtitle: root.backups?.last ?? ""
            onClicked: root.navigator.open(Navigator.Backup)
        }
    }
    Shown {
        Layout.topMargin: 8
        wanted: root.choices !== null
        part: Qt.resolvedUrl("PracticeChoices.qml")
        handed: ({
                choices: root.choices
            })
    }
    CaptionText {
        Layout.fillWidth: true
        visible: root.choices === null
        text: qsTr("When your notes are open, you also choose here when they lock.")
    }
}
