// PrepPromptsPage: everything there is to think about beforehand, in any order.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator

    title: qsTr("All preparation prompts")
    showBack: true
    onBackRequested: navigator.back()

    BodyText {
        text: qsTr("Start anywhere, stop anywhere. Nobody has to answer them all.")
    }

    Repeater {
        model: root.preparation.prompts

        ColumnLayout {
            id: group

            required property PromptNotes modelData

            spacing: 12
            Layout.fillWidth: true

            SectionTitle {
                text: group.modelData.heading
            }

            Card {
                Repeater {
                    model: group.modelData

                    CardRow {
                        required property string promptId
                        required property string words
                        required property bool looked
                        required property var model

                        title: model.text
                        subtitle: words !== "" ? qsTr("I wrote something") : looked ? qsTr("I have looked at this") : ""
                        onClicked: group.modelData.open(promptId)
                    }
                }
            }
        }
    }
}
