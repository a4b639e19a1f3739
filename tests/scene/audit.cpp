// Walks the accessibility tree for controls and the item tree for texts; asks what is drawn.
#include "scene/audit.h"

#include "scene/contrast.h"
#include "scene/overlaps.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

namespace considered::tests {

namespace {

constexpr int restMs = 2000;    ///< until a page that has just come must lie still, on a busy machine
constexpr int leastTarget = 48; // CSS px = device-independent px (WCAG 2.2: 24; ours is 48)

bool isControl(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

void auditControls(QAccessibleInterface* from, QStringList& notes) {
    for (int i = 0; from && i < from->childCount(); ++i) {
        QAccessibleInterface* one = from->child(i);
        if (!one || one->state().invisible)
            continue;
        const auto* item = qobject_cast<QQuickItem*>(one->object());
        if (item && isControl(one->role())) {
            const QString name = one->text(QAccessible::Name);
            const QString which = QStringLiteral("%1 “%2”").arg(item->metaObject()->className(), name);
            // Qt names no field that hides what is typed; its label is then what is heard with it.
            const bool hides = one->state().passwordEdit && !one->text(QAccessible::Description).isEmpty();
            if (name.trimmed().isEmpty() && !hides)
                notes << QStringLiteral("no name: %1 at %2,%3").arg(which).arg(one->rect().x()).arg(one->rect().y());
            if (item->width() + 0.5 < leastTarget || item->height() + 0.5 < leastTarget)
                notes << QStringLiteral("target %1 × %2: %3").arg(item->width()).arg(item->height()).arg(which);
        }
        auditControls(one, notes);
    }
}

void auditTexts(const QQuickItem* item, const QQuickWindow* window, QStringList& notes) {
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) {
        const QString text = item->property("text").toString().left(40);
        // The first words of a note in a list are cut on purpose; its own page has them all.
        if (item->property("truncated").toBool() && item->objectName() != u"excerpt")
            notes << QStringLiteral("cut off: “%1”").arg(text);
        // Joined letters lean a little out of their place at the end of a line.
        if (item->property("contentWidth").toReal() > item->width() + 2)
            notes << QStringLiteral("wider than its place (%1 > %2): “%3”")
                         .arg(item->property("contentWidth").toReal())
                         .arg(item->width())
                         .arg(text);
        if (item->property("contentHeight").toReal() > item->height() + 2)
            notes << QStringLiteral("higher than its place (%1 > %2): “%3”")
                         .arg(item->property("contentHeight").toReal())
                         .arg(item->height())
                         .arg(text);
        const QPointF left = item->mapToScene(QPointF());
        if (left.x() < -0.5 || left.x() + item->width() > window->width() + 0.5)
            notes << QStringLiteral("outside the window (%1 to %2): “%3”")
                         .arg(left.x())
                         .arg(left.x() + item->width())
                         .arg(text);
    }
    const auto children = item->childItems();
    for (const QQuickItem* child : children)
        auditTexts(child, window, notes);
}

} // namespace

QStringList audit(QQuickWindow* window) {
    QStringList notes;
    const auto nothingToNote = [&] {
        notes.clear();
        auditControls(QAccessible::queryAccessibleInterface(window), notes);
        auditTexts(window->contentItem(), window, notes);
        notes += overlaps(window);
        notes += contrasts(window);
        return notes.isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(nothingToNote, restMs));
    notes.removeDuplicates();
    return notes;
}

} // namespace considered::tests
