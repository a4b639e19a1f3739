// DeclineLinesPage: words for when one is asked and would rather not say. Public; large enough to read at a glance.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property DeclineLines declineLines
    required property Navigator navigator
    /// null while the notes are locked: then the lines are the same for everyone
    property Preparation preparation: null

    readonly property var ownDecline: preparation?.decline.texts ?? []
    readonly property var ownTurnBack: preparation?.turnBack.texts ?? []
    // One that was taken over as it is stands among my own.
    readonly property var decline: Array.from(declineLines.decline).filter(line => !ownDecline.includes(line))
    readonly property var turnBack: Array.from(declineLines.turnBack).filter(line => !ownTurnBack.includes(line))

    title: qsTr("I’ve been asked something")
    showBack: true

    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("You can say no and stay kind. Pick one that sounds like you.")
    }

    SectionTitle {
        visible: root.ownDecline.length + root.ownTurnBack.length > 0
        text: qsTr("My own words")
    }

    LinesCard {
        visible: lines.length > 0
        lines: [...root.ownDecline, ...root.ownTurnBack]
        spoken: true
    }

    Card {
        visible: root.preparation !== null

        CardRow {
            iconName: "pencil"
            tone: "info"
            title: qsTr("My words")
            subtitle: qsTr("Write or change your own")
            onClicked: root.navigator.open(Navigator.MyWords)
        }
    }

    SectionTitle {
        visible: root.decline.length > 0
        text: qsTr("To say no kindly")
    }

    LinesCard {
        visible: lines.length > 0
        lines: root.decline
        spoken: true
    }

    SectionTitle {
        visible: root.turnBack.length > 0
        text: qsTr("To turn the talk back")
    }

    LinesCard {
        visible: lines.length > 0
        lines: root.turnBack
        spoken: true
    }
}
