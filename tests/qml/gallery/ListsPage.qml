// ListsPage: rows with words at the far end, delegates and an empty list.
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

AppPage {
    title: qsTr("Prepare")
    largeTitle: true
    showBack: true

    Card {
        CardRow {
            title: qsTr("The gap year")
            subtitle: qsTr("Anyone")
            trailing: CaptionText {
                text: qsTr("Open")
            }
        }

        CardRow {
            title: qsTr("Home")
            subtitle: qsTr("Not at work")
            chevron: false
        }
    }

    Card {
        SectionTitle {
            text: qsTr("Next session")
        }

        BodyText {
            text: qsTr("2 things you chose to bring")
        }

        Button {
            Layout.fillWidth: true
            highlighted: true
            text: qsTr("Get ready")
        }
    }

    ItemDelegate {
        Layout.fillWidth: true
        text: qsTr("Chosen in the list beside its details")
        highlighted: true
    }

    ItemDelegate {
        Layout.fillWidth: true
        text: qsTr("Another")
    }

    EmptyState {
        iconName: "leaf"
        title: qsTr("Nothing here yet")
        text: qsTr("When you look back on a meeting, it shows up here.")
    }
}
