// ChooseFilePage: a folder and a name to save under, or a file to open. A page of our own: a dialog of the system's
// would leave the window, and what stands in its list of recent files.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property FileChooser files

    title: root.files.title
    showBack: true
    onBackRequested: root.files.cancel()

    Connections {
        target: root.files
        function onReplaceAsked(fileName: string) {
            ask.text = qsTr("There is a file called “%1” in this folder already. It would be gone.").arg(fileName);
            ask.open();
        }
    }

    AskDialog {
        id: ask

        title: qsTr("Put the new file in its place?")
        yesText: qsTr("Replace it")
        noText: qsTr("Choose another name")
        onAccepted: root.files.replace()
    }

    // In the place of the page's own scroll.
    RowList {
        id: rows

        parent: root.flickable
        anchors.fill: parent
        columnWidth: root.columnWidth
        model: root.files
        spacing: 8
        Accessible.name: root.files.saving ? qsTr("Folders here") : qsTr("Folders and files here")

        head: ChooseFileHeader {
            Layout.fillWidth: true
            Layout.topMargin: 8
            files: root.files
        }

        delegate: FileRow {
            width: rows.width
            columnWidth: root.columnWidth
            tabStop: index === Math.max(0, rows.currentIndex)
            onActiveFocusChanged: {
                if (activeFocus)
                    rows.currentIndex = index;
            }
            onClicked: root.files.pick(index)
        }

        foot: EmptyState {
            visible: root.files.loaded && root.files.count === 0
            iconName: "folder"
            title: root.files.saving ? qsTr("No folders in this one") : qsTr("Nothing to open here")
            text: root.files.saving ? qsTr("You can save here, or look in another place.") : qsTr("Look in another folder.")
        }
    }
}
