// The part of the tour that goes deeper: an experience in a check, what is asked days later, thinking it through, an
// employer visit.
#pragma once

#include "scene/scene.h"

#include <functional>

namespace considered::tests {

/// From Home and back to it, with notes that open by this PIN. `step` takes the picture of one. False at the first step
/// that is not as it should be; the hand's problem() says what was there instead.
[[nodiscard]] bool goDeeper(Scene& scene, const QString& pin, const std::function<bool(const QString&)>& step);

} // namespace considered::tests
