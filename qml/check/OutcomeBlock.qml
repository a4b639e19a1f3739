// OutcomeBlock: what the answers lean towards, why, and words for either way. What fits comes first, and the other way
// is always there too: the choice stays with the person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property OutcomeView outcome

    signal declineRequested
    signal supportRequested

    spacing: 12

    OutcomeBanner {
        tone: root.outcome.tone
        iconName: root.outcome.iconName
        title: root.outcome.title
        subtitle: root.outcome.subtitle
    }

    Card {
        visible: root.outcome.outcome === "talkFirst"

        CardRow {
            iconName: "heart"
            tone: "good"
            title: qsTr("Someone to talk to")
            subtitle: qsTr("Support for me: my people, and lines to call")
            onClicked: root.supportRequested()
        }
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

    Shown {
        wanted: true
        part: root.outcome.sharingFirst ? Qt.resolvedUrl("SharingBlock.qml") : Qt.resolvedUrl("QuietlyBlock.qml")
        handed: ({
                outcome: root.outcome
            })
    }

    Shown {
        wanted: true
        part: root.outcome.sharingFirst ? Qt.resolvedUrl("QuietlyBlock.qml") : Qt.resolvedUrl("SharingBlock.qml")
        handed: ({
                outcome: root.outcome
            })
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
}
