// Values as CBOR, for what is sealed in memory while the notes are locked. Codes rather than enum numbers, so that a
// reordered enum cannot change what was said.
#pragma once

#include "storage/words.h"

#include <QCborArray>
#include <QUuid>
#include <cstring>
#include <optional>

namespace considered::viewmodel::sealed {

[[nodiscard]] inline QCborValue valueOf(bool yes) {
    return yes;
}
[[nodiscard]] inline QCborValue valueOf(int number) {
    return qint64(number);
}
[[nodiscard]] inline QCborValue valueOf(qint64 number) {
    return number;
}
[[nodiscard]] inline QCborValue valueOf(const Moment& moment) {
    return QCborArray{moment.utcMs, moment.offsetSeconds};
}
[[nodiscard]] inline QCborValue valueOf(const QUuid& id) {
    return id.toRfc4122();
}
/// As the UTF-16 it is: Qt's UTF-8 drops a leading U+FEFF and replaces half a surrogate pair.
[[nodiscard]] inline QCborValue valueOf(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}
template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QCborValue valueOf(E value) {
    return QCborValue(codeOf(value));
}
template <typename T> [[nodiscard]] QCborValue valueOf(const std::optional<T>& value) {
    return value ? valueOf(*value) : QCborValue(QCborValue::Null);
}

[[nodiscard]] inline Moment momentFrom(const QCborValue& value) {
    const QCborArray parts = value.toArray();
    return {parts.at(0).toInteger(), int(parts.at(1).toInteger())};
}
[[nodiscard]] inline QUuid uuidFrom(const QCborValue& value) {
    return QUuid::fromRfc4122(value.toByteArray());
}
[[nodiscard]] inline QString textFrom(const QCborValue& value) {
    const QByteArray bytes = value.toByteArray();
    QString text(bytes.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), size_t(text.size()) * sizeof(char16_t));
    return text;
}

inline void take(const QCborValue& from, bool& yes) {
    yes = from.toBool(yes);
}
inline void take(const QCborValue& from, int& number) {
    number = int(from.toInteger(number));
}
inline void take(const QCborValue& from, qint64& number) {
    number = from.toInteger(number);
}
inline void take(const QCborValue& from, Moment& moment) {
    moment = momentFrom(from);
}
inline void take(const QCborValue& from, QUuid& id) {
    id = uuidFrom(from);
}
inline void take(const QCborValue& from, QString& text) {
    text = textFrom(from);
}
template <typename E>
requires std::is_enum_v<E>
void take(const QCborValue& from, E& value) {
    value = storage::fromWord<E>(from.toString()).value_or(value);
}
template <typename T> void take(const QCborValue& from, std::optional<T>& value) {
    value.reset();
    if (!from.isNull())
        take(from, value.emplace());
}

} // namespace considered::viewmodel::sealed
