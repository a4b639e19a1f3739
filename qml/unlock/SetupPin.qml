// A new PIN, twice.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session
    readonly property bool again: root.keySetup.step === KeySetup.PinAgain

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: root.again ? qsTr("Once more") : qsTr("Choose a PIN")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.again ? qsTr("The same digits, so no slip gets in.") : root.session.eraseAtTen ? qsTr("6 to 12 digits. After ten wrong tries everything here is erased, as you chose.") : qsTr("6 to 12 digits. After ten wrong tries the PIN stops working; your recovery code still opens your notes.")
    }
    PinPad {
        label: root.again ? qsTr("PIN, once more") : qsTr("New PIN")
        submitName: qsTr("Go on")
        length: root.keySetup.pin.length
        longEnough: root.keySetup.pin.longEnough
        onPressed: digit => root.keySetup.pin.press(digit)
        onErased: root.keySetup.pin.erase()
        onSubmitted: root.keySetup.usePin()
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.pinText !== ""
        tone: "pause"
        iconName: "info"
        text: root.keySetup.pinText
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.errorTitle !== ""
        tone: "stop"
        iconName: "warning"
        title: root.keySetup.errorTitle
        text: root.keySetup.errorText
    }
}
