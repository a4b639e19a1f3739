// Walking the accessibility tree, tapping and typing.
#include "scene/hand.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>
#include <algorithm>
#include <utility>

namespace considered::tests {

namespace {

constexpr int hastyMs = 60;      ///< from one tap of a hasty thumb to the next
constexpr qreal leastThumb = 48; ///< of a thing that is seen in part

bool onScreen(QAccessibleInterface* one) {
    const QAccessible::State state = one->state();
    return one->isValid() && !state.invisible;
}

void walk(QAccessibleInterface* from, const std::function<bool(QAccessibleInterface*)>& visit, bool& done) {
    for (int i = 0; from && !done && i < from->childCount(); ++i) {
        QAccessibleInterface* child = from->child(i);
        if (!child || !onScreen(child))
            continue;
        done = visit(child);
        if (!done)
            walk(child, visit, done);
    }
}

bool takesTaps(QAccessibleInterface* one) {
    switch (one->role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::PageTab:
    case QAccessible::EditableText:
    case QAccessible::ListItem:
    case QAccessible::Link:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// The page that holds an item: the outermost of what is loaded.
const QQuickItem* pageOf(const QQuickItem* item) {
    const QQuickItem* page = nullptr;
    for (; item; item = item->parentItem())
        if (item->inherits("QQuickLoader"))
            page = item;
    return page;
}

} // namespace

Hand::Hand(QQuickWindow* window, Tongue tongue) : m_window(window), m_tongue(tongue) {
    QAccessible::setActive(true);
    const QLocale calendar;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day)
            knows(calendar.dayName(day, format));
        for (int month = 1; month <= 12; ++month)
            knows(calendar.monthName(month, format));
    }
}

bool Hand::matches(const QString& shown, const QString& wanted) const {
    const QString has = inEnglish(shown, m_tongue);
    const QString want = inEnglish(wanted, m_tongue);
    if (want.endsWith(u'…') && want.size() > 1)
        return has.startsWith(QStringView(want).chopped(1)) || has == want;
    return has == want;
}

QAccessibleInterface* Hand::find(const QString& name) {
    QAccessibleInterface* found = nullptr;
    bool done = false;
    // A control before a mere text of the same name; of two pages side by side, the one that has the focus.
    const QQuickItem* page = pageOf(m_window->activeFocusItem());
    for (const bool controls : {true, false}) {
        walk(
            QAccessible::queryAccessibleInterface(m_window),
            [&](QAccessibleInterface* one) {
                if (controls != takesTaps(one) || !matches(one->text(QAccessible::Name), name))
                    return false;
                const bool here = page && pageOf(qobject_cast<QQuickItem*>(one->object())) == page;
                if (here || !found)
                    found = one;
                return here || !page;
            },
            done);
        if (found)
            break;
    }
    // A field that hides what is typed has its name from the group that it is in.
    if (found && found->role() == QAccessible::Grouping) {
        done = false;
        walk(
            found, [&](QAccessibleInterface* one) { return one->role() == QAccessible::EditableText && (found = one); },
            done);
    }
    return found;
}

QStringList Hand::names() {
    QStringList all = shown();
    for (QString& name : all)
        name = inEnglish(name, m_tongue);
    return all;
}

void Hand::knows(const QString& words) {
    const QStringList own = wordsInEnglish(words.toLower());
    m_own.unite(QSet<QString>(own.cbegin(), own.cend()));
}

QStringList Hand::leftInEnglish() {
    QStringList left;
    for (const QString& name : shown()) {
        for (const QString& word : wordsInEnglish(name))
            if (!m_own.contains(word.toLower()))
                left.append(QStringLiteral("“%1” of “%2”").arg(word, name));
    }
    return left;
}

QStringList Hand::shown() {
    QStringList all;
    bool done = false;
    walk(
        QAccessible::queryAccessibleInterface(m_window),
        [&](QAccessibleInterface* one) {
            if (const QString name = one->text(QAccessible::Name); !name.isEmpty())
                all.append(name);
            return false;
        },
        done);
    return all;
}

bool Hand::sees(const QString& name) {
    const QStringList all = names();
    return std::any_of(all.cbegin(), all.cend(), [&](const QString& said) { return matches(said, name); });
}

bool Hand::waitUntil(const std::function<bool()>& holds, int ms) {
    return QTest::qWaitFor(holds, ms);
}

bool Hand::waitFor(const QString& name, int ms) {
    if (waitUntil([&] { return sees(name); }, ms))
        return true;
    m_problem = QStringLiteral("“%1” is not on screen. There is: %2").arg(name, names().join(QStringLiteral(" | ")));
    return false;
}

QQuickItem* Hand::item(const QString& name) {
    QAccessibleInterface* one = find(name);
    return one ? qobject_cast<QQuickItem*>(one->object()) : nullptr;
}

QString Hand::descriptionOf(const QString& name) {
    QAccessibleInterface* one = find(name);
    return one ? inEnglish(one->text(QAccessible::Description), m_tongue) : QString();
}

QString Hand::valueOf(const QString& name) {
    QAccessibleInterface* one = find(name);
    return one ? inEnglish(one->text(QAccessible::Value), m_tongue) : QString();
}

void Hand::bringIntoView(QQuickItem* item) {
    for (QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable"))
            continue;
        const qreal top = item->mapToItem(up, QPointF()).y();
        const qreal over = top + item->height() + 8 - up->height();
        const qreal y = up->property("contentY").toReal();
        if (top < 0)
            up->setProperty("contentY", std::max(up->property("originY").toReal() - up->property("topMargin").toReal(),
                                                 y + top - 8)); // what stands over a list lies in its margin
        else if (over > 0)
            up->setProperty("contentY", y + std::min(over, top));
    }
}

void Hand::wheel(QQuickItem* over) {
    const QPointF at = over->mapToScene(QRectF(QPointF(), over->size()).center());
    QWheelEvent event(at, m_window->mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    event.setTimestamp(m_turned += 500); // apart, or Qt takes several for one
    QCoreApplication::sendEvent(m_window, &event);
}

bool Hand::scrollUntil(const std::function<bool()>& holds) {
    QList<QQuickItem*> items{m_window->contentItem()};
    for (qsizetype i = 0; i < items.size(); ++i) {
        QQuickItem* item = items.at(i);
        if (!item->isVisible())
            continue;
        while (item->inherits("QQuickFlickable") && !item->property("atYEnd").toBool()) {
            const qreal before = item->property("contentY").toReal();
            wheel(item);
            if (waitUntil(holds, 400))
                return true;
            if (item->property("contentY").toReal() <= before)
                break;
        }
        items += item->childItems();
    }
    return false;
}

void Hand::waitForFrame() {
    // Layouts settle when a frame is drawn, however late that is on a busy machine: before it, all that a new page
    // holds may lie in one corner.
    bool drawn = false;
    const auto done =
        QObject::connect(m_window.data(), &QQuickWindow::frameSwapped, m_window.data(), [&drawn] { drawn = true; });
    m_window->update();
    static_cast<void>(waitUntil([&drawn] { return drawn; }, 1000));
    QObject::disconnect(done);
}

std::optional<QPoint> Hand::placeOf(const QString& name) {
    QPointer<QQuickItem> target;
    const auto there = [&] {
        target = item(name);
        return target && target->isVisible() && target->isEnabled() && target->width() > 0;
    };
    if (!waitUntil(there) && !scrollUntil(there)) {
        m_problem =
            QStringLiteral("“%1” cannot be tapped. There is: %2").arg(name, names().join(QStringLiteral(" | ")));
        return {};
    }
    QPoint middle(-1, -1);
    const auto inReach = [&] {
        if (!target && !there()) // a page that was made anew, as when a backup has come back
            return false;
        // Again and again: a page that has just come may still scroll by itself.
        bringIntoView(target);
        waitForFrame();
        if (!target)
            return false;
        const QRectF whole = target->mapRectToScene(QRectF(QPointF(), target->size()));
        QRectF seen = whole & QRectF(QPointF(), m_window->size());
        for (const QQuickItem* up = target->parentItem(); up; up = up->parentItem())
            if (up->clip())
                seen &= up->mapRectToScene(QRectF(QPointF(), up->size()));
        // What is higher than the window is tapped where it is seen.
        const bool enough = seen.contains(whole.center()) || seen.height() >= leastThumb;
        const QPointF place = seen.contains(whole.center()) ? whole.center() : seen.center();
        const QPoint before = std::exchange(middle, place.toPoint());
        // What is still being laid out would be missed.
        return enough && middle == before;
    };
    if (!waitUntil(inReach)) {
        m_problem = QStringLiteral("“%1” stays out of reach").arg(name);
        return {};
    }
    return middle;
}

bool Hand::tap(const QString& name, int times) {
    const auto place = placeOf(name);
    if (!place)
        return false;
    taps += times;
    if (times == 1) {
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, *place);
        return true;
    }
    // As a thumb does. A mouse of Qt Test says that much time has gone by between clicks, whatever it is.
    static QPointingDevice* const screen = QTest::createTouchDevice();
    for (int i = 0; i < times; ++i) {
        QTest::touchEvent(m_window, screen).press(0, *place, m_window);
        QTest::touchEvent(m_window, screen).release(0, *place, m_window);
        QTest::qWait(hastyMs);
    }
    return true;
}

void Hand::type(const QString& text) {
    knows(text);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

bool Hand::typeInto(const QString& field, const QString& text) {
    if (!tap(field))
        return false;
    type(text);
    return true;
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_window, key, modifiers);
}

QImage Hand::picture() {
    // Two equal pictures 60 ms apart: nothing moves any more (a blinking cursor stops in tests).
    QImage before;
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(60);
        QImage now = m_window->grabWindow();
        if (now == before)
            return now;
        before = std::move(now);
    }
    return before;
}

bool Hand::save(const QString& file) {
    return picture().save(file);
}

} // namespace considered::tests
