// The pages of the route stack. A page under another lives on, so that going back finds it as it was left.
pragma ComponentBehavior: Bound

import QtQuick
import Considered.Style
import Considered.Controls
import Considered.Model

Item {
    id: root

    required property AppModel appModel
    required property bool wide
    readonly property Navigator navigator: appModel.navigator
    readonly property Notebook notebook: appModel.notebook
    /// On a wide window a list stays beside its details, where the text is not so large that neither would have room.
    readonly property bool beside: wide && navigator.standsBeside && width >= 600 * (1 + (Theme.textScale - 1) / 2)
    readonly property real listWidth: Math.max(280, Math.round(width * 0.42))

    function goBack(): void {
        root.navigator.actFrom(places.count);
        const loader = places.itemAt(places.count - 1) as Loader;
        const page = loader?.item as AppPage;
        if (!page)
            return;
        if (page.showBack)
            page.backRequested();
        else if (page.showClose)
            page.closeRequested();
    }

    /// Where a route's page is, and what it is handed. By address, so that a page is read only when it is first shown.
    function pageFor(route: int, argument: string): var {
        const open = root.notebook;
        switch (route) {
        case Navigator.Front:
            return ["Unlock/FrontPage.qml", {
                    session: root.appModel.session,
                    navigator: root.navigator,
                    keySetup: root.appModel.keySetup,
                    quickCheck: root.appModel.quickCheck,
                    quickPanel: "qrc:/qt/qml/Considered/Check/QuickPanel.qml"
                }];
        case Navigator.Home:
            return ["Check/HomePage.qml", {
                    quickCheck: root.appModel.quickCheck,
                    homeCounts: open.homeCounts,
                    navigator: root.navigator,
                    appModel: root.appModel
                }];
        case Navigator.QuickCheck:
            return ["Check/QuickCheckPage.qml", {
                    quickCheck: root.appModel.quickCheck,
                    navigator: root.navigator
                }];
        case Navigator.DeclineLines:
            return ["Check/DeclineLinesPage.qml", {
                    declineLines: root.appModel.declineLines,
                    preparation: open?.preparation ?? null,
                    navigator: root.navigator
                }];
        case Navigator.KeySetup:
            return ["Unlock/KeySetupPage.qml", {
                    keySetup: root.appModel.keySetup,
                    session: root.appModel.session
                }];
        case Navigator.Unlock:
            return ["Unlock/UnlockPage.qml", {
                    session: root.appModel.session,
                    keySetup: root.appModel.keySetup
                }];
        case Navigator.CheckStart:
            return ["Check/CheckStartPage.qml", {
                    longCheck: open.longCheck,
                    visit: open.visitCard,
                    navigator: root.navigator,
                    choices: open.choices
                }];
        case Navigator.Check:
            return ["Check/CheckPage.qml", {
                    longCheck: open.longCheck,
                    navigator: root.navigator
                }];
        case Navigator.KeptChecks:
            return ["Check/KeptChecksPage.qml", {
                    keptChecks: open.keptChecks,
                    longCheck: open.longCheck,
                    howItWent: open.howItWent,
                    think: open.thinkThrough,
                    navigator: root.navigator
                }];
        case Navigator.KeptCheck:
            return ["Check/KeptCheckPage.qml", {
                    keptCheck: open.keptCheck,
                    navigator: root.navigator
                }];
        case Navigator.Reflections:
            return ["Reflect/ReflectionsPage.qml", {
                    visit: open.visitCard,
                    reflections: open.reflections,
                    editor: open.editor,
                    retention: open.retention,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.ReflectionEdit:
            return ["Reflect/ReflectionEditPage.qml", {
                    editor: open.editor,
                    suggestionsAllowed: open.choices.suggestionsAllowed
                }];
        case Navigator.Reflection:
            return ["Reflect/ReflectionPage.qml", {
                    reflection: open.reflection,
                    feelingNow: open.feelingNow,
                    deeper: open.deeper,
                    suggestionsAllowed: open.choices.suggestionsAllowed,
                    editor: open.editor,
                    navigator: root.navigator
                }];
        default:
            return preparePages.pageFor(route) ?? supervisionPages.pageFor(route) ?? deeperPages.pageFor(route)
                ?? learnPages.pageFor(route, argument) ?? exportPages.pageFor(route) ?? morePages.pageFor(route);
        }
    }

    LearnPages {
        id: learnPages

        appModel: root.appModel
    }

    PreparePages {
        id: preparePages

        appModel: root.appModel
    }

    SupervisionPages {
        id: supervisionPages

        appModel: root.appModel
    }

    DeeperPages {
        id: deeperPages

        appModel: root.appModel
    }

    ExportPages {
        id: exportPages

        appModel: root.appModel
    }

    MorePages {
        id: morePages

        appModel: root.appModel
    }

    Repeater {
        id: places

        model: root.navigator

        Loader {
            id: place

            required property int index
            required property int place
            required property string argument
            readonly property bool isTop: index === places.count - 1
            readonly property bool isList: root.beside && index === places.count - 2

            readonly property real start: isTop && root.beside ? root.listWidth : 0

            x: root.LayoutMirroring.enabled ? root.width - width - start : start
            width: isList ? root.listWidth : root.width - start
            height: root.height
            visible: isTop || isList
            focus: isTop
            // What is touched has the focus: of two pages, the one that acts.
            onActiveFocusChanged: {
                if (activeFocus)
                    root.navigator.actFrom(index + 1);
            }
            Component.onCompleted: {
                const page = root.pageFor(place.place, place.argument);
                setSource("qrc:/qt/qml/Considered/" + page[0], page[1]);
            }

            Connections {
                target: place.item
                ignoreUnknownSignals: true
                function onSetUpRequested() {
                    root.appModel.setUp();
                }
                function onFromBackupRequested() {
                    root.appModel.setUpFromBackup();
                }
                function onGivenUp() {
                    root.appModel.giveUpOpening();
                }
                function onLockRequested() {
                    root.appModel.lock();
                }
                function onOpenNotesRequested() {
                    root.appModel.openNotes();
                }
                function onReflectRequested() {
                    root.notebook.editor.startNew();
                }
                function onHideRequested() {
                    root.appModel.autoLock.hide();
                }
            }
            Binding {
                target: place.item
                property: "takesFocus"
                value: place.isTop
            }
            Binding {
                target: place.item
                property: "showHide"
                value: place.isTop && root.notebook !== null
            }
        }
    }

    Rectangle {
        visible: root.beside
        anchors.left: parent.left
        anchors.leftMargin: root.listWidth
        width: 1
        height: root.height
        color: Theme.line
    }
}
