// ReflectionEditPage: a look back in under a minute. Taps first, words optional, kept as one types.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ReflectionEditor editor
    /// Whether the keyboard may learn words typed here.
    property bool suggestionsAllowed: false

    // Nothing to type into until the note is here.
    enabled: editor.active
    title: editor.fresh ? qsTr("Quick reflection") : qsTr("Change this reflection")
    showClose: true
    spacing: 16
    onCloseRequested: editor.close()

    barActions: BarButton {
        iconName: "trash"
        name: root.editor.fresh ? qsTr("Throw this note away") : qsTr("Throw these changes away")
        onClicked: root.editor.discard()
    }

    ChoiceChips {
        label: qsTr("Where was I?")
        options: root.editor.contextOptions
        value: root.editor.context
        onPicked: value => root.editor.context = value
    }

    ChoiceChips {
        label: qsTr("Something of mine")
        options: root.editor.useOptions
        value: root.editor.use
        onPicked: value => root.editor.use = value
    }

    ChoiceChips {
        label: qsTr("How did it land?")
        options: root.editor.landedOptions
        value: root.editor.landed
        onPicked: value => root.editor.landed = value
    }

    LayerTitle {
        iconName: "lock"
        title: qsTr("My own notes")
        caption: qsTr("Just for me. Never in an export.")
    }

    NoteField {
        label: qsTr("What worked? What would I change?")
        hint: qsTr("No names. Say “the manager” or “they”.")
        placeholder: qsTr("Optional")
        text: root.editor.worked
        seen: root.editor.seenIn(root.editor.worked)
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.editor.worked = words
    }

    LayerTitle {
        iconName: root.editor.justForMe ? "lock" : "export"
        title: qsTr("To learn from")
        caption: root.editor.justForMe ? qsTr("Just for me too, as long as the switch is on.")
                                       : qsTr("The only part that may be picked for an export.")
    }

    Card {
        spacing: 12

        NoteField {
            label: qsTr("What will I take from this?")
            hint: qsTr("No names. If you ever choose to show someone a note, this box is the only part they can see.")
            placeholder: qsTr("Optional")
            text: root.editor.learning
            seen: root.editor.seenIn(root.editor.learning)
            suggestionsAllowed: root.suggestionsAllowed
            onEdited: words => root.editor.learning = words
        }

        Switch {
            Layout.fillWidth: true
            text: qsTr("Just for me")
            checked: root.editor.justForMe
            Accessible.name: text
            Accessible.description: justForMeHint.text
            onToggled: root.editor.justForMe = checked
        }

        CaptionText {
            id: justForMeHint
            text: root.editor.justForMe
                  ? qsTr("No part of this note can be put in an export. You can change that any time.")
                  : qsTr("“What will I take from this?” may be picked for an export. The rest of the note never is.")
            Accessible.ignored: true
        }
    }

    LayerTitle {
        iconName: "lock"
        title: qsTr("More of my own notes")
        caption: qsTr("All optional. Just for me. Never in an export.")
    }

    MoreToSay {
        editor: root.editor
        suggestionsAllowed: root.suggestionsAllowed
    }

    SectionTitle {
        text: qsTr("After this")
    }

    ChoiceChips {
        label: qsTr("Could the team learn from it?")
        options: root.editor.teamOptions
        value: root.editor.shareTeam
        onPicked: value => root.editor.shareTeam = value
    }

    Card {
        Switch {
            Layout.fillWidth: true
            text: qsTr("Bring it to supervision")
            checked: root.editor.forSupervision
            Accessible.name: text
            Accessible.description: supervisionHint.text
            onToggled: root.editor.forSupervision = checked
        }

        CaptionText {
            id: supervisionHint
            text: qsTr("Puts it on your own list to talk about. Nothing is sent.")
            Accessible.ignored: true
        }
    }

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Done")
            onClicked: root.editor.done()
        },
        CaptionText {
            horizontalAlignment: Text.AlignHCenter
            text: root.editor.caption
            color: root.editor.safe ? Theme.ink2 : Theme.stopInk
            Accessible.role: root.editor.safe ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: text
        }
    ]
}
