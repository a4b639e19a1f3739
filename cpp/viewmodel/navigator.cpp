// The route stack and its rules.
#include "viewmodel/navigator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Navigator::Navigator(QObject* parent) : QAbstractListModel(parent), m_stack{Place{Front, QString()}} {}

int Navigator::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_stack.size());
}

QVariant Navigator::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place& place = m_stack.at(index.row());
    switch (role) {
    case RouteRole:
        return QVariant::fromValue(place.route);
    case ArgumentRole:
        return place.argument;
    default:
        return {};
    }
}

QHash<int, QByteArray> Navigator::roleNames() const {
    return {{RouteRole, "place"}, {ArgumentRole, "argument"}};
}

void Navigator::become(const QList<Place>& wanted) {
    QList<Place> stack = wanted;
    if (!m_vaultOpen) {
        stack.removeIf([](const Place& place) { return needsVault(place.route); });
        if (stack.isEmpty())
            stack = {Place{Front, QString()}};
    }
    int same = 0;
    while (same < stack.size() && same < m_stack.size() && stack.at(same) == m_stack.at(same))
        ++same;
    if (same < m_stack.size()) {
        beginRemoveRows({}, same, int(m_stack.size()) - 1);
        m_stack.remove(same, m_stack.size() - same);
        endRemoveRows();
    }
    if (same < stack.size()) {
        beginInsertRows({}, same, int(stack.size()) - 1);
        m_stack = stack;
        endInsertRows();
    }
    m_acting = int(m_stack.size());
    emit changed();
}

Navigator::Route Navigator::route() const {
    return m_stack.constLast().route;
}

QString Navigator::argument() const {
    return m_stack.constLast().argument;
}

bool Navigator::holds(Route route) const {
    return std::any_of(m_stack.cbegin(), m_stack.cend(), [route](const Place& place) { return place.route == route; });
}

Navigator::Tab Navigator::tab() const {
    return tabOf(route());
}

Navigator::Tab Navigator::section() const {
    return tabOf(m_stack.constFirst().route);
}

bool Navigator::standsBeside() const {
    return m_stack.size() > 1 && !fillsWindow() && !fills(m_stack.at(m_stack.size() - 2).route);
}

void Navigator::actFrom(int depth) {
    m_acting = std::clamp(depth, 1, int(m_stack.size()));
}

Navigator::Tab Navigator::tabOf(Route route) {
    switch (route) {
    case Home:
        return CheckTab;
    case Reflections:
        return ReflectTab;
    case Prepare:
        return PrepareTab;
    case Supervision:
        return SupervisionTab;
    case More:
        return MoreTab;
    default:
        return NoTab;
    }
}

void Navigator::open(Route route, const QString& argument) {
    const Place place{route, argument};
    if (const QList<Place> under = acting(); under.constLast() != place)
        become(under + QList<Place>{place});
}

void Navigator::replace(Route route, const QString& argument) {
    QList<Place> stack = acting();
    stack.last() = Place{route, argument};
    become(stack);
}

void Navigator::back() {
    if (m_acting > 1)
        become(m_stack.first(m_acting - 1));
}

void Navigator::showTab(Tab tab) {
    const Route bottom = tab == ReflectTab       ? Reflections
                         : tab == PrepareTab     ? Prepare
                         : tab == SupervisionTab ? Supervision
                         : tab == MoreTab        ? More
                                                 : Home;
    become({Place{bottom, QString()}});
}

bool Navigator::needsVault(Route route) {
    switch (route) {
    case Front:
    case QuickCheck:
    case DeclineLines:
    case KeySetup:
    case Unlock:
    case Settings:
    case About:
    case Learn:
    case LearnPart:
    case LearnItem:
    case Support:
        return false;
    default:
        return true;
    }
}

bool Navigator::fills(Route route) {
    switch (route) {
    case QuickCheck:
    case KeySetup:
    case Unlock:
    case Check:
    case ReflectionEdit:
    case Export:
    case BringBack:
    case ChooseFile:
    case ThinkPrompt:
    case Visit:
        return true;
    default:
        return false;
    }
}

QString Navigator::saved() const {
    return written(m_stack);
}

QString Navigator::savedOver(Route bottom) const {
    return written(QList<Place>{Place{bottom, QString()}} + m_stack.mid(1));
}

QString Navigator::written(const QList<Place>& stack) {
    const QMetaEnum routes = QMetaEnum::fromType<Route>();
    QJsonArray places;
    for (const Place& place : stack)
        places.append(QJsonObject{{u"route"_s, QLatin1StringView(routes.valueToKey(place.route))},
                                  {u"argument"_s, place.argument}});
    return QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact));
}

void Navigator::restore(const QString& saved) {
    const QMetaEnum routes = QMetaEnum::fromType<Route>();
    QList<Place> stack;
    const QJsonArray places = QJsonDocument::fromJson(saved.toUtf8()).array();
    for (const QJsonValue value : places) {
        bool known = false;
        const int route = routes.keyToValue(value[u"route"_s].toString().toLatin1().constData(), &known);
        if (known && route != KeySetup && route != Unlock && route != ChooseFile) // what led there is gone
            stack.append({Route(route), value[u"argument"_s].toString()});
    }
    if (stack.isEmpty() || stack.constFirst().route == Front)
        stack = {Place{Home, QString()}};
    become(stack);
}

void Navigator::closeVaultPages() {
    QList<Place> stack{Place{Front, QString()}};
    for (const Place& place : std::as_const(m_stack))
        if (!needsVault(place.route) && place.route != Front)
            stack.append(place);
    become(stack);
}

} // namespace considered::viewmodel
