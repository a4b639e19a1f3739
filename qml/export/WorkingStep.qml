// While something takes a moment. It can be stopped.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: root.flow.workText
    }
    ProgressBar {
        Layout.fillWidth: true
        value: root.flow.workDone
        Accessible.name: root.flow.workText
    }
    CaptionText {
        text: qsTr("All of it happens on this device, in memory.")
    }
}
