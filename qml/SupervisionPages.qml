// The pages of supervision: where each is, and what it is handed.
import QtQuick
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    /// [address, properties], or null where the route is another's.
    function pageFor(route: int): var {
        const open = root.appModel.notebook;
        const navigator = root.appModel.navigator;
        switch (route) {
        case Navigator.Supervision:
            return ["Supervision/SupervisionPage.qml", {
                    session: open.nextSession,
                    agenda: open.agenda,
                    topics: open.topics,
                    pastSessions: open.pastSessions,
                    exporting: open.exporting,
                    navigator: navigator
                }];
        case Navigator.SessionDate:
            return ["Supervision/SessionDatePage.qml", {
                    session: open.nextSession,
                    navigator: navigator
                }];
        case Navigator.Agenda:
            return ["Supervision/AgendaPage.qml", {
                    session: open.nextSession,
                    agenda: open.agenda,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.AgendaItem:
            return ["Supervision/AgendaItemPage.qml", {
                    item: open.agendaItem,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.AgendaAdd:
            return ["Supervision/AgendaAddPage.qml", {
                    bringing: open.bringing,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.Topics:
            return ["Supervision/TopicsPage.qml", {
                    topics: open.topics,
                    navigator: navigator
                }];
        case Navigator.Topic:
            return ["Supervision/TopicPage.qml", {
                    topic: open.topic,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.PastSessions:
            return ["Supervision/PastSessionsPage.qml", {
                    sessions: open.pastSessions,
                    navigator: navigator
                }];
        case Navigator.PastSession:
            return ["Supervision/PastSessionPage.qml", {
                    session: open.pastSession,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.LeadersPage:
            return ["Supervision/LeadersPage.qml", {
                    leaders: open.leadersPage,
                    navigator: navigator
                }];
        default:
            return null;
        }
    }
}
