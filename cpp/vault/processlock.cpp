// flock on a file of the data folder.
#include "vault/processlock.h"

#include "vault/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace considered::vault {

using namespace Qt::StringLiterals;

Result<void> makePrivateFolder(const QString& directory) {
    const QFileInfo folder(directory);
    if (!folder.isDir()) {
        if (!folder.dir().exists()) {
            if (Result<void> parent = makePrivateFolder(folder.path()); !parent)
                return parent;
        }
        if (::mkdir(QFile::encodeName(directory).constData(), S_IRWXU) != 0 && errno != EEXIST)
            return tl::unexpected(systemError(u"make "_s + directory, errno));
    }
    struct stat found {};
    if (::stat(QFile::encodeName(directory).constData(), &found) != 0)
        return tl::unexpected(systemError(u"look at "_s + directory, errno));
    if (!S_ISDIR(found.st_mode))
        return fail(ErrorCode::Io, u"not a folder: "_s + directory);
    // A folder of somebody else's, or one meant for all (/tmp), is no place for a vault, and not ours to close.
    if (found.st_uid != ::geteuid() || (found.st_mode & S_ISVTX) != 0)
        return fail(ErrorCode::NotPermitted, u"shared folder "_s + directory);
    if (::chmod(QFile::encodeName(directory).constData(), S_IRWXU) != 0)
        return tl::unexpected(systemError(u"close to others "_s + directory, errno));
    return {};
}

Result<ProcessLock> ProcessLock::take(const QString& directory) {
    if (const Result<void> made = makePrivateFolder(directory); !made)
        return tl::unexpected(made.error());
    const QString path = directory + u"/lock"_s;
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return tl::unexpected(systemError(u"open "_s + path, errno));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(fd);
        return error == EWOULDBLOCK ? Result<ProcessLock>(fail(ErrorCode::AlreadyRunning, path))
                                    : tl::unexpected(systemError(u"lock "_s + path, error));
    }
    return ProcessLock(fd);
}

ProcessLock::~ProcessLock() {
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace considered::vault
