// QuickPanel: who with? One tap to the first question.

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

HeroPanel {
    id: root

    required property QuickCheck quickCheck

    subtitle: qsTr("Who with?")

    // Told a moment later: Qt 6.4 forgets columns that change while it arranges.
    Timer {
        id: soon

        interval: 0
        onTriggered: grid.columns = grid.narrow ? 1 : 2
    }

    GridLayout {
        id: grid

        // One under another where large text would break the names.
        readonly property bool narrow: width > 0 && width < 11 * Theme.bodySize

        columns: 2
        columnSpacing: 10
        rowSpacing: 10
        onNarrowChanged: soon.restart()

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
