// Opening the notes to keep what was just answered.
import QtQuick
import QtQuick.Layouts
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property Session session
    required property KeySetup keySetup

    /// Back without having opened.
    signal givenUp

    title: qsTr("Open your notes")
    showBack: root.session.state !== Session.Opening
    onBackRequested: root.givenUp()

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Then your check is kept. If you go back now, it is not kept.")
    }
    UnlockPanel {
        Layout.fillWidth: true
        session: root.session
        keySetup: root.keySetup
    }
}
