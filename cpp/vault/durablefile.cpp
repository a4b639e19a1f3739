// POSIX calls: write, fsync, rename, fsync of the folder.
#include "vault/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace considered::vault {
namespace {

using namespace Qt::StringLiterals;

/// Closes what it holds.
class Descriptor {
  public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode)) {}
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

  private:
    int m_fd;
};

/// On Apple systems fsync leaves the bytes in the drive's own cache.
bool sync(const Descriptor& file) {
#ifdef F_FULLFSYNC
    if (::fcntl(file.get(), F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(file.get()) == 0;
}

bool writeAll(const Descriptor& file, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(file.get(), bytes.data(), std::size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

auto failed(const QString& what) {
    return tl::unexpected<Error>(systemError(what, errno));
}

Result<void> writeNew(const QString& path, QByteArrayView bytes) {
    ::unlink(QFile::encodeName(path).constData()); // left by a process that died here
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!file.isOpen())
        return failed(u"open "_s + path);
    if (!writeAll(file, bytes) || !sync(file))
        return failed(u"write "_s + path);
    return {};
}

/// Another name in the same folder, which nobody has.
QString besideOf(const QString& path) {
    return QFileInfo(path).path() + u"/.considered-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

#ifdef O_TMPFILE
/// Written without a name, so that a process killed half way leaves nothing. False where the file system knows no such
/// files; then nothing was done.
Result<bool> saveNameless(const QString& path, QByteArrayView bytes) {
    const Descriptor file(QFileInfo(path).path(), O_TMPFILE | O_WRONLY, S_IRUSR | S_IWUSR);
    if (!file.isOpen())
        return false;
    if (!writeAll(file, bytes) || !sync(file))
        return failed(u"write "_s + path);
    const QByteArray itself = "/proc/self/fd/" + QByteArray::number(file.get());
    const auto link = [&itself](const QString& to) {
        return ::linkat(AT_FDCWD, itself.constData(), AT_FDCWD, QFile::encodeName(to).constData(), AT_SYMLINK_FOLLOW);
    };
    if (link(path) == 0)
        return true;
    if (errno != EEXIST)
        return false;
    const QString beside = besideOf(path); // a name can only be taken over from another name
    if (link(beside) != 0)
        return false;
    if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0)
        return true;
    const auto error = failed(u"rename to "_s + path);
    ::unlink(QFile::encodeName(beside).constData());
    return error;
}
#else
Result<bool> saveNameless(const QString&, QByteArrayView) {
    return false;
}
#endif

} // namespace

Error systemError(const QString& what, int errorNumber) {
    const QString context = u"%1: %2"_s.arg(what, qt_error_string(errorNumber));
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, context};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NotPermitted, context};
    case ENOENT:
        return {ErrorCode::NotFound, context};
    default:
        return {ErrorCode::Io, context};
    }
}

Result<QByteArray> readBytes(const QString& path, qsizetype limit) {
    const Descriptor file(path, O_RDONLY | O_NONBLOCK); // a pipe put here must not hang the program
    if (!file.isOpen())
        return failed(u"open "_s + path);
    QByteArray bytes(limit + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + filled, std::size_t(bytes.size() - filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(u"read "_s + path);
        if (count == 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

Result<void> replaceFile(const QString& path, QByteArrayView bytes) {
    const QString beside = path + u".new"_s;
    Result<void> done = writeNew(beside, bytes).and_then([&] { return moveFile(beside, path); });
    if (!done)
        ::unlink(QFile::encodeName(beside).constData());
    return done;
}

Result<void> saveForPerson(const QString& path, QByteArrayView bytes) {
    const Result<bool> saved = saveNameless(path, bytes);
    if (!saved)
        return tl::unexpected(saved.error());
    if (*saved) {
        static_cast<void>(syncFolder(QFileInfo(path).path())); // there and whole; some drives sync no folder
        return {};
    }
    const QString beside = besideOf(path);
    Result<void> done = writeNew(beside, bytes).and_then([&]() -> Result<void> {
        if (::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
            return failed(u"rename to "_s + path);
        return {};
    });
    if (!done)
        ::unlink(QFile::encodeName(beside).constData());
    return done;
}

Result<void> moveFile(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(u"rename to "_s + to);
    return syncFolder(QFileInfo(to).path());
}

Result<void> overwriteFile(const QString& path, Random& random) {
    const Descriptor file(path, O_WRONLY | O_NOFOLLOW);
    if (!file.isOpen())
        return failed(u"open "_s + path);
    QByteArray bytes(QFileInfo(path).size(), Qt::Uninitialized);
    random.fill({reinterpret_cast<unsigned char*>(bytes.data()), std::size_t(bytes.size())});
    if (!writeAll(file, bytes) || !sync(file))
        return failed(u"overwrite "_s + path);
    return {};
}

Result<void> syncFile(const QString& path) {
    const Descriptor file(path, O_RDWR);
    if (!file.isOpen() || !sync(file))
        return failed(u"sync "_s + path);
    return {};
}

Result<void> syncFolder(const QString& path) {
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !sync(folder))
        return failed(u"sync the folder "_s + path);
    return {};
}

bool isThere(const QString& path) {
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

} // namespace considered::vault
