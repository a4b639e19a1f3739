// LearnItemPage: one line of the guidance, where it comes from, and what one can do about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Learn learn
    required property AppModel appModel
    required property string promptId
    /// Where the quick check's panel is: another module's, so the scene's root says.
    required property url quickPanel

    readonly property learnItem item: learn.item(promptId, appModel.notesOpen)

    signal openNotesRequested

    title: item.kind
    showBack: true

    onBackRequested: appModel.navigator.back()

    footer: Button {
        visible: root.item.action !== "" && !root.item.quickCheck
        Layout.fillWidth: true
        highlighted: true
        text: root.item.locked ? qsTr("Open my notes") : root.item.action
        onClicked: {
            if (root.item.locked)
                root.openNotesRequested();
            else
                root.learn.act(root.promptId);
        }
    }

    QuestionText {
        text: root.item.text
    }

    BodyText {
        visible: text !== ""
        text: root.item.help
    }

    CaptionText {
        text: qsTr("Rests on: %1", "a section of the guidance").arg(root.item.section)
    }

    Shown {
        Layout.topMargin: 12
        wanted: root.item.quickCheck
        part: root.quickPanel
        handed: ({
                quickCheck: root.appModel.quickCheck,
                title: root.item.action
            })
    }

    CaptionText {
        visible: root.item.locked
        text: qsTr("To act on it, open your notes first: “%1”.", "what the button then says").arg(root.item.action)
    }
}
