// The pages of an export: where each is, and what it is handed.
import QtQuick
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    /// [address, properties], or null where the route is another's.
    function pageFor(route: int): var {
        const open = appModel.notebook;
        const navigator = appModel.navigator;
        switch (route) {
        case Navigator.Export:
            return ["Export/ExportPage.qml", {
                    flow: open.exporting,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.ExportLog:
            return ["Export/ExportLogPage.qml", {
                    exportLog: open.exportLog,
                    flow: open.exporting,
                    navigator: navigator
                }];
        case Navigator.OwnWords:
            return ["Export/OwnWordsPage.qml", {
                    ownWords: open.ownWords,
                    navigator: navigator
                }];
        case Navigator.Agreement:
            return ["Export/AgreementPage.qml", {
                    agreement: open.agreement,
                    navigator: navigator
                }];
        default:
            return null;
        }
    }
}
