// Probe: what the tests in QML cannot see or do by themselves: accessibility as a screen reader meets it, and a
// keyboard that composes letters.
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QVariantList>
#include <QVariantMap>
#include <qqmlregistration.h>

class QAccessibleInterface;

class Probe : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    /// name, description, role (QAccessible's number), checkable, checked, selected, focusable, disabled, actions.
    /// Empty where a screen reader does not meet the item at all.
    Q_INVOKABLE static QVariantMap met(QQuickItem* item);
    /// Everything a screen reader meets in item, in reading order; as met(), with width, height and item.
    Q_INVOKABLE static QVariantList walk(QQuickItem* item);
    /// Does what a screen reader's double tap does; false where the item offers no such action.
    Q_INVOKABLE static bool press(QQuickItem* item);
    /// Letters an on-screen keyboard shows but has not settled, after those it settles now.
    Q_INVOKABLE static void compose(QQuickItem* item, const QString& unsettled, const QString& settled);
    /// Visible texts that do not fit: their own words against their own box, and against any clipping box but one that
    /// scrolls. Each as "words (width x height in width x height)".
    Q_INVOKABLE static QStringList clipped(QQuickItem* item);
    /// Visible items that can be pressed, ticked or typed in and are under size in either direction.
    Q_INVOKABLE static QStringList small(QQuickItem* item, double size);
};
