// LookedRow: one question of a topic to tick once it was talked about. What helps with it stands over it, unless it is
// what the row before says too.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property TopicView topic
    required property int index
    required property string promptId
    required property string question
    required property string help
    required property bool looked
    /// What stands over the row before.
    property string helpBefore

    readonly property bool showSeparator: index > 0

    spacing: 0

    Rectangle {
        visible: root.showSeparator
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }

    CaptionText {
        visible: text !== "" && text !== root.helpBefore
        Layout.topMargin: 12
        text: root.help
    }

    TickRow {
        text: root.question
        checked: root.looked
        showSeparator: false
        onToggled: checked => root.topic.setLooked(root.promptId, checked)
    }
}
