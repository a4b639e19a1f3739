// ExperiencePage: one experience. The nickname first; all else may wait. What is shown is what is kept.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

    readonly property ExperienceEditor experience: preparation.experience

    title: qsTr("Something I bring")
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    barActions: BarButton {
        visible: root.experience.kept
        iconName: "trash"
        name: qsTr("Delete this")
        onClicked: root.experience.remove()
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.experience.trouble
    }

    ColumnLayout {
        // Nothing to type into until it is here.
        enabled: root.experience.loaded
        spacing: 16

        LineField {
            label: qsTr("Nickname")
            hint: qsTr("A name only you understand. It is all that shows in lists.")
            placeholder: qsTr("Such as: the gap year")
            text: root.experience.nickname
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.experience.nickname = words
        }

        Card {
            CardRow {
                iconName: "bag"
                title: qsTr("What kind of thing is it?")
                subtitle: root.experience.kindText || qsTr("Helps to find it when someone could use it")
                onClicked: root.experience.chooseKind()
            }
        }

        SectionTitle {
            text: qsTr("Who may hear of it?")
        }

        OpennessMap {
            experience: root.experience
        }

        Card {
            Switch {
                Layout.fillWidth: true
                text: qsTr("Too raw for now")
                checked: root.experience.tooRaw
                Accessible.name: text
                Accessible.description: rawHint.text
                onToggled: root.experience.tooRaw = checked
            }

            CaptionText {
                id: rawHint
                text: qsTr("If it can still knock you off balance, it stays with you and people you trust, whatever the map says.")
                Accessible.ignored: true
            }
        }

        SectionTitle {
            text: qsTr("If I tell it")
        }

        NoteField {
            label: qsTr("In one line, without details")
            hint: qsTr("A line you could say anywhere.")
            placeholder: qsTr("Optional")
            text: root.experience.oneLine
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.experience.oneLine = words
        }

        NoteField {
            label: qsTr("What did I learn that someone else could use?")
            hint: qsTr("It helps even if you never tell the story.")
            placeholder: qsTr("Optional")
            text: root.experience.lesson
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.experience.lesson = words
        }

        ChoiceChips {
            label: qsTr("How much would I tell?")
            options: [
                {
                    value: "headline",
                    text: qsTr("One line")
                },
                {
                    value: "short",
                    text: qsTr("A short version")
                },
                {
                    value: "more",
                    text: qsTr("More")
                }
            ]
            value: root.experience.howMuch
            onPicked: value => root.experience.howMuch = value
        }

        StartedField {
            label: qsTr("How I ask first")
            text: root.experience.permission
            offered: root.experience.offeredPermission
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.experience.permission = words
        }

        StartedField {
            label: qsTr("How I ask if it was any use")
            text: root.experience.checkBack
            offered: root.experience.offeredCheckBack
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.experience.checkBack = words
        }

        CaptionText {
            text: qsTr("Kept as you type.")
        }
    }
}
