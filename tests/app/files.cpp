// Searching folders byte for byte.
#include "app/files.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace considered::tests {

namespace {

QList<QByteArray> waysToWrite(const QString& words) {
    const QByteArray utf8 = words.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    QList<QByteArray> ways{utf8, little.encode(words), big.encode(words), utf8.toHex()};
    // Base64 depends on where the words begin: drop what the neighbours change.
    for (int shift = 0; shift < 3; ++shift)
        ways << QByteArray(QByteArray(shift, 'x') + utf8).toBase64().mid(4, (utf8.size() - 4) / 3 * 4);
    return ways;
}

} // namespace

QStringList filesWith(const QString& words, const QString& folder) {
    const QList<QByteArray> ways = waysToWrite(words);
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QByteArray bytes = path.toUtf8();
        if (all.fileInfo().isFile()) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                bytes += '\n' + file.readAll();
            else
                found << path + QStringLiteral(" (not readable)");
        }
        for (const QByteArray& way : ways)
            if (bytes.contains(way)) {
                found << path;
                break;
            }
    }
    return found;
}

QStringList fingerprint(const QString& folder) {
    QStringList all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all << file.fileName() + u' ' +
                       QString::fromLatin1(
                           QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    all.sort();
    return all;
}

} // namespace considered::tests
