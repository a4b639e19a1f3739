// Context: what every view-model is handed by constructor, in one value of references.
#pragma once

#include "domain/clock.h"
#include "domain/practice.h"
#include "domain/random.h"
#include "vault/vaultsession.h"
#include "viewmodel/navigator.h"
#include "viewmodel/notices.h"
#include "viewmodel/session/filechooser.h"

namespace considered::viewmodel {

/// All outlive the view-models (the composition root owns them).
struct Context {
    vault::VaultSession& vault;
    const Practice& practice;
    const Clock& clock;
    Random& random;
    Navigator& navigator;
    Notices& notices;
    FileChooser& files;
};

} // namespace considered::viewmodel
