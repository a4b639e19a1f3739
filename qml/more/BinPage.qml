// BinPage: what was deleted in the last 30 days: put it back, or delete it now.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property BinList bin
    required property Navigator navigator

    /// `rowId`: empty for all of it. The words are set here, not bound: a dialog that has some before it has a width
    /// works out its height in circles.
    function askFor(rowId: string): void {
        ask.rowId = rowId;
        ask.text = rowId === "" ? qsTr("All that is in the bin would be gone. No one could bring it back.")
                                : qsTr("It would be gone. No one could bring it back.");
        ask.open();
    }

    title: qsTr("Bin")
    showBack: true

    onBackRequested: navigator.back()
    Component.onCompleted: bin.look()
    onVisibleChanged: {
        if (visible)
            bin.look();
    }

    AskDialog {
        id: ask

        property string rowId

        title: qsTr("Delete it for good?")
        yesText: qsTr("Delete for good")
        noText: qsTr("Leave it here")
        onAccepted: {
            if (rowId === "")
                root.bin.forgetAll();
            else
                root.bin.forget(rowId);
        }
    }

    CaptionText {
        visible: root.bin.count > 0
        text: qsTr("What you delete waits here for 30 days.")
    }

    Repeater {
        model: root.bin

        Card {
            id: row

            required property string rowId
            required property string title
            required property string subtitle

            BodyText {
                text: row.title
                font: Theme.bodyStrong
            }

            CaptionText {
                text: row.subtitle
            }

            ButtonPair {
                Button {
                    Layout.fillWidth: true
                    flat: true
                    text: qsTr("Put back")
                    Accessible.name: qsTr("Put back: %1").arg(row.title)
                    onClicked: root.bin.putBack(row.rowId)
                }

                Button {
                    Layout.fillWidth: true
                    flat: true
                    text: qsTr("Delete now")
                    Accessible.name: qsTr("Delete now: %1").arg(row.title)
                    onClicked: root.askFor(row.rowId)
                }
            }
        }
    }

    Button {
        visible: root.bin.count > 1
        Layout.fillWidth: true
        flat: true
        text: qsTr("Empty the bin")
        onClicked: root.askFor("")
    }

    EmptyState {
        visible: root.bin.loaded && root.bin.count === 0
        iconName: "trash"
        title: qsTr("The bin is empty")
        text: qsTr("What you delete waits here for 30 days.")
    }

    Message {
        visible: text !== ""
        tone: "pause"
        iconName: "warning"
        text: root.bin.trouble
    }
}
