// AppModel: the root of what QML sees. Owns the public view-models, and the notebook while the notes are open.
#pragma once

#include "viewmodel/check/declinelines.h"
#include "viewmodel/check/quickcheck.h"
#include "viewmodel/keeping.h"
#include "viewmodel/learn/learn.h"
#include "viewmodel/session/autolock.h"
#include "viewmodel/session/backupreturn.h"
#include "viewmodel/session/backups.h"
#include "viewmodel/session/filechooser.h"
#include "viewmodel/session/keysetup.h"
#include "viewmodel/session/notebook.h"
#include "viewmodel/session/preferences.h"
#include "viewmodel/session/session.h"
#include "viewmodel/session/wordtranslator.h"
#include "viewmodel/support/helplines.h"

#include <QPointer>
#include <memory>
#include <optional>

namespace considered::viewmodel {

/// UI thread. Handed to the scene as its one initial property; pages get what they need of it, never the whole.
class AppModel : public QObject, private Keeping {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(considered::viewmodel::Navigator* navigator READ navigator CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Notices* notices READ notices CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Session* session READ session CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::KeySetup* keySetup READ keySetup CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::FileChooser* files READ files CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Backups* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::BackupReturn* backupReturn READ backupReturn CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::AutoLock* autoLock READ autoLock CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::QuickCheck* quickCheck READ quickCheck CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::DeclineLines* declineLines READ declineLines CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::Learn* learn READ learn CONSTANT FINAL)
    Q_PROPERTY(considered::viewmodel::HelpLines* helpLines READ helpLines CONSTANT FINAL)
    /// null while the notes are locked
    Q_PROPERTY(considered::viewmodel::Notebook* notebook READ notebook NOTIFY notebookChanged FINAL)
    /// False from the moment they lock, while the notebook goes with its pages: for public pages that show some of it.
    Q_PROPERTY(bool notesOpen READ notesOpen NOTIFY notesOpenChanged FINAL)
    /// What was noticed at opening and must not be missed (an older database, a mended header); empty once seen.
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged FINAL)
  public:
    /// What the composition root hands in; all of it outlives the model.
    struct Handed {
        vault::VaultSession& vault;
        const Practice& practice;
        const Clock& clock;
        Random& random;
        platform::Appearance& appearance;
        platform::Lifecycle& lifecycle;
        platform::Files& files;
        platform::Clipboard& clipboard;
        platform::ShareTarget& share;
        platform::Dialler& dialler;
        QString settingsFile;
        QString words; ///< the file of the language that the app speaks
    };
    explicit AppModel(const Handed& handed);
    ~AppModel() override;
    Q_DISABLE_COPY_MOVE(AppModel)

    [[nodiscard]] Navigator* navigator() { return &m_navigator; }
    [[nodiscard]] Notices* notices() { return &m_notices; }
    [[nodiscard]] Preferences* preferences() { return &m_preferences; }
    [[nodiscard]] Session* session() { return &m_session; }
    [[nodiscard]] KeySetup* keySetup() { return &m_keySetup; }
    [[nodiscard]] FileChooser* files() { return &m_files; }
    [[nodiscard]] Backups* backups() { return &m_backups; }
    [[nodiscard]] BackupReturn* backupReturn() { return &m_backupReturn; }
    [[nodiscard]] AutoLock* autoLock() { return &m_autoLock; }
    [[nodiscard]] QuickCheck* quickCheck() { return &m_quickCheck; }
    [[nodiscard]] DeclineLines* declineLines() { return &m_declineLines; }
    [[nodiscard]] Learn* learn() { return &m_learn; }
    [[nodiscard]] HelpLines* helpLines() { return &m_helpLines; }
    [[nodiscard]] Notebook* notebook() { return m_notebook ? m_notebook.get() : m_leaving.data(); }

    [[nodiscard]] bool notesOpen() const { return m_notebook != nullptr; }

    [[nodiscard]] QString warning() const { return m_warning; }
    Q_INVOKABLE void warningSeen();

    /// Set-up, from the front page.
    Q_INVOKABLE void setUp();
    /// The same, and then a backup is brought back into it.
    Q_INVOKABLE void setUpFromBackup();
    /// From a public page to open notes, by unlocking or set-up, and back to that page then.
    Q_INVOKABLE void openNotes();
    /// Back from unlocking or set-up without having opened: what waited to be kept is dropped, and it says so.
    Q_INVOKABLE void giveUpOpening();
    /// Flush drafts → drop models and pages → close the database → wipe keys (security.md 6). Nothing when not open.
    Q_INVOKABLE void lock();
    /// Whether the window may close. False once, saying so, while the device refuses what was written.
    [[nodiscard]] Q_INVOKABLE bool mayClose();
    /// A second start asked for the window.
    void raise();

  signals:
    void notebookChanged();
    void notesOpenChanged();
    void raiseRequested();
    /// Every text on screen is to be asked for again.
    void wordChanged();
    void warningChanged();

  private:
    void keep(const KeptCheck& check) override;
    void opened(const QString& mended);
    void openNotebook(const QMap<QString, QString>& stored);
    void makeNotebook(const QMap<QString, QString>& stored);
    /// What was kept is other than it was: the models begin anew, and the page that did it stays.
    void beginAnew();
    void save(const KeptCheck& check);
    void setWord(SharingWord word);
    void startOpening();
    void leaveOpening();
    void closeNotes();
    void eraseAll();

    WordTranslator m_translator;
    Navigator m_navigator;
    Notices m_notices;
    FileChooser m_files;
    ExportFlow::Ways m_ways;
    Context m_context;
    Preferences m_preferences;
    Session m_session;
    KeySetup m_keySetup;
    Backups m_backups;
    BackupReturn m_backupReturn;
    AutoLock m_autoLock;
    QuickCheck m_quickCheck;
    DeclineLines m_declineLines;
    Learn m_learn;
    HelpLines m_helpLines;
    Practice m_inWord; ///< the pack as the notebook shows it
    std::unique_ptr<Notebook> m_notebook;
    QPointer<Notebook> m_leaving;       ///< locked, and going with its pages
    std::optional<KeptCheck> m_waiting; ///< to be kept once the notes are open
    QString m_backTo;                   ///< the pages to open the notes on, where not those of the last time
    QString m_warning;
    bool m_lockWanted = false;  ///< asked to lock while opening
    bool m_closeWarned = false; ///< closing the window has been refused once
};

} // namespace considered::viewmodel
