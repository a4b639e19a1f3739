// The `sqlcipher` command-line shell: what any other SQLCipher program sees of a file of ours.
#pragma once

#include <QProcess>

namespace considered::test {

struct ShellAnswer {
    bool ran = false; ///< the shell was found and ended by itself
    QString out;      ///< everything it printed, both streams
};

/// Runs `sql` on the file under a raw key (none for an empty one), given through stdin.
[[nodiscard]] inline ShellAnswer askShell(const QString& path, const QByteArray& key, const QByteArray& sql) {
    using namespace Qt::StringLiterals;
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sqlcipher"_s, {u"-batch"_s, u"-bail"_s, path});
    if (!shell.waitForStarted())
        return {};
    if (!key.isEmpty())
        shell.write("PRAGMA key = \"x'" + key.toHex() + "'\";\n");
    shell.write(sql + "\n");
    shell.closeWriteChannel();
    const bool ended = shell.waitForFinished();
    return {ended && shell.exitStatus() == QProcess::NormalExit, QString::fromUtf8(shell.readAll())};
}

} // namespace considered::test
