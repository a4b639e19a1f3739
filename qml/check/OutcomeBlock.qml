// OutcomeBlock: what the answers lean towards, why, and words for either way. What fits comes first, and the other way
// is always there too: the choice stays with the person.

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property OutcomeView outcome

    signal declineRequested

    spacing: 12

    OutcomeBanner {
        tone: root.outcome.tone
        iconName: root.outcome.iconName
        title: root.outcome.title
        subtitle: root.outcome.subtitle
    }

    CaptionText {
        visible: root.outcome.early
        text: qsTr("From what you have answered so far.")
    }

    Card {
        visible: root.outcome.shareAdvice.length > 0

        Repeater {
            model: root.outcome.shareAdvice

            ReasonRow {
                required property string modelData

                iconName: "talk"
                tone: "info"
                title: modelData
            }
        }
    }

    Card {
        visible: root.outcome.reasons.length > 0

        Repeater {
            model: root.outcome.reasons

            ReasonRow {
                required property var modelData

                iconName: modelData.iconName
                tone: modelData.tone
                title: modelData.title
                advice: modelData.advice
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.outcome.sharingFirst ? sharing : quietly
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.outcome.sharingFirst ? quietly : sharing
    }

    Card {
        CardRow {
            iconName: "decline"
            title: qsTr("If they ask for more")
            subtitle: qsTr("Words to decline or turn back")
            onClicked: root.declineRequested()
        }
    }

    SectionTitle {
        text: root.outcome.sharingFirst ? qsTr("As you share") : qsTr("If you share it after all")
    }

    LinesCard {
        lines: root.outcome.asYouShare
    }

    Component {
        id: sharing

        ColumnLayout {
            spacing: 12

            SectionTitle {
                text: root.outcome.sharingFirst ? qsTr("If you share it") : qsTr("If you still choose to share")
            }

            ScriptCard {
                permission: root.outcome.permission
                share: root.outcome.share
                checkBack: root.outcome.checkBack
            }
        }
    }

    Component {
        id: quietly

        ColumnLayout {
            spacing: 12

            SectionTitle {
                text: root.outcome.sharingFirst ? qsTr("Or use it without telling it") : qsTr("Use it without telling it")
            }

            LinesCard {
                lines: root.outcome.silently
            }
        }
    }
}
