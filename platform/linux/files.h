// Folders and files through the file system, with the names the desktop gives its places.
#pragma once

#include "platform/files.h"

namespace considered::platform {

class LinuxFiles final : public Files {
  public:
    [[nodiscard]] QList<FilePlace> places() override;
    [[nodiscard]] Result<QList<FileEntry>> list(const QString& folder) override;
    [[nodiscard]] QString above(const QString& folder) override;
    [[nodiscard]] Result<Spot> look(const QString& folder, const QString& name) override;
};

} // namespace considered::platform
