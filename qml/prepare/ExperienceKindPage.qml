// ExperienceKindPage: the twenty kinds of experience, each with examples.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Style
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Preparation preparation
    required property Navigator navigator

    readonly property ExperienceEditor experience: preparation.experience

    title: qsTr("What kind of thing is it?")
    showBack: true
    onBackRequested: navigator.back()

    Card {
        Repeater {
            model: root.experience.kinds

            CardRow {
                id: row

                required property var modelData

                readonly property bool chosen: modelData.id === root.experience.kind

                title: modelData.text
                subtitle: modelData.help
                chevron: false
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                trailing: Glyph {
                    visible: row.chosen
                    name: "check"
                    color: Theme.primary
                }
                onClicked: root.experience.setKind(modelData.id)
            }
        }
    }

    Button {
        Layout.fillWidth: true
        visible: root.experience.kind !== ""
        flat: true
        text: qsTr("None of these")
        onClicked: root.experience.setKind("")
    }
}
