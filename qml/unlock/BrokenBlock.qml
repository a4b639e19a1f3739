// BrokenBlock: why the notes cannot be opened, and what to do.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

Message {
    required property Session session

    Layout.fillWidth: true
    tone: "stop"
    iconName: "warning"
    title: session.errorTitle
    text: session.errorText
}
