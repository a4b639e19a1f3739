#include "probe.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QQuickWindow>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QVariantMap describe(QAccessibleInterface* met) {
    const auto state = met->state();
    QStringList actions;
    if (auto* doer = met->actionInterface())
        actions = doer->actionNames();
    return {{u"name"_s, met->text(QAccessible::Name)},
            {u"description"_s, met->text(QAccessible::Description)},
            {u"role"_s, int(met->role())},
            {u"checkable"_s, bool(state.checkable)},
            {u"checked"_s, bool(state.checked)},
            {u"selected"_s, bool(state.selected)},
            {u"focusable"_s, bool(state.focusable)},
            {u"disabled"_s, bool(state.disabled)},
            {u"password"_s, bool(state.passwordEdit)},
            {u"actions"_s, actions},
            {u"width"_s, met->rect().width()},
            {u"height"_s, met->rect().height()},
            {u"item"_s, QVariant::fromValue(met->object())}};
}

void collect(QAccessibleInterface* met, const QQuickItem* within, QVariantList& found) {
    for (int i = 0; i < met->childCount(); ++i) {
        auto* child = met->child(i);
        auto* item = child ? qobject_cast<QQuickItem*>(child->object()) : nullptr;
        if (!item || child->state().invisible)
            continue;
        if (within->isAncestorOf(item))
            found.append(describe(child));
        collect(child, within, found);
    }
}

QString words(const QQuickItem* item) {
    return item->property("text").toString().simplified().left(40);
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

void eachVisible(QQuickItem* item, const std::function<void(QQuickItem*)>& visit) {
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    visit(item);
    for (auto* child : item->childItems())
        eachVisible(child, visit);
}

} // namespace

QVariantMap Probe::met(QQuickItem* item) {
    auto* found = QAccessible::queryAccessibleInterface(item);
    return found ? describe(found) : QVariantMap();
}

QVariantList Probe::walk(QQuickItem* item) {
    QVariantList found;
    if (auto* window = QAccessible::queryAccessibleInterface(item->window()))
        collect(window, item, found);
    return found;
}

bool Probe::press(QQuickItem* item) {
    auto* found = QAccessible::queryAccessibleInterface(item);
    auto* doer = found ? found->actionInterface() : nullptr;
    if (!doer)
        return false;
    for (const auto& action : {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (!doer->actionNames().contains(action))
            continue;
        doer->doAction(action);
        return true;
    }
    return false;
}

void Probe::compose(QQuickItem* item, const QString& unsettled, const QString& settled) {
    QInputMethodEvent event(unsettled, {});
    event.setCommitString(settled);
    QCoreApplication::sendEvent(item, &event);
}

QStringList Probe::clipped(QQuickItem* root) {
    QStringList found;
    const double slack = 1.5; // rounding of glyph widths
    eachVisible(root, [&](QQuickItem* item) {
        if (!isText(item))
            return;
        const QSizeF need(item->property("contentWidth").toDouble(), item->property("contentHeight").toDouble());
        QRectF box(0, 0, item->width(), item->height());
        bool cut = need.width() > box.width() + slack || need.height() > box.height() + slack ||
                   item->property("truncated").toBool();
        // Sideways there is no scrolling on any page, so the words must also lie inside the root.
        const auto inRoot = item->mapRectToItem(root, box);
        cut = cut || inRoot.left() < -slack || inRoot.right() > root->width() + slack;
        if (cut) {
            found.append(u"“%1” (%2 x %3 in %4 x %5)"_s.arg(words(item))
                             .arg(need.width())
                             .arg(need.height())
                             .arg(box.width())
                             .arg(box.height()));
        }
    });
    return found;
}

QStringList Probe::small(QQuickItem* root, double size) {
    QStringList found;
    eachVisible(root, [&](QQuickItem* item) {
        const bool pressed = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField") ||
                             item->inherits("QQuickTextArea");
        if (pressed && (item->width() < size || item->height() < size)) {
            found.append(u"%1 “%2” (%3 x %4)"_s.arg(QLatin1StringView(item->metaObject()->className()), words(item))
                             .arg(item->width())
                             .arg(item->height()));
        }
    });
    return found;
}
