// DeclineLinesPage: words for when one is asked and would rather not say. Public; large enough to read at a glance.
import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property DeclineLines declineLines
    required property Navigator navigator

    title: qsTr("I’ve been asked something")
    showBack: true

    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("You can say no and stay kind. Pick one that sounds like you.")
    }

    SectionTitle {
        text: qsTr("To say no kindly")
    }

    LinesCard {
        lines: root.declineLines.decline
        spoken: true
    }

    SectionTitle {
        text: qsTr("To turn the talk back")
    }

    LinesCard {
        lines: root.declineLines.turnBack
        spoken: true
    }
}
