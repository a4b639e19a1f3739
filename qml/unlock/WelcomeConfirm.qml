// Two parts of the recovery code are asked back.
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property Welcome welcome
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
        label: qsTr("Part %1").arg(root.welcome.firstAsked)
        onEdited: typed => root.firstTyped = typed
    }
    LineField {
        objectName: "confirmSecond"
        Layout.fillWidth: true
        label: qsTr("Part %1").arg(root.welcome.secondAsked)
        onEdited: typed => root.secondTyped = typed
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
        enabled: root.firstTyped !== "" && root.secondTyped !== ""
        text: qsTr("Finish")
        onClicked: root.welcome.confirm(root.firstTyped, root.secondTyped)
    }
}
