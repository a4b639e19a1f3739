// ShareTarget: handing a file to another app through the system's own share sheet.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace considered::platform {

/// UI thread.
class ShareTarget {
  public:
    ShareTarget() = default;
    virtual ~ShareTarget() = default;
    Q_DISABLE_COPY_MOVE(ShareTarget)

    /// Whether this system has one; what cannot be had is not offered.
    [[nodiscard]] virtual bool available() const = 0;
    /// Shows the sheet. The bytes go from memory to memory where the system can; `done` says whether an app took them.
    virtual void share(const QByteArray& bytes, const QString& fileName, const QString& mimeType,
                       std::function<void(bool taken)> done) = 0;
};

/// Desktops have none: a file is saved to a place instead.
class NullShareTarget final : public ShareTarget {
  public:
    [[nodiscard]] bool available() const override { return false; }
    void share(const QByteArray&, const QString&, const QString&, std::function<void(bool)> done) override {
        done(false);
    }
};

} // namespace considered::platform
