// Contrast: how far words and icons stand out from what lies behind them, measured from the pixels on screen.
#pragma once

#include <QColor>
#include <QQuickWindow>
#include <QStringList>

namespace considered::tests {

/// The ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastOf(QRgb one, QRgb other);

/// One line for each text under 4.5, large text under 3 (WCAG 2.2 SC 1.4.3) and icon under 3 (SC 1.4.11). What cannot
/// be used just now is exempt there, as is what a dialog stands over.
[[nodiscard]] QStringList contrasts(QQuickWindow* window);

} // namespace considered::tests
