// The pages of supervision: where each is, and what it is handed.
import QtQuick
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    function isDetail(route: int): bool {
        return route > Navigator.Supervision && route <= Navigator.LeadersPage;
    }

    /// [address, properties], or null where the route is another's.
    function pageFor(route: int): var {
        const open = root.appModel.notebook;
        const navigator = root.appModel.navigator;
        switch (route) {
        case Navigator.Supervision:
            return ["Supervision/SupervisionPage.qml", {
                    session: open.nextSession,
                    agenda: open.agenda,
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
        default:
            return null;
        }
    }
}
