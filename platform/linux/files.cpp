// Listing folders. Read only: whoever asked writes the file.
#include "linux/files.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <unistd.h>

namespace considered::platform {

using namespace Qt::StringLiterals;

namespace {

Result<void> folderThere(const QString& folder, int wanted) {
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, u"no such folder"_s);
    if (::access(QFile::encodeName(folder).constData(), wanted) != 0)
        return fail(ErrorCode::NotPermitted, u"the folder refuses"_s);
    return {};
}

} // namespace

QList<FilePlace> LinuxFiles::places() {
    QList<FilePlace> found;
    const auto add = [&](const QString& name, const QString& path) {
        const bool known =
            std::any_of(found.cbegin(), found.cend(), [&](const FilePlace& place) { return place.path == path; });
        if (!known && !path.isEmpty() && folderThere(path, R_OK | X_OK))
            found.append({name, path});
    };
    for (const auto where :
         {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation, QStandardPaths::DownloadLocation})
        add(QStandardPaths::displayName(where), QStandardPaths::writableLocation(where));
    for (const QStorageInfo& drive : QStorageInfo::mountedVolumes()) {
        const QString path = drive.rootPath();
        if (drive.isReady() && (path.startsWith("/media/"_L1) || path.startsWith("/run/media/"_L1)))
            add(drive.displayName().section(u'/', -1), path);
    }
    return found;
}

Result<QList<FileEntry>> LinuxFiles::list(const QString& folder) {
    if (const auto there = folderThere(folder, R_OK | X_OK); !there)
        return tl::unexpected(there.error());
    QList<FileEntry> entries;
    const QDir dir(folder);
    for (const QFileInfo& file : dir.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot,
                                                   QDir::DirsFirst | QDir::Name | QDir::IgnoreCase | QDir::LocaleAware))
        entries.append(
            {file.fileName(), file.isDir(), file.isDir() ? 0 : file.size(), file.lastModified().toMSecsSinceEpoch()});
    return entries;
}

QString LinuxFiles::above(const QString& folder) {
    QDir dir(folder);
    return dir.cdUp() ? dir.absolutePath() : QString();
}

Result<Spot> LinuxFiles::look(const QString& folder, const QString& name) {
    return folderThere(folder, W_OK | X_OK).map([&] {
        const QFileInfo file(QDir(folder).filePath(name));
        return file.isDir() ? Spot::IsFolder : file.exists() || file.isSymLink() ? Spot::Taken : Spot::Free;
    });
}

} // namespace considered::platform
