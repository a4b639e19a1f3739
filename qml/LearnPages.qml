// LearnPages: where the pages of Learn are, and what each is handed. null for any other route.
import QtQml
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

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
        case Navigator.TeamLeads:
            return ["Learn/TeamLeadsPage.qml", {
                    navigator: model.navigator
                }];
        case Navigator.TeamList:
            return ["Learn/TeamListPage.qml", {
                    list: argument === "recruitment" ? model.notebook.recruitment : model.notebook.culture,
                    navigator: model.navigator,
                    hiring: argument === "recruitment"
                }];
        case Navigator.TeamPoint:
            return ["Learn/TeamPointPage.qml", {
                    list: argument.startsWith("rec.") ? model.notebook.recruitment : model.notebook.culture,
                    learn: model.learn,
                    navigator: model.navigator,
                    promptId: argument,
                    hiring: argument.startsWith("rec."),
                    suggestionsAllowed: model.notebook.choices.suggestionsAllowed
                }];
        case Navigator.SessionPlan:
            return ["Learn/SessionPlanPage.qml", {
                    teamWork: model.notebook.teamWork,
                    navigator: model.navigator
                }];
        case Navigator.QuestionCard:
            return ["Learn/QuestionCardPage.qml", {
                    teamWork: model.notebook.teamWork,
                    navigator: model.navigator
                }];
        case Navigator.Bin:
            return ["More/BinPage.qml", {
                    bin: model.notebook.bin,
                    navigator: model.navigator
                }];
        case Navigator.Noticing:
            return ["Learn/NoticingPage.qml", {
                    noticing: model.notebook.noticing,
                    navigator: model.navigator
                }];
        default:
            return null;
        }
    }
}
