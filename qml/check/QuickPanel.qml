// QuickPanel: who with? One tap to the first question.

import QtQuick
import Considered.Style
import Considered.Controls
import Considered.Model

HeroPanel {
    id: root

    required property QuickCheck quickCheck

    subtitle: qsTr("Who with?")

    Columns {
        // One under another where large text would break the names.
        wanted: width > 0 && width < 13 * Theme.bodySize ? 1 : 2
        columns: 2
        columnSpacing: 10
        rowSpacing: 10

        AudienceButton {
            iconName: "person"
            text: qsTr("Client")
            onClicked: root.quickCheck.start("client")
        }

        AudienceButton {
            iconName: "building"
            text: qsTr("Employer")
            onClicked: root.quickCheck.start("employer")
        }

        AudienceButton {
            iconName: "people"
            text: qsTr("My team")
            onClicked: root.quickCheck.start("team")
        }

        AudienceButton {
            iconName: "clinic"
            text: qsTr("Clinical")
            onClicked: root.quickCheck.start("clinical")
        }
    }
}
