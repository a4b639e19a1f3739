// LogRow: one export that left.
import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls

Item {
    id: root

    required property int index
    required property string exportId
    required property string title
    required property string day
    required property string detail
    required property string purpose
    required property string digest
    property real columnWidth: width

    signal repeatAsked()
    signal removed()

    implicitHeight: card.implicitHeight

    Card {
        id: card

        x: (root.width - width) / 2
        width: root.columnWidth

        BodyText {
            text: root.title
            font: Theme.bodyStrong
        }
        CaptionText {
            text: root.day
        }
        BodyText {
            visible: text !== ""
            text: root.purpose
        }
        CaptionText {
            text: root.detail
        }
        CaptionText {
            text: qsTr("Fingerprint of the file: %1", "the beginning of a SHA-256").arg(root.digest.slice(0, 16))
        }
        ButtonPair {
            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Make it again")
                Accessible.description: root.title + ", " + root.day
                onClicked: root.repeatAsked()
            }
            Button {
                Layout.fillWidth: true
                flat: true
                text: qsTr("Delete")
                Accessible.description: root.title + ", " + root.day
                onClicked: root.removed()
            }
        }
    }
}
