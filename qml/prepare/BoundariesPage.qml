// BoundariesPage: what stays mine.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator
    property bool suggestionsAllowed: false

    title: qsTr("My boundaries")
    showBack: true
    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("Decide now, in calm, and you need not decide under pressure. You never owe anyone a reason.")
    }

    OwnLinesBlock {
        lines: root.preparation.boundaries
        heading: qsTr("What stays mine")
        addText: qsTr("Add my own")
        suggestionsAllowed: root.suggestionsAllowed
    }

    SectionTitle {
        text: qsTr("When I am asked all the same")
    }

    Card {
        CardRow {
            iconName: "pencil"
            tone: "info"
            title: qsTr("My words")
            subtitle: qsTr("To decline, to turn back, to begin")
            onClicked: root.navigator.open(Navigator.MyWords)
        }
    }
}
