// MightHelpPage: what is the other person facing?
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator

    title: qsTr("What might help?")
    showBack: true
    onBackRequested: navigator.back()

    QuestionText {
        text: qsTr("What are they facing?")
    }

    Card {
        Repeater {
            model: root.preparation.mightHelp.situations

            CardRow {
                required property var modelData

                title: modelData.text
                onClicked: root.preparation.mightHelp.pick(modelData.id)
            }
        }
    }
}
