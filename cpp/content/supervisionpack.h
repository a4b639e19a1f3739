// The "supervision" part of a pack.
#pragma once

#include "content/place.h"
#include "domain/practice.h"

namespace considered::content {

/// What stands at `place`; `practice` has its prompts already. Notes a fault where an id is no prompt of it, a prompt
/// of supervision is in no topic or in two, or the nine are not nine.
[[nodiscard]] SupervisionContent supervisionAt(const Place& place, const Practice& practice);

} // namespace considered::content
