// Two parts of the recovery code are asked back.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Welcome welcome
    required property Session session

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
        id: first
        objectName: "confirmFirst"
        Layout.fillWidth: true
        label: qsTr("Part %1").arg(root.welcome.firstAsked)
    }
    LineField {
        id: second
        objectName: "confirmSecond"
        Layout.fillWidth: true
        label: qsTr("Part %1").arg(root.welcome.secondAsked)
    }
    Message {
        Layout.fillWidth: true
        visible: root.welcome.confirmError !== ""
        tone: "pause"
        iconName: "info"
        text: root.welcome.confirmError
    }
    Message {
        Layout.fillWidth: true
        visible: root.session.errorTitle !== ""
        tone: "stop"
        iconName: "warning"
        title: root.session.errorTitle
        text: root.session.errorText
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        objectName: "confirmCode"
        highlighted: true
        enabled: first.text !== "" && second.text !== ""
        text: qsTr("Finish")
        onClicked: root.welcome.confirm(first.text, second.text)
    }
}
