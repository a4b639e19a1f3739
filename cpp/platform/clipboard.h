// Clipboard: a secret on its way to another app, for a short while.
#pragma once

#include <QString>

namespace considered::platform {

/// UI thread.
class Clipboard {
  public:
    static constexpr int secretSeconds = 60;

    Clipboard() = default;
    virtual ~Clipboard() = default;
    Q_DISABLE_COPY_MOVE(Clipboard)

    /// Flagged as sensitive, so that histories that know the flag leave it out; taken back after secretSeconds, and
    /// when the app ends, unless something else has been copied since.
    virtual void copySecret(const QString& secret) = 0;
};

class NullClipboard final : public Clipboard {
  public:
    void copySecret(const QString&) override {}
};

} // namespace considered::platform
