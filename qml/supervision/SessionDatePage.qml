// SessionDatePage: when the next session is, set in steps. It stays in this app: no calendar is told.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property NextSession session
    required property Navigator navigator

    title: qsTr("When do you meet?")
    showBack: true
    onBackRequested: navigator.back()

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("That is when we meet")
            onClicked: root.session.keepDate()
        },
        Button {
            visible: root.session.dated
            Layout.fillWidth: true
            flat: true
            text: qsTr("No date yet")
            onClicked: root.session.dropDate()
        }
    ]

    BodyText {
        text: root.session.day
        font: Theme.bodyStrong
    }

    CaptionText {
        text: root.session.dated ? qsTr("%1. %2.", "time. how many days away").arg(root.session.time).arg(root.session.away)
                                 : qsTr("Not set yet. Choose when you meet.")
    }

    ChoiceChips {
        Layout.topMargin: 4
        label: qsTr("From today, in")
        options: [
            {
                value: 1,
                text: qsTr("1 week")
            },
            {
                value: 2,
                text: qsTr("2 weeks")
            },
            {
                value: 4,
                text: qsTr("4 weeks")
            },
            {
                value: 6,
                text: qsTr("6 weeks")
            }
        ]
        value: root.session.weeks
        clearable: false
        onPicked: value => root.session.inWeeks(value)
    }

    Card {
        Stepper {
            label: qsTr("Day")
            text: root.session.day
            lessName: qsTr("A day earlier")
            moreName: qsTr("A day later")
            onLess: root.session.step(-1, 0)
            onMore: root.session.step(1, 0)
        }

        Stepper {
            label: qsTr("Hour")
            text: root.session.hour
            lessName: qsTr("An hour earlier")
            moreName: qsTr("An hour later")
            onLess: root.session.step(0, -60)
            onMore: root.session.step(0, 60)
        }

        Stepper {
            label: qsTr("Minutes")
            text: root.session.minutes
            lessName: qsTr("5 minutes earlier")
            moreName: qsTr("5 minutes later")
            onLess: root.session.step(0, -5)
            onMore: root.session.step(0, 5)
        }
    }

    CaptionText {
        text: qsTr("The date stays in this app. No calendar is told, and nothing reminds you.")
    }
}
