// What is said of backups: what is in one, what became of it, and what went wrong with its file.
#pragma once

#include "storage/bringback.h"
#include "vault/vaultsession.h"
#include "viewmodel/sentences.h"

#include <QStringList>

namespace considered::viewmodel {

/// "12 reflections", "1 check": one for each kind of which there are any.
[[nodiscard]] QStringList keptWords(const QMap<QString, int>& kept);
/// "24 November 2026, 10:00" on the person's own clock then.
[[nodiscard]] QString dayAndTime(const Moment& moment);
/// What was done with every row, one line each.
[[nodiscard]] QStringList accountOf(const storage::BroughtBack& brought, storage::BringBack how);
/// When a backup was being made.
[[nodiscard]] Sentence makingSentence(const Error& error);
/// When one was being read, or brought back.
[[nodiscard]] Sentence readingSentence(const Error& error);
/// Of a row that is an older version.
[[nodiscard]] QString copyNote(const Moment& backupMade);
/// Calls `show` with it on the UI thread, where the row is one; not where it is not.
void askCopyNote(QObject* receiver, vault::VaultSession& vault, const QUuid& id,
                 std::function<void(const QString& note)> show);

} // namespace considered::viewmodel
