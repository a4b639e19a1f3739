// What lies at a place on disk.
#pragma once

#include <QFile>
#include <sys/stat.h>

namespace considered::test {

/// Who may read and write it, as chmod has it; -1 if nothing is there.
[[nodiscard]] inline int modeOf(const QString& path) {
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
}

/// Empty where it cannot be read, too.
[[nodiscard]] inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace considered::test
