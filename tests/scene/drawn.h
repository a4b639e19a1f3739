// Drawn: what words and icons a person sees in a window, and where.
#pragma once

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>

namespace considered::tests {

struct Drawn {
    const QQuickItem* item;
    QString text;            ///< its first words; of an icon its class
    QRectF where;            ///< of the words themselves, as far as they are seen, in the window's own pixels
    const QQuickItem* layer; ///< the page, or the dialog over it
    bool icon;
};

/// All of it, in the order in which it is drawn within its layer.
[[nodiscard]] QList<Drawn> drawnIn(QQuickWindow* window);

} // namespace considered::tests
