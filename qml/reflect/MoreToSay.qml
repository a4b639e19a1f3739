// MoreToSay: the further questions of a reflection, for who wants them: the person, us, me, work.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ReflectionEditor editor
    property bool suggestionsAllowed: false

    readonly property string noNames: qsTr("No names.")

    spacing: 16

    SectionTitle {
        text: qsTr("For them")
    }

    NoteField {
        label: qsTr("What did I see or hear?")
        hint: root.noNames
        placeholder: qsTr("Optional")
        text: root.editor.effectPerson
        seen: root.editor.seenIn(root.editor.effectPerson)
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.editor.effectPerson = words
    }

    ChoiceChips {
        label: qsTr("Did I ask them how it was?")
        options: root.editor.yesNoOptions
        value: root.editor.askedThem
        onPicked: value => root.editor.askedThem = value
    }

    ChoiceChips {
        label: qsTr("Did it help with work?")
        options: root.editor.helpedOptions
        value: root.editor.helpedWork
        onPicked: value => root.editor.helpedWork = value
    }

    SectionTitle {
        text: qsTr("For us")
    }

    ChoiceChips {
        label: qsTr("Afterwards we felt")
        options: root.editor.closenessOptions
        value: root.editor.effectUs
        onPicked: value => root.editor.effectUs = value
    }

    SectionTitle {
        text: qsTr("For me")
    }

    NoteField {
        label: qsTr("How was it for me?")
        hint: root.noNames
        placeholder: qsTr("Optional")
        text: root.editor.effectMe
        seen: root.editor.seenIn(root.editor.effectMe)
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.editor.effectMe = words
    }

    LineField {
        label: qsTr("What I felt then")
        hint: root.noNames
        placeholder: qsTr("Optional")
        text: root.editor.feltThen
        seen: root.editor.seenIn(root.editor.feltThen)
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.editor.feltThen = words
    }

    LineField {
        label: qsTr("What I feel now")
        hint: root.noNames
        placeholder: qsTr("Optional")
        text: root.editor.feltNow
        seen: root.editor.seenIn(root.editor.feltNow)
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.editor.feltNow = words
    }
}
