// What erasing, or new keys, will do.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property KeySetup keySetup
    required property Session session
    readonly property bool erasing: root.keySetup.task === KeySetup.EraseAll
    readonly property bool atTen: root.keySetup.task === KeySetup.EraseAtTen
    readonly property bool open: root.session.state === Session.Open
    property string word

    spacing: 16

    QuestionText {
        Layout.fillWidth: true
        text: root.atTen ? qsTr("Erase after ten wrong PINs?") : root.erasing ? qsTr("Erase everything here?") : qsTr("Give everything new keys?")
    }
    BodyText {
        Layout.fillWidth: true
        visible: root.atTen
        text: qsTr("Then whoever types ten wrong PINs destroys your notes for good: a thief, or a child with your phone. Your passphrase and recovery code cannot bring them back; only a backup can. Left off, ten wrong PINs only stop the PIN.")
    }
    Card {
        Layout.fillWidth: true
        visible: !root.atTen
        ReasonRow {
            iconName: root.erasing ? "trash" : "lock"
            tone: root.erasing ? "stop" : "primary"
            title: root.erasing ? qsTr("Every check, reflection and setting goes") : qsTr("Your notes are encrypted anew")
            advice: root.erasing ? qsTr("Their keys are destroyed first, so that what a disk may still hold opens no more. Nobody can bring it back.") : qsTr("You choose a new PIN or passphrase and get a new recovery code. What opened your notes before opens them no more.")
        }
        ReasonRow {
            iconName: "copy"
            tone: "info"
            title: root.erasing ? qsTr("Copies elsewhere stay") : qsTr("Copies made before stay as they are")
            advice: root.erasing ? qsTr("Backups and exports that you saved are yours to delete.") : qsTr("Backups and old copies of the files still open with what opened them then.")
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: !root.erasing && !root.atTen
        text: qsTr("Use this when someone may have seen your passphrase or copied your files.")
    }
    LineField {
        objectName: "eraseWord"
        Layout.fillWidth: true
        visible: root.erasing && !root.open
        label: qsTr("Type \"erase\" if that is what you want")
        onEdited: typed => root.word = typed
    }
    Message {
        Layout.fillWidth: true
        visible: root.keySetup.errorTitle !== ""
        tone: "pause"
        iconName: "info"
        title: root.keySetup.errorTitle
        text: root.keySetup.errorText
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: 8
        highlighted: true
        text: root.erasing && !root.open ? qsTr("Erase everything") : qsTr("Go on")
        onClicked: root.erasing && !root.open ? root.keySetup.eraseUnproven(root.word) : root.keySetup.next()
    }
    Button {
        Layout.fillWidth: true
        flat: true
        text: qsTr("Leave everything as it is")
        onClicked: root.keySetup.back()
    }
}
