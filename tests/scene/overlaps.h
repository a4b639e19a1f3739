// Overlaps: words that stand over other words.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace considered::tests {

/// One line for each pair of texts drawn over each other, as far as both are seen; a dialog over a page is none.
[[nodiscard]] QStringList overlaps(QQuickWindow* window);

} // namespace considered::tests
