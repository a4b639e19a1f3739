// ThinkPage: all the questions, in any order. Skip what you like; what you wrote is shown under each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property ThinkThrough think
    required property Navigator navigator

    title: think.title
    showBack: true
    showClose: true
    spacing: 0
    barActions: BarButton {
        iconName: "decline"
        name: qsTr("I’ve been asked something")
        onClicked: root.navigator.open(Navigator.DeclineLines)
    }

    onBackRequested: think.back()
    onCloseRequested: think.leave()

    footer: Button {
        Layout.fillWidth: true
        highlighted: true
        text: qsTr("See where this leans")
        onClicked: root.think.seeOutcome()
    }

    CaptionText {
        visible: root.think.experience !== ""
        text: qsTr("“%1”", "a nickname").arg(root.think.experience)
    }

    BodyText {
        text: qsTr("In any order. Skip what you like.")
    }

    Repeater {
        model: root.think

        ColumnLayout {
            id: place

            required property string prompt
            required property string section
            required property bool first
            required property string text
            required property string said

            spacing: 0
            Layout.fillWidth: true

            SectionTitle {
                visible: place.first
                Layout.topMargin: 20
                Layout.bottomMargin: 4
                text: place.section
            }

            CardRow {
                title: place.text
                subtitle: place.said
                showSeparator: !place.first
                font: place.said === "" ? Theme.body : Theme.bodyStrong
                onClicked: root.think.open(place.prompt)
            }
        }
    }
}
