// Names, presence and removal of the vault's files.
#include "vault/vaultfiles.h"

#include "vault/durablefile.h"
#include "vault/processlock.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <sys/stat.h>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

QString journalOf(const QString& database) {
    return database + u"-journal"_s;
}

} // namespace

PrivateFiles::PrivateFiles() : m_before(::umask(S_IRWXG | S_IRWXO)) {}

PrivateFiles::~PrivateFiles() {
    ::umask(m_before);
}

VaultFiles::VaultFiles(QString directory)
    : m_directory(std::move(directory)), m_headers(m_directory), m_database(m_directory + u"/vault.db"_s),
      m_unfinished(m_directory + u"/vault.db.new"_s) {}

bool VaultFiles::hasDatabase() const {
    return isThere(m_database) || isThere(journalOf(m_database));
}

bool VaultFiles::any() const {
    return hasDatabase() || std::any_of(m_headers.paths().begin(), m_headers.paths().end(), isThere);
}

bool VaultFiles::isUnfinished() const {
    return !isThere(m_database) && isThere(m_unfinished);
}

bool VaultFiles::hasUnfinished() const {
    return isThere(m_unfinished);
}

Result<bool> VaultFiles::makeFolder() const {
    const bool wasThere = QDir(m_directory).exists();
    return makePrivateFolder(m_directory).map([wasThere] { return !wasThere; });
}

Result<void> VaultFiles::finishDatabase() const {
    QFile::remove(journalOf(m_unfinished)); // empty: the database was closed before the header was written
    return moveFile(m_unfinished, m_database);
}

void VaultFiles::removeUnfinished() const {
    QFile::remove(m_unfinished);
    QFile::remove(journalOf(m_unfinished));
}

Result<void> VaultFiles::destroy(Random& random) const {
    Result<void> first;
    const auto note = [&first](Result<void> result) {
        if (first && !result && result.error().code != ErrorCode::NotFound)
            first = std::move(result);
    };
    QStringList names;
    for (const QString& name : {u"vault.hdr"_s, u"vault.hdr.b"_s, u"vault.try"_s, u"vault.try.b"_s, u"vault.db"_s})
        names += {name, name + u".new"_s}; // as a kill may leave it
    names += {u"vault.db-journal"_s, u"vault.db.new-journal"_s};
    for (const QString& name : std::as_const(names)) {
        const QString path = m_directory + u'/' + name;
        if (!isThere(path))
            continue;
        if (name.startsWith(u"vault.hdr"))
            note(overwriteFile(path, random));
        if (!QFile::remove(path))
            note(fail(ErrorCode::NotPermitted, name + u" is still there"_s));
    }
    note(syncFolder(m_directory));
    return first;
}

void VaultFiles::removeAll(bool folderAsWell) const {
    removeUnfinished();
    for (const QString& path : m_headers.paths())
        QFile::remove(path);
    QFile::remove(m_database);
    QFile::remove(journalOf(m_database));
    if (folderAsWell)
        QDir().rmdir(m_directory); // refuses when anything else is in it
}

} // namespace considered::vault
