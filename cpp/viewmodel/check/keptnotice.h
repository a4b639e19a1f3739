// What is said when a check has been kept, the same from every page.
#pragma once

#include "domain/check.h"
#include "viewmodel/notices.h"

namespace considered::viewmodel {

/// `lookBack` opens a reflection for the check.
void sayKept(Notices& notices, const KeptCheck& check, std::function<void()> lookBack);

} // namespace considered::viewmodel
