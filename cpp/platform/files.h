// Files: the folders and files of the person's own, for choosing where to save and what to open.
#pragma once

#include "domain/error.h"

#include <QList>

namespace considered::platform {

/// A folder that people know by its name: where choosing begins.
struct FilePlace {
    QString name;
    QString path;
};

struct FileEntry {
    QString name;
    bool isFolder = false;
    qint64 bytes = 0;     ///< 0 for a folder
    qint64 changedMs = 0; ///< UTC
};

/// What is at a path where something would be saved.
enum class Spot { Free, Taken, IsFolder };

/// Any thread, but never the UI thread: a drive may take its time. Nothing is remembered (no recent files), and no
/// dialog of the system is opened: one that lives outside this window would count as leaving the app, and the portal
/// refuses a process that cannot be dumped (security.md 6).
class Files {
  public:
    Files() = default;
    virtual ~Files() = default;
    Q_DISABLE_COPY_MOVE(Files)

    /// The first one is where choosing begins; drives that can be taken away come last.
    [[nodiscard]] virtual QList<FilePlace> places() = 0;
    /// Folders first, then files, each by name; hidden ones left out. NotFound, NotPermitted.
    [[nodiscard]] virtual Result<QList<FileEntry>> list(const QString& folder) = 0;
    /// The folder that holds this one; empty at the top.
    [[nodiscard]] virtual QString above(const QString& folder) = 0;
    /// NotFound (the folder), NotPermitted.
    [[nodiscard]] virtual Result<Spot> look(const QString& folder, const QString& name) = 0;
};

/// A system that shows no files.
class NullFiles final : public Files {
  public:
    [[nodiscard]] QList<FilePlace> places() override { return {}; }
    [[nodiscard]] Result<QList<FileEntry>> list(const QString&) override { return fail(ErrorCode::NotPermitted); }
    [[nodiscard]] QString above(const QString&) override { return {}; }
    [[nodiscard]] Result<Spot> look(const QString&, const QString&) override { return fail(ErrorCode::NotPermitted); }
};

} // namespace considered::platform
