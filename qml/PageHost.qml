// The pages of the route stack. A page under another lives on, so that going back finds it as it was left.
import QtQuick
import Considered.Check
import Considered.Controls
import Considered.Model
import Considered.More
import Considered.Reflect
import Considered.Unlock

Item {
    id: root

    required property AppModel appModel
    required property bool wide
    readonly property Navigator navigator: appModel.navigator
    readonly property Notebook notebook: appModel.notebook
    /// On a wide window a list stays beside its details.
    readonly property bool besideTab: wide && places.count > 1 && isDetail(navigator.route)
    readonly property real listWidth: Math.round(width * 0.42)

    function goBack(): void {
        const loader = places.itemAt(places.count - 1) as Loader;
        const page = loader?.item as AppPage;
        if (!page)
            return;
        if (page.showBack)
            page.backRequested();
        else if (page.showClose)
            page.closeRequested();
    }

    function isDetail(route: int): bool {
        return route === Navigator.Reflection || route === Navigator.KeptCheck || route === Navigator.Settings || route === Navigator.About;
    }

    function pageFor(route: int): Component {
        switch (route) {
        case Navigator.Front:
            return front;
        case Navigator.Home:
            return home;
        case Navigator.QuickCheck:
            return quickCheck;
        case Navigator.DeclineLines:
            return declineLines;
        case Navigator.Welcome:
            return welcome;
        case Navigator.Unlock:
            return unlock;
        case Navigator.CheckStart:
            return checkStart;
        case Navigator.Check:
            return check;
        case Navigator.KeptChecks:
            return keptChecks;
        case Navigator.KeptCheck:
            return keptCheck;
        case Navigator.Reflections:
            return reflections;
        case Navigator.ReflectionEdit:
            return reflectionEdit;
        case Navigator.Reflection:
            return reflection;
        case Navigator.More:
            return more;
        case Navigator.Settings:
            return settings;
        default:
            return about;
        }
    }

    Repeater {
        id: places

        model: root.navigator

        Loader {
            id: place

            required property int index
            required property int place
            readonly property bool isTop: index === places.count - 1
            readonly property bool isList: root.besideTab && index === places.count - 2

            x: isTop && root.besideTab ? root.listWidth : 0
            width: isList ? root.listWidth : root.width - x
            height: root.height
            visible: isTop || isList
            focus: isTop
            sourceComponent: root.pageFor(place.place)
        }
    }

    Component {
        id: front
        FrontPage {
            session: root.appModel.session
            navigator: root.navigator
            quickPanel: QuickPanel {
                quickCheck: root.appModel.quickCheck
            }
            onSetUpRequested: root.appModel.setUp()
        }
    }
    Component {
        id: quickCheck
        QuickCheckPage {
            quickCheck: root.appModel.quickCheck
            navigator: root.navigator
        }
    }
    Component {
        id: declineLines
        DeclineLinesPage {
            declineLines: root.appModel.declineLines
            navigator: root.navigator
        }
    }
    Component {
        id: welcome
        WelcomePage {
            welcome: root.appModel.welcome
            session: root.appModel.session
        }
    }
    Component {
        id: unlock
        UnlockPage {
            session: root.appModel.session
            onBackRequested: root.appModel.giveUpOpening()
        }
    }
    Component {
        id: settings
        SettingsPage {
            preferences: root.appModel.preferences
            choices: root.notebook?.choices ?? null
            onBackRequested: root.navigator.back()
        }
    }
    Component {
        id: about
        AboutPage {
            onBackRequested: root.navigator.back()
        }
    }
    Component {
        id: more
        MorePage {
            navigator: root.navigator
        }
    }
    Component {
        id: home
        HomePage {
            quickCheck: root.appModel.quickCheck
            homeCounts: root.notebook.homeCounts
            navigator: root.navigator
            onLockRequested: root.appModel.lock()
            onReflectRequested: root.notebook.editor.startNew()
        }
    }
    Component {
        id: checkStart
        CheckStartPage {
            longCheck: root.notebook.longCheck
            navigator: root.navigator
        }
    }
    Component {
        id: check
        CheckPage {
            longCheck: root.notebook.longCheck
            navigator: root.navigator
        }
    }
    Component {
        id: keptChecks
        KeptChecksPage {
            keptChecks: root.notebook.keptChecks
            longCheck: root.notebook.longCheck
            navigator: root.navigator
        }
    }
    Component {
        id: keptCheck
        KeptCheckPage {
            keptCheck: root.notebook.keptCheck
            navigator: root.navigator
        }
    }
    Component {
        id: reflections
        ReflectionsPage {
            reflections: root.notebook.reflections
            editor: root.notebook.editor
            retention: root.notebook.retention
        }
    }
    Component {
        id: reflectionEdit
        ReflectionEditPage {
            editor: root.notebook.editor
        }
    }
    Component {
        id: reflection
        ReflectionPage {
            reflection: root.notebook.reflection
            editor: root.notebook.editor
            navigator: root.navigator
        }
    }
}
