// The steps of bringing a backup back.
#include "viewmodel/session/backupreturn.h"

#include "vault/backup.h"
#include "vault/secrets.h"
#include "viewmodel/await.h"
#include "viewmodel/session/backups.h"
#include "viewmodel/session/backupwords.h"

#include <numeric>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

BackupReturn::BackupReturn(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

BackupReturn::~BackupReturn() {
    forget();
}

void BackupReturn::chooseFile() {
    if (m_busy)
        return;
    m_context.files.chooseOpen(tr("Which backup?"), Backups::ending, this, [this](const QString& path) {
        forget();
        m_path = path;
        go(Passphrase);
    });
}

void BackupReturn::look(const QString& passphrase) {
    if (m_busy || m_step != Passphrase || passphrase.isEmpty())
        return;
    m_error = {};
    m_busy = true;
    m_passphrase = vault::normalisedPassphrase(vault::canonicalWords(passphrase));
    m_stop = std::make_shared<std::atomic_bool>(false);
    emit changed();
    auto work = [path = m_path, secret = m_passphrase.clone(), stop = m_stop](storage::Database& here) {
        return storage::keptCounts(here).and_then([&](const QMap<QString, int>& kept) {
            return storage::BackupFile::open(path, secret, stop).map([&](const storage::BackupFile& file) {
                return Seen{file.summary(), std::accumulate(kept.cbegin(), kept.cend(), 0) > 0};
            });
        });
    };
    await(this, m_context.vault.ask(std::move(work)), [this, round = m_round](const Result<Seen>& seen) {
        if (round != m_round)
            return;
        m_busy = false;
        if (!seen) {
            say(seen.error());
            return;
        }
        m_madeWhen = dayAndTime(seen->summary.made);
        m_inside = keptWords(seen->summary.kept);
        m_anythingHere = seen->anythingHere;
        go(Inside);
    });
}

void BackupReturn::merge() {
    bring(storage::BringBack::Merge);
}

void BackupReturn::replace() {
    bring(storage::BringBack::Replace);
}

void BackupReturn::bring(storage::BringBack how) {
    if (m_busy || m_step != Inside)
        return;
    m_busy = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    go(Working);
    auto work = [path = m_path, secret = m_passphrase.clone(), how, stop = m_stop](storage::Database& here) {
        return vault::bringBack(here, path, secret, how, stop);
    };
    await(this, m_context.vault.ask(std::move(work)),
          [this, how, round = m_round](const Result<storage::BroughtBack>& brought) {
              if (round != m_round)
                  return;
              m_busy = false;
              if (!brought) {
                  m_step = Inside;
                  say(brought.error());
                  return;
              }
              m_passphrase.clear();
              m_account = accountOf(*brought, how);
              go(Done);
              emit broughtBack();
          });
}

void BackupReturn::stop() {
    if (m_stop)
        *m_stop = true;
}

void BackupReturn::back() {
    if (m_busy)
        return stop();
    switch (m_step) {
    case Passphrase:
        forget();
        return;
    case Inside:
        m_passphrase.clear();
        m_error = {};
        go(Passphrase);
        return;
    default:
        forget();
        m_context.navigator.back();
    }
}

void BackupReturn::finish() {
    forget();
    m_context.navigator.showTab(Navigator::CheckTab);
}

void BackupReturn::forget() {
    stop();
    ++m_round;
    m_busy = false;
    m_path.clear();
    m_passphrase.clear();
    m_madeWhen.clear();
    m_inside.clear();
    m_account.clear();
    m_error = {};
    go(Choose);
}

void BackupReturn::go(Step step) {
    m_step = step;
    emit changed();
}

void BackupReturn::say(const Error& error) {
    m_error = readingSentence(error);
    emit changed();
}

} // namespace considered::viewmodel
