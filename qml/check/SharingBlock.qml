// SharingBlock: words for sharing it: ask, share, ask.
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
        text: root.outcome.sharingFirst ? qsTr("If you share it") : qsTr("If you still choose to share")
    }

    ScriptCard {
        permission: root.outcome.permission
        share: root.outcome.share
        checkBack: root.outcome.checkBack
    }
}
