// FittingBlock: one experience that may help: words to share it, or what it taught, to use without telling.
import QtQuick
import QtQuick.Layouts
import Considered.Controls

ColumnLayout {
    id: root

    required property var fitting

    readonly property bool shares: fitting.way !== "quietly"

    signal opened

    spacing: 12
    Layout.fillWidth: true

    Card {
        CardRow {
            title: root.fitting.nickname
            subtitle: root.fitting.way === "share" ? qsTr("Open to them")
                    : root.fitting.way === "shareSome" ? qsTr("A little of it is open to them")
                    : root.fitting.undecided ? qsTr("You have not decided yet. It helps without being told.")
                    : qsTr("Mine. It helps without being told.")
            onClicked: root.opened()
        }
    }

    ScriptCard {
        visible: root.shares
        permission: root.fitting.permission
        share: root.fitting.share
        checkBack: root.fitting.checkBack
    }

    Card {
        visible: root.fitting.lesson !== ""

        CaptionText {
            text: qsTr("What it taught me")
        }

        BodyText {
            text: root.fitting.lesson
        }
    }
}
