// Opening, locking, and keeping what was answered before the notes were open.
#include "viewmodel/session/appmodel.h"

#include "storage/checks.h"
#include "storage/settings.h"
#include "viewmodel/await.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/sentences.h"

#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

const QString routeKey = u"route.stack"_s;
/// As Navigator::saved() would say it.
const QString bringBackPlaces = uR"([{"route":"Home"},{"route":"BringBack"}])"_s;

} // namespace

AppModel::AppModel(const Handed& handed)
    : m_translator(handed.words), m_files(handed.files, m_navigator), m_ways{handed.clipboard, handed.share},
      m_context{handed.vault, handed.practice, handed.clock, handed.random, m_navigator, m_notices, m_files},
      m_preferences(handed.settingsFile, handed.appearance), m_session(m_context), m_keySetup(m_context, m_session),
      m_backups(m_context, m_keySetup), m_backupReturn(m_context), m_autoLock(handed.clock, handed.lifecycle),
      m_quickCheck(m_context, *this), m_declineLines(m_context), m_learn(m_context),
      m_helpLines(m_context, handed.dialler) {
    connect(&m_session, &Session::opened, this, &AppModel::opened);
    connect(&m_backupReturn, &BackupReturn::broughtBack, this, &AppModel::beginAnew);
    connect(&m_keySetup, &KeySetup::abandoned, this, [this] {
        m_backTo.clear();
        if (std::exchange(m_waiting, std::nullopt))
            m_notices.show(tr("Not kept. Your answers are gone."));
    });
    connect(&m_keySetup, &KeySetup::lockWanted, this, &AppModel::lock);
    connect(&m_keySetup, &KeySetup::eraseWanted, this, &AppModel::eraseAll);
    connect(&m_keySetup, &KeySetup::done, this, [this](KeySetup::Task task) {
        if (task == KeySetup::ProveMe && m_notebook)
            m_notebook->exporting()->proven();
    });
    connect(&m_session, &Session::erased, this, [this] {
        m_waiting.reset();
        leaveOpening();
        m_notices.show(tr("Everything is erased. Nothing of yours is left here."));
    });
    connect(&m_autoLock, &AutoLock::lockNow, this, &AppModel::lock);
    // After AutoLock's own connection, which asks for the lock.
    platform::Lifecycle& lifecycle = handed.lifecycle;
    const auto letSleep = [this, &lifecycle] {
        if (!m_session.isLocking())
            lifecycle.readyToSleep();
    };
    connect(&lifecycle, &platform::Lifecycle::suspending, this, letSleep);
    connect(&m_session, &Session::locked, this, letSleep);
    m_navigator.setVaultOpen(false);
    m_session.look();
}

AppModel::~AppModel() {
    delete m_leaving;
}

void AppModel::setUp() {
    m_keySetup.start(KeySetup::MakeVault);
}

void AppModel::setUpFromBackup() {
    m_backTo = bringBackPlaces;
    setUp();
}

void AppModel::openNotes() {
    m_backTo = m_navigator.savedOver(Navigator::More);
    startOpening();
}

void AppModel::startOpening() {
    if (m_session.state() == Session::NoVault)
        setUp();
    else
        m_navigator.open(Navigator::Unlock);
}

void AppModel::giveUpOpening() {
    if (m_session.state() == Session::Opening)
        return; // the key is being made; what comes of it is known in a moment
    m_session.clearError();
    m_navigator.back();
    m_backTo.clear();
    if (std::exchange(m_waiting, std::nullopt))
        m_notices.show(tr("Not kept. Your answers are gone."));
}

void AppModel::keep(const KeptCheck& check) {
    if (m_notebook) {
        save(check);
        return;
    }
    m_waiting = check;
    startOpening();
}

void AppModel::opened(const QString& mended) {
    if (std::exchange(m_lockWanted, false)) { // the lid was closed while the key was being made
        m_session.lock();
        leaveOpening();
        return;
    }
    if (!mended.isEmpty()) {
        m_warning = mended;
        emit warningChanged();
    }
    await(this, m_context.vault.ask([](storage::Database& database) { return storage::Settings(database).all(); }),
          [this](const Result<QMap<QString, QString>>& stored) {
              // Settings that can not be read give the defaults; the notes are still reached. Locked meanwhile, not.
              if (m_session.state() == Session::Open)
                  openNotebook(stored.value_or(QMap<QString, QString>()));
          });
}

void AppModel::openNotebook(const QMap<QString, QString>& stored) {
    makeNotebook(stored);
    // What was sealed comes back either way; whoever came to keep a check stays with it.
    const auto waiting = std::exchange(m_waiting, std::nullopt);
    const QString backTo = std::exchange(m_backTo, QString());
    m_notebook->comeBack(waiting ? QString() : backTo.isEmpty() ? stored.value(routeKey) : backTo);
    if (waiting)
        save(*waiting);
}

