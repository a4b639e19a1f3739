// Two parts of the recovery code are asked back.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session
    property string firstTyped
    property string secondTyped

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: qsTr("Check your copy")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Type two parts of the code from what you wrote down.")
    }
    LineField {
        objectName: "confirmFirst"
        Layout.fillWidth: true
        label: qsTr("Part %1").arg(root.keySetup.firstAsked)
        onEdited: typed => root.firstTyped = typed
    }
    LineField {
        objectName: "confirmSecond"
        Layout.fillWidth: true
        label: qsTr("Part %1").arg(root.keySetup.secondAsked)
        onEdited: typed => root.secondTyped = typed
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.confirmError !== ""
        tone: "pause"
        iconName: "info"
        text: root.keySetup.confirmError
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.errorTitle !== ""
        tone: "stop"
        iconName: "warning"
        title: root.keySetup.errorTitle
        text: root.keySetup.errorText
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "confirmCode"
        highlighted: true
        enabled: root.firstTyped !== "" && root.secondTyped !== ""
        text: qsTr("Finish")
        onClicked: root.keySetup.confirm(root.firstTyped, root.secondTyped)
    }
}
