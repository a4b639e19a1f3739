// QuietlyBlock: how to use what it taught without telling it. Always there.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property OutcomeView outcome

    spacing: 12
    Layout.fillWidth: true

    SectionTitle {
        text: root.outcome.sharingFirst ? qsTr("Or use it without telling it") : qsTr("Use it without telling it")
    }

    LinesCard {
        lines: root.outcome.silently
    }
}
