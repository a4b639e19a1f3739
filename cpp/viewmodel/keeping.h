// Keeping: how a quick check asks for its answers to be kept when the notes may not be open.
#pragma once

#include "domain/check.h"

namespace considered::viewmodel {

class Keeping {
  public:
    Keeping() = default;
    virtual ~Keeping() = default;
    Q_DISABLE_COPY_MOVE(Keeping)

    /// Saves the check when the notes are open; otherwise holds it and leads to set-up or unlocking, saves it then, and
    /// drops it (and says so) when that is abandoned. UI thread.
    virtual void keep(const KeptCheck& check) = 0;
};

} // namespace considered::viewmodel
