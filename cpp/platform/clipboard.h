// Clipboard: where a person copies something of theirs to; a secret only for a short while.
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

    virtual void copy(const QString& text) = 0;
    /// Flagged as sensitive, so that histories that know the flag leave it out; taken back after secretSeconds, and
    /// when the app ends, unless something else has been copied since.
    virtual void copySecret(const QString& secret) = 0;
};

/// Keeps what was copied to itself.
class NullClipboard final : public Clipboard {
  public:
    void copy(const QString& text) override { copied = text; }
    void copySecret(const QString& secret) override { copied = secret; }
    QString copied;
};

} // namespace considered::platform
