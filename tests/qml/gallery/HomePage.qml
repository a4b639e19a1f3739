// HomePage: a tab's first page: large title, hero panel, cards, tabs.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

Item {
    id: root

    readonly property bool wide: width >= 720

    AppPage {
        anchors.fill: parent
        anchors.bottomMargin: root.wide ? 0 : nav.height
        anchors.leftMargin: root.wide ? nav.width : 0
        title: qsTr("Before you share")
        largeTitle: true
        barActions: BarButton {
            iconName: "lock"
            name: qsTr("Lock")
        }

        HeroPanel {
            title: qsTr("Should I share this?")
            subtitle: qsTr("Quick check, four questions. Who with?")

            GridLayout {
                columns: 2
                columnSpacing: 10
                rowSpacing: 10

                AudienceButton {
                    iconName: "person"
                    text: qsTr("Client")
                }

                AudienceButton {
                    iconName: "building"
                    text: qsTr("Employer")
                }

                AudienceButton {
                    iconName: "people"
                    text: qsTr("My team")
                }

                AudienceButton {
                    iconName: "clinic"
                    text: qsTr("Clinical")
                }
            }

            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Longer check, about a minute")
            }
        }

        Card {
            CardRow {
                iconName: "pencil"
                tone: "info"
                title: qsTr("Quick reflection")
                subtitle: qsTr("After a meeting or visit")
            }

            CardRow {
                iconName: "leaf"
                title: qsTr("What have I got that might help?")
                subtitle: qsTr("Start from what they are facing")
            }

            CardRow {
                iconName: "decline"
                title: qsTr("I’ve been asked something")
                subtitle: qsTr("My words to decline or turn back")
            }
        }

        SectionTitle {
            text: qsTr("Later")
        }

        Card {
            CardRow {
                iconName: "clock"
                tone: "pause"
                title: qsTr("2 things to come back to")
            }
        }
    }

    NavBar {
        id: nav
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.wide ? implicitWidth : parent.width
        height: root.wide ? parent.height : implicitHeight
        rail: root.wide
        tabs: [
            { key: "check", name: qsTr("Check"), iconName: "scales" },
            { key: "reflect", name: qsTr("Reflect"), iconName: "pencil" },
            { key: "prepare", name: qsTr("Prepare"), iconName: "bag" },
            { key: "supervision", name: qsTr("Supervision"), iconName: "supervision" },
            { key: "more", name: qsTr("More"), iconName: "menu" }
        ]
        onPicked: index => current = index
    }
}
