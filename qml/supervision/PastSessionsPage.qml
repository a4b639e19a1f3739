// PastSessionsPage: the sessions before, latest first.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Controls
import Considered.Model

AppPage {
    id: root

    required property PastSessions sessions
    required property Navigator navigator

    title: qsTr("Earlier sessions")
    showBack: true
    onBackRequested: navigator.back()

    EmptyState {
        visible: root.sessions.loaded && root.sessions.count === 0
        iconName: "calendar"
        title: qsTr("None yet")
        text: qsTr("When you are done with a session, it comes here with what you talked about.")
    }

    Card {
        visible: root.sessions.count > 0

        Repeater {
            model: root.sessions

            CardRow {
                required property string sessionId
                required title
                required subtitle

                iconName: "calendar"
                onClicked: root.sessions.open(sessionId)
            }
        }
    }
}
