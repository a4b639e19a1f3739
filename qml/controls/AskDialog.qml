// AskDialog: one plain question before something that cannot be taken back. The words scroll where they need to.
import QtQuick
import QtQuick.Layouts
import Considered.Style

Dialog {
    id: root

    property string text
    property string yesText: qsTr("Yes")
    property string noText: qsTr("Not now")

    footer: ColumnLayout {
        spacing: 8

        Button {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            highlighted: true
            text: root.yesText
            onClicked: root.accept()
        }

        Button {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            Layout.bottomMargin: 12
            flat: true
            focus: true
            text: root.noText
            onClicked: root.reject()
        }
    }

    contentItem: Flickable {
        implicitHeight: contentHeight
        contentHeight: contentItem.children[0].implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        BodyText {
            width: parent.width
            text: root.text
        }
    }
}
