// Where the pages of preparing are, and what each is handed.
import QtQuick
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    /// As PageHost's own; null where the route is none of these.
    function pageFor(route: int): var {
        const navigator = appModel.navigator;
        const preparation = appModel.notebook?.preparation ?? null;
        const suggestionsAllowed = appModel.notebook?.choices.suggestionsAllowed ?? false;
        const handed = {
            preparation: preparation,
            navigator: navigator
        };
        const written = {
            preparation: preparation,
            navigator: navigator,
            suggestionsAllowed: suggestionsAllowed
        };
        switch (route) {
        case Navigator.Prepare:
            return ["Prepare/PreparePage.qml", handed];
        case Navigator.Experiences:
            return ["Prepare/ExperiencesPage.qml", handed];
        case Navigator.Experience:
            return ["Prepare/ExperiencePage.qml", written];
        case Navigator.ExperienceKind:
            return ["Prepare/ExperienceKindPage.qml", handed];
        case Navigator.Boundaries:
            return ["Prepare/BoundariesPage.qml", written];
        case Navigator.MyWords:
            return ["Prepare/MyWordsPage.qml", written];
        case Navigator.SmallThings:
            return ["Prepare/SmallThingsPage.qml", written];
        case Navigator.Biography:
            return ["Prepare/BiographyPage.qml", written];
        case Navigator.MightHelp:
            return ["Prepare/MightHelpPage.qml", handed];
        case Navigator.MightHelpWith:
            return ["Prepare/MightHelpWithPage.qml", handed];
        case Navigator.PublicAboutMe:
            return ["Prepare/PublicAboutMePage.qml", written];
        case Navigator.PrepPrompts:
            return ["Prepare/PrepPromptsPage.qml", handed];
        case Navigator.PrepPrompt:
            return ["Prepare/PrepPromptPage.qml", written];
        default:
            return null;
        }
    }
}
