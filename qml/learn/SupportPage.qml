// SupportPage: whom one can turn to. One's own people while the notes are open, and numbers that anyone can call.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property AppModel appModel


    signal openNotesRequested

    title: qsTr("Support for me")
    showBack: true

    onBackRequested: appModel.navigator.back()

    BodyText {
        text: qsTr("Some things stir something up. You need not carry them alone.")
    }

    Shown {
        wanted: root.appModel.notesOpen
        part: Qt.resolvedUrl("ContactsBlock.qml")
        handed: ({
                contacts: root.appModel.notebook?.contacts,
                helpLines: root.appModel.helpLines
            })
    }

    SectionTitle {
        text: qsTr("Anyone can call")
    }

    Repeater {
        model: root.appModel.helpLines.lines

        NumberCard {
            required property helpLineCard modelData

            helpLines: root.appModel.helpLines
            name: modelData.name
            number: modelData.number
            about: modelData.about
        }
    }

    Card {
        visible: !root.appModel.notesOpen

        CardRow {
            iconName: "lock"
            title: qsTr("My own people")
            subtitle: qsTr("They are in your notes. Open them first.")
            onClicked: root.openNotesRequested()
        }
    }
}
