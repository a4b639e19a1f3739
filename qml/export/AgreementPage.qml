// How my notes are used: one page to settle before the first export.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Agreement agreement
    required property Navigator navigator

    title: root.agreement.title
    showBack: true
    spacing: 16
    onBackRequested: root.navigator.back()

    BodyText {
        text: root.agreement.note
        color: Theme.ink2
    }
    Repeater {
        model: root.agreement.parts

        Card {
            id: part

            required property var modelData

            SectionTitle {
                topPadding: 0
                text: part.modelData.title
            }
            BodyText {
                text: part.modelData.text
            }
        }
    }

    Card {
        TickRow {
            text: root.agreement.agreedOn !== "" ? qsTr("We agreed this on %1", "a day").arg(root.agreement.agreedOn)
                                                 : qsTr("We have agreed this today")
            checked: root.agreement.agreedOn !== ""
            onToggled: checked => root.agreement.setAgreed(checked)
        }
    }

    Card {
        CardRow {
            iconName: "people"
            title: qsTr("For whoever leads")
            subtitle: qsTr("How to make room without asking for notes")
            onClicked: root.navigator.open(Navigator.LeadersPage)
        }
    }

    footer: [
        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Save it to print")
            onClicked: root.agreement.save()
        }
    ]
}
