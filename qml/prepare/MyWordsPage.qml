// MyWordsPage: what I say to decline, to turn the talk back, and to begin.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    property bool suggestionsAllowed: false

    title: qsTr("My words")
    showBack: true
    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("Two or three lines that sound like you are enough. They come first when you are asked something.")
    }

    OwnLinesBlock {
        lines: root.preparation.decline
        heading: qsTr("To say no kindly")
        addText: qsTr("Add my own way to say no")
        spoken: true
        suggestionsAllowed: root.suggestionsAllowed
    }

    OwnLinesBlock {
        lines: root.preparation.turnBack
        heading: qsTr("To turn the talk back")
        addText: qsTr("Add my own way to turn back")
        spoken: true
        suggestionsAllowed: root.suggestionsAllowed
    }

    OwnLinesBlock {
        lines: root.preparation.begin
        heading: qsTr("To begin")
        addText: qsTr("Add my own way to begin")
        spoken: true
        suggestionsAllowed: root.suggestionsAllowed
    }
}
