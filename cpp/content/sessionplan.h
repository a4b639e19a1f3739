// A lead's session plan in a pack.
#pragma once

#include "content/place.h"
#include "domain/practice.h"

namespace considered::content {

[[nodiscard]] SessionPlan sessionPlanAt(const Place& place);

} // namespace considered::content
