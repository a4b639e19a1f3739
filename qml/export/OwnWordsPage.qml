// The words that are always covered in what leaves.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property OwnWordsModel ownWords
    required property Navigator navigator

    title: qsTr("Words I always cover")
    showBack: true
    spacing: 16
    onBackRequested: root.navigator.back()

    BodyText {
        text: qsTr("Names of people, employers, streets, a nickname: what you put here is covered wherever it stands in an export.")
    }
    LineField {
        id: field

        property string typed

        label: qsTr("A word or a few")
        text: ""
        onEdited: words => typed = words
    }
    Button {
        Layout.fillWidth: true
        highlighted: true
        enabled: field.typed.trim() !== ""
        text: qsTr("Add it")
        onClicked: {
            root.ownWords.add(field.typed);
            field.typed = "";
            field.text = " ";
            field.text = "";
        }
    }
    Card {
        visible: root.ownWords.count > 0
        Repeater {
            model: root.ownWords

            RowLayout {
                id: row

                required property int index
                required property string word

                BodyText {
                    Layout.fillWidth: true
                    text: row.word
                }
                BarButton {
                    iconName: "trash"
                    name: qsTr("Take “%1” off the list").arg(row.word)
                    onClicked: root.ownWords.remove(row.index)
                }
            }
        }
    }
    EmptyState {
        visible: root.ownWords.count === 0
        iconName: "eye-off"
        title: qsTr("No words yet")
        text: qsTr("The list stays on this device, encrypted like your notes.")
    }
}
