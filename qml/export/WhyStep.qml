// Who asked, what for and by when.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow
    required property Navigator navigator
    required property bool suggestionsAllowed

    spacing: 16

    Message {
        visible: root.flow.resumed
        tone: "info"
        iconName: "pencil"
        title: qsTr("You are going on with an export you began")
        text: qsTr("Nothing of it has left. To begin anew, throw it away with the bin at the top.")
    }
    ChoiceChips {
        label: qsTr("Who asked?")
        hint: qsTr("Their role, not their name.")
        options: root.flow.askedByOptions
        value: root.flow.askedBy
        onPicked: value => root.flow.askedBy = value
    }
    LineField {
        label: qsTr("What is it for?")
        hint: qsTr("It stands at the top of the first page.")
        placeholder: qsTr("Optional")
        text: root.flow.purpose
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.flow.purpose = words
    }
    LineField {
        visible: root.flow.askedBy !== "me"
        label: qsTr("By when?")
        placeholder: qsTr("Optional")
        text: root.flow.byWhen
        suggestionsAllowed: root.suggestionsAllowed
        onEdited: words => root.flow.byWhen = words
    }
    Message {
        visible: root.flow.firstTime && root.flow.askedBy !== "me"
        tone: "good"
        iconName: "supervision"
        title: qsTr("Your first one?")
        text: qsTr("There is one page to talk over first: what notes are for, who sees them, and when they go.")
        actionText: qsTr("See the page")
        onActed: root.navigator.open(Navigator.Agreement)
    }
    Message {
        visible: !root.flow.firstTime || root.flow.askedBy === "me"
        tone: "info"
        iconName: "scales"
        text: qsTr("To be asked is not to have to. You can leave out anything, and need no reason.")
    }
}
