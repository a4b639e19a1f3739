// SignsPage: things to tick.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("With a client")
    showBack: true
    showClose: true
    progress: 0.9
    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Go on")
        },
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("None of these")
        }
    ]

    QuestionText {
        text: qsTr("Does any of this fit today?")
    }

    BodyText {
        text: qsTr("Common and human. Only you see this.")
    }

    Card {
        Repeater {
            model: [qsTr("It is more for me than for them"), qsTr("The talk might turn to me"),
                qsTr("I want to be liked"), qsTr("It could make them feel worse about their own life"),
                qsTr("They could take it as friendship or romance")]

            TickRow {
                required property string modelData
                required property int index

                text: modelData
                checked: index === 1
            }
        }
    }

    Card {
        CardRow {
            iconName: "person"
            title: qsTr("Something about me and this client feels different")
            subtitle: qsTr("Six more, if you want to look")
        }
    }
}
