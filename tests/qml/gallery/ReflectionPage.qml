// ReflectionPage: chips and fields.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Quick reflection")
    showClose: true
    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Done")
        },
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Kept on this phone as you type")
        }
    ]

    ChoiceChips {
        label: qsTr("Something of mine")
        options: [
            { value: "shared", text: qsTr("Shared") },
            { value: "quiet", text: qsTr("Used quietly") },
            { value: "held", text: qsTr("Held back") },
            { value: "none", text: qsTr("None") }
        ]
        value: "shared"
        onPicked: picked => value = picked
    }

    ChoiceChips {
        label: qsTr("How did it land?")
        options: [
            { value: 1, text: qsTr("Not well") },
            { value: 2, text: qsTr("Mixed") },
            { value: 3, text: qsTr("OK") },
            { value: 4, text: qsTr("Well") },
            { value: 5, text: qsTr("Can’t tell yet") }
        ]
        value: 4
        onPicked: picked => value = picked
    }

    NoteField {
        label: qsTr("What worked? What would I change?")
        hint: qsTr("No names. Say “the manager” or “they”.")
        text: qsTr("They eased up once I kept it short and")
    }

    NoteField {
        label: qsTr("What will I take from this?")
        placeholder: qsTr("Optional")
    }

    LineField {
        label: qsTr("A nickname only you understand")
        placeholder: qsTr("The gap year")
    }
}
