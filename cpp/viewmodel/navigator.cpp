// The route stack and its rules.
#include "viewmodel/navigator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Navigator::Navigator(QObject* parent) : QObject(parent), m_stack{{Front, {}}} {}

Navigator::Route Navigator::route() const {
    return m_stack.constLast().route;
}

QString Navigator::argument() const {
    return m_stack.constLast().argument;
}

Navigator::Tab Navigator::tab() const {
    switch (route()) {
    case Home:
        return CheckTab;
    case Reflections:
        return ReflectTab;
    case More:
        return MoreTab;
    default:
        return NoTab;
    }
}

void Navigator::open(Route route, const QString& argument) {
    if (m_stack.constLast() == Place{route, argument})
        return;
    m_stack.append({route, argument});
    emit changed();
}

void Navigator::replace(Route route, const QString& argument) {
    m_stack.last() = {route, argument};
    emit changed();
}

void Navigator::back() {
    if (m_stack.size() < 2)
        return;
    m_stack.removeLast();
    emit changed();
}

void Navigator::showTab(Tab tab) {
    const Route bottom = tab == ReflectTab ? Reflections : tab == MoreTab ? More : Home;
    m_stack = {{bottom, {}}};
    emit changed();
}

bool Navigator::needsVault(Route route) {
    switch (route) {
    case Front:
    case QuickCheck:
    case DeclineLines:
    case Welcome:
    case Unlock:
        return false;
    default:
        return true;
    }
}

QString Navigator::saved() const {
    const QMetaEnum routes = QMetaEnum::fromType<Route>();
    QJsonArray places;
    for (const Place& place : m_stack)
        if (needsVault(place.route))
            places.append(QJsonObject{{u"route"_s, QLatin1StringView(routes.valueToKey(place.route))},
                                      {u"argument"_s, place.argument}});
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

void Navigator::restore(const QString& saved) {
    const QMetaEnum routes = QMetaEnum::fromType<Route>();
    QList<Place> stack;
    for (const QJsonValue& value : QJsonDocument::fromJson(saved.toUtf8()).array()) {
        bool known = false;
        const int route = routes.keyToValue(value[u"route"_s].toString().toLatin1().constData(), &known);
        if (known && needsVault(Route(route)))
            stack.append({Route(route), value[u"argument"_s].toString()});
    }
    if (stack.isEmpty())
        stack.append(Place{Home, QString()});
    m_stack = stack;
    emit changed();
}

void Navigator::closeVaultPages() {
    m_stack.removeIf([](const Place& place) { return needsVault(place.route) || place.route == Front; });
    m_stack.prepend({Front, {}});
    emit changed();
}

} // namespace considered::viewmodel
