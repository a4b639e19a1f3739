// The "prepare" part of a pack.
#pragma once

#include "content/place.h"
#include "domain/practice.h"

namespace considered::content {

/// What stands at `place`; `practice` has its prompts already. Notes a fault where an id is no prompt of it, an
/// experience fits no situation, or a preparation prompt is in no group or in two.
[[nodiscard]] Preparing preparingAt(const Place& place, const Practice& practice);

} // namespace considered::content
