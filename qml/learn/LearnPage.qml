// LearnPage: what the guidance says, by its parts; or what a search over all of it found.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Learn learn
    required property AppModel appModel

    title: qsTr("Learn")
    showBack: true

    onBackRequested: appModel.navigator.back()

    // In the place of the page's own scroll.
    RowList {
        id: rows

        parent: root.flickable
        anchors.fill: parent
        columnWidth: root.columnWidth
        model: root.learn.results
        spacing: 8
        Accessible.name: qsTr("What was found")

        delegate: FoundRow {
            width: rows.width
            columnWidth: root.columnWidth
            tabStop: index === Math.max(0, rows.currentIndex)
            onActiveFocusChanged: {
                if (activeFocus)
                    rows.currentIndex = index;
            }
            onClicked: root.learn.openFound(promptId, root.appModel.notesOpen)
        }

        head: [
            SearchField {
                Layout.topMargin: 8
                name: qsTr("Search everything here")
                typed: root.learn.typed
                onEdited: text => root.learn.typed = text
            },
            CaptionText {
                visible: !root.learn.searching
                text: qsTr("In our own words, from the IPS Grow paper on using personal experience. Nothing here is a rule.")
            },
            Card {
                visible: !root.learn.searching

                Repeater {
                    model: root.learn.parts

                    CardRow {
                        required property learnLine modelData

                        iconName: modelData.iconName
                        tone: modelData.tone
                        title: modelData.title
                        subtitle: modelData.subtitle
                        onClicked: root.learn.openPart(modelData.key)
                    }
                }
            }
        ]

        foot: EmptyState {
            visible: root.learn.searching && root.learn.results.count === 0
            iconName: "search"
            title: qsTr("Nothing found")
            text: qsTr("Try another word, or just its first letters.")
        }
    }
}
