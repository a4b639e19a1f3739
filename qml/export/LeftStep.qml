// It has been saved: what to do with it now.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow

    spacing: 16

    Message {
        tone: "good"
        iconName: "check-circle"
        title: qsTr("It is saved")
        text: root.flow.leftText
    }
    BodyText {
        text: root.flow.everything ? qsTr("Keep the passphrase somewhere else than the file.") : qsTr("Give the passphrase another way than the file. Ask for the file to be deleted once you have talked.")
    }
    CaptionText {
        text: qsTr("That it left is noted under “What has left this device”: when, for whom and why, but no word of it.")
    }
}
