// Audit: what an accessibility reviewer would note about the page on screen.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace considered::tests {

/// One line for each fault: a control without a name, a target under 48 × 48, a text cut off, wider than its place,
/// outside the window or over another, words or icons that hardly stand out (contrast.h). Empty = nothing to note.
/// What is only so while the page is still being laid out is no fault: looked at again for two seconds.
[[nodiscard]] QStringList audit(QQuickWindow* window);

} // namespace considered::tests
