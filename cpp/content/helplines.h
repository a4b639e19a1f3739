// Help lines in a pack.
#pragma once

#include "content/place.h"
#include "domain/practice.h"

namespace considered::content {

[[nodiscard]] QList<HelpLine> helpLinesAt(const Place& place);

} // namespace considered::content
