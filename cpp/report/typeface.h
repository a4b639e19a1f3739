// The typeface of an export's pages. Stays inside the room.
#pragma once

#include "report/pages.h"

#include <QFont>

namespace considered::report {

/// Without shaping: each character is one glyph of the font's own map, so that a reader can take the text out again.
/// Without other fonts: what this one lacks is said instead (Pages::missing). Sizes in tenths of a point.
[[nodiscard]] QFont fontOf(Face face);
[[nodiscard]] double lineHeight(Face face);
[[nodiscard]] double widthOf(const QString& text, Face face);

} // namespace considered::report
