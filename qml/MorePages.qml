// The pages of More, of backups, and the one that chooses a file: where each is, and what it is handed.
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
        case Navigator.More:
            return ["More/MorePage.qml", {
                    navigator: navigator,
                    exporting: open.exporting,
                    choices: open.choices
                }];
        case Navigator.Settings:
            return ["More/SettingsPage.qml", {
                    preferences: appModel.preferences,
                    navigator: navigator,
                    choices: open?.choices ?? null,
                    retention: open?.retention ?? null,
                    backups: appModel.backups
                }];
        case Navigator.Keys:
            return ["More/KeysPage.qml", {
                    navigator: navigator,
                    session: appModel.session,
                    keySetup: appModel.keySetup
                }];
        case Navigator.Backup:
            return ["More/BackupPage.qml", {
                    navigator: navigator,
                    backups: appModel.backups
                }];
        case Navigator.BringBack:
            return ["More/BringBackPage.qml", {
                    backupReturn: appModel.backupReturn
                }];
        case Navigator.ChooseFile:
            return ["More/ChooseFilePage.qml", {
                    files: appModel.files
                }];
        case Navigator.About:
            return ["More/AboutPage.qml", {
                    navigator: navigator
                }];
        default:
            return null;
        }
    }
}
