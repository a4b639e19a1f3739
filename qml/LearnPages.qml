// LearnPages: where the pages of Learn are, and what each is handed. null for any other route.
import QtQml
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    /// Read beside the list it was opened from, on a wide window.
    function isDetail(route: int): bool {
        return route === Navigator.Learn || route === Navigator.Support;
    }

    function pageFor(route: int, argument: string): var {
        const model = root.appModel;
        switch (route) {
        case Navigator.Learn:
            return ["Learn/LearnPage.qml", {
                    learn: model.learn,
                    appModel: model
                }];
        case Navigator.LearnPart:
            return ["Learn/LearnPartPage.qml", {
                    learn: model.learn,
                    navigator: model.navigator,
                    part: argument
                }];
        case Navigator.LearnItem:
            return ["Learn/LearnItemPage.qml", {
                    learn: model.learn,
                    appModel: model,
                    promptId: argument,
                    quickPanel: "qrc:/qt/qml/Considered/Check/QuickPanel.qml"
                }];
        case Navigator.Support:
            return ["Learn/SupportPage.qml", {
                    appModel: model
                }];
        case Navigator.Contact:
            return ["Learn/ContactPage.qml", {
                    contacts: model.notebook.contacts,
                    navigator: model.navigator,
                    contactId: argument,
                    suggestionsAllowed: model.notebook.choices.suggestionsAllowed
                }];
        default:
            return null;
        }
    }
}
