// The tabs of the app.
import QtQuick
import Considered.Controls
import Considered.Model

NavBar {
    id: root

    required property Navigator navigator

    current: navigator.section
    tabs: [
        {
            name: qsTr("Check"),
            iconName: "scales",
            key: "check"
        },
        {
            name: qsTr("Reflect"),
            iconName: "pencil",
            key: "reflect"
        },
        {
            name: qsTr("Prepare"),
            iconName: "bag",
            key: "prepare"
        },
        {
            name: qsTr("Supervision"),
            iconName: "people",
            key: "supervision"
        },
        {
            name: qsTr("More"),
            iconName: "menu",
            key: "more"
        }
    ]
    onPicked: index => root.navigator.showTab(index)
}
