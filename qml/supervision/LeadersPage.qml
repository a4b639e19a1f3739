// LeadersPage: for those who lead: how to make room without asking for notes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property LeadersView leaders
    required property Navigator navigator

    title: leaders.title
    showBack: true
    spacing: 16
    onBackRequested: navigator.back()

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            enabled: !root.leaders.saving
            text: qsTr("Save it as a PDF")
            onClicked: root.leaders.save()
        },
        Button {
            Layout.fillWidth: true
            flat: true
            text: qsTr("Copy the page")
            onClicked: root.leaders.copy()
        }
    ]

    BodyText {
        text: root.leaders.note
        color: Theme.ink2
    }

    Repeater {
        model: root.leaders.parts

        Card {
            id: part

            required property var modelData

            SectionTitle {
                topPadding: 0
                text: part.modelData.title
            }

            Repeater {
                model: part.modelData.lines

                BodyText {
                    required property string modelData

                    text: modelData
                }
            }
        }
    }
}
