// The exact pages: the same that the file is made of. A word is covered by touching it, or by walking to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

ColumnLayout {
    id: root

    required property ExportFlow flow
    property int page: 0
    /// Of the part whose words are shown one by one; -1 for none.
    property int part: -1
    property bool asText: Theme.textScale > 1.3

    readonly property var parts: asText && flow.edition > 0 ? flow.partsOf(shownPage) : []
    readonly property int shownPage: Math.max(0, Math.min(page, flow.pageCount - 1))

    spacing: 12

    BodyText {
        text: root.asText ? qsTr("This is every word in the file. Choose a part to cover words in it.") : qsTr("This is every word in the file. Tap a word to cover it.")
        color: Theme.ink2
    }
    ChoiceChips {
        options: [
            {
                value: false,
                text: qsTr("As pages")
            },
            {
                value: true,
                text: qsTr("As text")
            }
        ]
        value: root.asText
        clearable: false
        Accessible.name: qsTr("How to read it")
        onPicked: value => root.asText = value
    }
    Shown {
        wanted: !root.asText
        part: Qt.resolvedUrl("PagePaper.qml")
        handed: ({
                flow: root.flow,
                page: Qt.binding(() => root.shownPage)
            })
    }
    Card {
        visible: root.asText
        // By number, so that a word that was just covered keeps the focus.
        Repeater {
            model: root.parts.length
            PartWords {
                required property int index

                part: root.parts[index] ?? null
                flow: root.flow
                open: root.part === block
                onAsked: root.part = open ? -1 : block
            }
        }
    }
    ButtonPair {
        visible: root.flow.pageCount > 1
        Button {
            Layout.fillWidth: true
            flat: true
            enabled: root.shownPage > 0
            text: qsTr("Page before")
            onClicked: root.page = root.shownPage - 1
        }
        Button {
            Layout.fillWidth: true
            flat: true
            enabled: root.shownPage < root.flow.pageCount - 1
            text: qsTr("Next page")
            onClicked: root.page = root.shownPage + 1
        }
    }
    CaptionText {
        visible: root.flow.pageCount > 1
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Page %1 of %2").arg(root.shownPage + 1).arg(root.flow.pageCount)
    }
    Message {
        tone: "good"
        iconName: "eye"
        title: root.flow.coveredCount === 0 ? qsTr("Nothing is covered") : qsTr("%n places are covered", "", root.flow.coveredCount)
        text: root.flow.justForMe > 0 ? qsTr("What is covered is not in the file. Left out: %1 kept just for you.").arg(root.flow.justForMe) : qsTr("What is covered is not in the file.")
    }
    Message {
        visible: root.flow.privateKept !== ""
        tone: "info"
        iconName: "person"
        title: qsTr("Something of yours")
        text: qsTr("“%1” is private to supervisors in your list. Go back to cover it, or keep it in.").arg(root.flow.privateKept)
    }
    Message {
        visible: root.flow.missing !== ""
        tone: "pause"
        iconName: "text-size"
        title: qsTr("Some signs cannot be in the pages")
        text: qsTr("A box stands for each of these: %1 Saved as plain text, they stay.").arg(root.flow.missing)
    }
}
