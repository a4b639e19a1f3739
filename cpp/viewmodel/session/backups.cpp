// Making a backup.
#include "viewmodel/session/backups.h"

#include "vault/backup.h"
#include "viewmodel/await.h"
#include "viewmodel/session/backupwords.h"
#include "viewmodel/session/filechooser.h"

#include <QCoreApplication>
#include <QDateTime>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Backups::Backups(const Context& context, KeySetup& keySetup, QObject* parent)
    : QObject(parent), m_context(context), m_keySetup(keySetup) {
    connect(&keySetup, &KeySetup::backupPassphraseChosen, this,
            [this] { choosePlace(m_keySetup.takeBackupPassphrase()); });
}

Backups::~Backups() {
    forget();
}

QString Backups::fileName() const {
    return m_path.section(u'/', -1);
}

QString Backups::folder() const {
    return m_path.section(u'/', 0, -2);
}

void Backups::make() {
    if (m_state == Writing)
        return;
    seen();
    m_keySetup.start(KeySetup::MakeBackup);
}

void Backups::choosePlace(crypto::SecretBytes passphrase) {
    m_passphrase = std::move(passphrase);
    const QString day = m_context.clock.now().localDate().toString(Qt::ISODate);
    m_context.files.chooseSave(tr("Save the backup"), u"Considered %1%2"_s.arg(day, ending), this,
                               [this](const QString& path) { write(path); });
}

void Backups::write(const QString& path) {
    m_path = path;
    m_stop = std::make_shared<std::atomic_bool>(false);
    become(Writing);
    auto work = [path, passphrase = std::move(m_passphrase), app = QCoreApplication::applicationVersion(),
                 now = m_context.clock.now(), stop = m_stop](storage::Database& database) {
        return vault::makeBackup(database, path, passphrase, app, now, stop);
    };
    m_passphrase = {};
    await(this, m_context.vault.ask(std::move(work)), [this, round = m_round](const Result<vault::BackupMade>& made) {
        if (round != m_round)
            return;
        if (made)
            m_madeOf = keptWords(made->summary.kept);
        else
            m_error = makingSentence(made.error());
        become(made ? Made : Idle);
        refresh();
    });
}

void Backups::stop() {
    if (m_stop)
        *m_stop = true;
}

void Backups::notNow() {
    m_due = false;
    emit changed();
    const Moment now = m_context.clock.now();
    await(this, m_context.vault.ask([now](storage::Database& database) { return vault::setNotNow(database, now); }),
          [this](const Result<void>& set) {
              if (!set)
                  m_context.notices.show(sentenceFor(set.error()).title);
          });
}

void Backups::seen() {
    if (m_state == Writing)
        return;
    m_error = {};
    become(Idle);
}

void Backups::refresh() {
    const auto look = [](storage::Database& database) {
        return vault::backupState(database);
    };
    await(this, m_context.vault.ask(look), [this, round = m_round](const Result<BackupState>& state) {
        if (round != m_round || !state)
            return;
        const Moment now = m_context.clock.now();
        m_due = isBackupDue(*state, now.utcMs);
        m_last = state->madeMs ? tr("Last one: %1.").arg(dayAndTime({*state->madeMs, now.offsetSeconds}))
                               : tr("You have not made one yet.");
        emit changed();
    });
}

void Backups::forget() {
    stop();
    ++m_round;
    m_passphrase.clear();
    m_due = false;
    m_last.clear();
    m_error = {};
    become(Idle);
}

void Backups::become(State state) {
    m_state = state;
    if (state == Idle)
        m_madeOf.clear();
    emit changed();
}

} // namespace considered::viewmodel
