// OwnPassphrase: what is said about a passphrase while it is typed, wherever one is chosen.
#pragma once

#include "vault/secrets.h"

#include <QString>

namespace considered::viewmodel {

/// A sentence for each state of two fields, and whether what they hold may be used. Never a score.
struct OwnPassphrase {
    QString text; ///< nothing while nothing is typed
    bool fine = false;

    /// `passphrase` and `again`: as typed. `guarded`: what will stand between a guess and what it opens. UI thread, at
    /// each keystroke.
    [[nodiscard]] static OwnPassphrase typed(const QString& passphrase, const QString& again, vault::Guarded guarded);
};

} // namespace considered::viewmodel