void AppModel::makeNotebook(const QMap<QString, QString>& stored) {
    m_navigator.setVaultOpen(true);
    // The pack in the person's word. A change of it reaches what the notebook asks when it is next opened; the app's
    // own texts and Learn follow at once.
    m_inWord = inWord(m_context.practice, Choices::storedWord(stored));
    m_notebook = std::make_unique<Notebook>(
        Context{m_context.vault, m_inWord, m_context.clock, m_context.random, m_navigator, m_notices, m_files}, m_ways,
        stored);
    connect(m_notebook->exporting(), &ExportFlow::proofWanted, this, [this] { m_keySetup.start(KeySetup::ProveMe); });
    Choices* choices = m_notebook->choices();
    const auto followChoices = [this, choices] {
        m_autoLock.setIdleLimit(choices->idleSeconds());
        m_autoLock.setLeavingGrace(choices->leavingSeconds());
        setWord(choices->sharingWord());
    };
    connect(choices, &Choices::changed, this, followChoices);
    followChoices();
    m_autoLock.watch(true);
    emit notebookChanged();
    emit notesOpenChanged();
    m_backups.refresh();
}

void AppModel::beginAnew() {
    await(this, m_context.vault.ask([](storage::Database& database) { return storage::Settings(database).all(); }),
          [this](const Result<QMap<QString, QString>>& stored) {
              if (m_session.state() != Session::Open || !m_notebook)
                  return;
              const QString places = m_navigator.saved();
              // All in one turn of the event loop: nobody sees the front page in between.
              m_navigator.closeVaultPages();
              m_notebook->fallSilent();
              m_notebook.release()->deleteLater();
              makeNotebook(stored.value_or(QMap<QString, QString>()));
              m_navigator.restore(places);
          });
}

void AppModel::setWord(SharingWord word) {
    if (word == m_translator.word())
        return;
    m_translator.setWord(word);
    m_learn.setWord(word);
    emit wordChanged();
}

void AppModel::save(const KeptCheck& check) {
    const Moment now = m_context.clock.now();
    auto kept = m_context.vault.ask(
        [check, now](storage::Database& database) { return storage::Checks(database).keep(check, now); });
    await(this, kept, [this, check](const Result<KeptCheck>& result) {
        if (!result) {
            m_notices.show(tr("Not kept: %1.", "what went wrong").arg(sentenceFor(result.error()).title),
                           tr("Try again"), [this, check] { keep(check); });
            return;
        }
        if (m_notebook)
            m_notebook->checkKept(*result);
    });
}

bool AppModel::mayClose() {
    if (!m_notebook || !m_notebook->refused()) {
        m_closeWarned = false;
        return true;
    }
    if (std::exchange(m_closeWarned, true))
        return true;
    m_notices.show(
        tr("What you wrote last is not on the device yet, and closing loses it. Close again to close anyway."));
    return false;
}

void AppModel::warningSeen() {
    m_warning.clear();
    emit warningChanged();
}

void AppModel::lock() {
    m_lockWanted = m_session.state() == Session::Opening;
    if (m_session.state() != Session::Open)
        return;
    settleKeyboard();
    if (m_notebook) {
        m_notebook->flush();
        const QString places = m_navigator.saved();
        // Not waited for: the lock is posted behind it.
        static_cast<void>(m_context.vault.ask(
            [places](storage::Database& database) { return storage::Settings(database).set(routeKey, places); }));
    }
    closeNotes();
    m_session.lock();
}

void AppModel::eraseAll() {
    if (m_session.state() == Session::Open)
        closeNotes();
    leaveOpening();
    m_session.erase();
}

/// Pages first; then the models they show, once control is back in the event loop.
void AppModel::closeNotes() {
    m_autoLock.watch(false);
    if (m_notebook)
        m_notebook->fallSilent();
    m_notices.withdraw();
    m_closeWarned = false;
    m_keySetup.forget();
    m_files.forget();
    m_backups.forget();
    m_backupReturn.forget();
    m_navigator.closeVaultPages();
    setWord(SharingWord::Sharing);
    m_navigator.setVaultOpen(false);
    leaveOpening(); // locked before the pages where the person was could come back
    m_leaving = m_notebook.release();
    emit notesOpenChanged();
    if (m_leaving) {
        connect(m_leaving, &QObject::destroyed, this, &AppModel::notebookChanged);
        m_leaving->deleteLater();
    }
}

/// Nobody stays on a page that waits for what has come and gone; the front page opens the notes.
void AppModel::leaveOpening() {
    while (m_navigator.route() == Navigator::KeySetup || m_navigator.route() == Navigator::Unlock)
        m_navigator.back();
}

void AppModel::raise() {
    emit raiseRequested();
    m_notices.show(tr("Considered was open already. Here it is."));
}

} // namespace considered::viewmodel
