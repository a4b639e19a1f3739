// DeeperPages: where the pages of thinking it through and of employer visits are, and what they are handed.
import QtQuick
import Considered.Model

QtObject {
    id: root

    required property AppModel appModel

    /// [address, properties]; null for a route of someone else.
    function pageFor(route: int): var {
        const open = root.appModel.notebook;
        const navigator = root.appModel.navigator;
        switch (route) {
        case Navigator.ThinkStart:
            return ["Check/ThinkStartPage.qml", {
                    think: open.thinkThrough,
                    navigator: navigator
                }];
        case Navigator.Think:
            return ["Check/ThinkPage.qml", {
                    think: open.thinkThrough,
                    navigator: navigator
                }];
        case Navigator.ThinkPrompt:
            return ["Check/ThinkPromptPage.qml", {
                    think: open.thinkThrough,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.ThinkOutcome:
            return ["Check/ThinkOutcomePage.qml", {
                    think: open.thinkThrough,
                    navigator: navigator
                }];
        case Navigator.Visit:
            return ["Check/VisitPage.qml", {
                    visit: open.visitCard,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.VisitCard:
            return ["Check/VisitCardPage.qml", {
                    visit: open.visitCard,
                    navigator: navigator
                }];
        case Navigator.Deeper:
            return ["Reflect/DeeperPage.qml", {
                    deeper: open.deeper,
                    navigator: navigator,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        default:
            return null;
        }
    }
}
