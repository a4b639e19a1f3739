// StepsPage: what is set or typed step by step, and lines to read or to say.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    id: root

    title: qsTr("When do you meet?")
    showBack: true
    showClose: true
    showHide: true
    progress: 0.4

    HeadingText {
        text: qsTr("A heading that wraps where it has to")
    }
    ButtonPair {
        Button {
            Layout.fillWidth: true
            text: qsTr("Keep")
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("Delete")
        }
    }
    Card {
        Stepper {
            label: qsTr("Day")
            text: qsTr("Tuesday 8 December")
            lessName: qsTr("A day earlier")
            moreName: qsTr("A day later")
        }
        Stepper {
            label: qsTr("Hour")
            text: qsTr("10")
            lessName: qsTr("An hour earlier")
            moreName: qsTr("An hour later")
        }
    }
    LinesCard {
        spoken: true
        lines: [qsTr("I keep that bit of my life private, thanks for asking."), qsTr("Fair question.")]
    }
    ScriptCard {
        permission: qsTr("Would it help if I shared something?")
        share: qsTr("I had a gap too.")
        checkBack: qsTr("Was that any use?")
    }
    Shown {
        wanted: true
        part: Qt.resolvedUrl("SpokenLine.qml")
        handed: ({
                text: qsTr("Made when it is first wanted.")
            })
    }
    PinPad {
        length: 7
        submitName: qsTr("Open")
    }
}
