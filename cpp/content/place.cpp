// Reading JSON values with their places.
#include "content/place.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace considered::content {

using namespace Qt::StringLiterals;

void FirstFault::note(const QString& pointer, const QString& what) {
    if (m_text.isEmpty())
        m_text = pointer.isEmpty() ? what : pointer + u": "_s + what;
}

Place::Place(QJsonValue value, QString pointer, FirstFault& fault)
    : m_value(std::move(value)), m_pointer(std::move(pointer)), m_fault(&fault) {}

void Place::fault(const QString& what) const {
    m_fault->note(m_pointer, what);
}

Place Place::child(const QString& key, QJsonValue value) const {
    QString step = key; // escaped as RFC 6901 says
    step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return {std::move(value), m_pointer + u'/' + step, *m_fault};
}

void Place::checkKeys(std::initializer_list<QLatin1StringView> required,
                      std::initializer_list<QLatin1StringView> optional) const {
    if (!m_value.isObject()) {
        fault(u"not an object"_s);
        return;
    }
    const QJsonObject object = m_value.toObject();
    for (const QLatin1StringView key : required)
        if (!object.contains(key))
            child(key, {}).fault(u"missing"_s);
    for (const QString& key : object.keys()) {
        const auto same = [&](QLatin1StringView known) {
            return key == known;
        };
        if (std::none_of(required.begin(), required.end(), same) &&
            std::none_of(optional.begin(), optional.end(), same))
            child(key, {}).fault(u"unknown key"_s);
    }
}

Place Place::at(QLatin1StringView key) const {
    return child(key, m_value.toObject().value(key));
}

bool Place::has(QLatin1StringView key) const {
    return m_value.toObject().contains(key);
}

std::vector<std::pair<QString, Place>> Place::members() const {
    if (!m_value.isObject())
        fault(u"not an object"_s);
    else if (m_value.toObject().isEmpty())
        fault(u"empty"_s);
    const QJsonObject object = m_value.toObject();
    std::vector<std::pair<QString, Place>> members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace_back(member.key(), child(member.key(), member.value()));
    return members;
}

std::vector<Place> Place::items() const {
    if (!m_value.isArray()) {
        fault(u"not a list"_s);
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty())
        fault(u"empty"_s);
    std::vector<Place> items;
    items.reserve(std::size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        items.push_back(child(QString::number(i), array.at(i)));
    return items;
}

std::vector<Place> Place::items(std::size_t count) const {
    std::vector<Place> found = items();
    if (m_value.isArray() && found.size() != count)
        fault(u"has %1 items, must have %2"_s.arg(found.size()).arg(count));
    return found;
}

QString Place::text() const {
    QString text = m_value.toString();
    if (!m_value.isString())
        fault(u"not a text"_s);
    else if (text.trimmed().isEmpty())
        fault(u"blank"_s);
    return text;
}

int Place::positive() const {
    const int number = m_value.toInt();
    if (number < 1)
        fault(u"not a whole number from 1 up"_s);
    return number;
}

} // namespace considered::content
