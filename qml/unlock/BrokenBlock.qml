// BrokenBlock: why the notes cannot be opened, and what to do. Nothing is wiped unless the person asks for it.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Session session
    required property KeySetup keySetup

    Layout.fillWidth: true
    spacing: 8

    Message {
        Layout.fillWidth: true
        tone: "stop"
        iconName: "warning"
        title: root.session.errorTitle
        text: root.session.errorText
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Start again without these notes")
        onClicked: root.keySetup.start(KeySetup.EraseAll)
    }
}
