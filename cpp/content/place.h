// Place: a value in a JSON document that knows where it stands, so that a fault can be named by its JSON pointer.
#pragma once

#include <QJsonValue>
#include <QString>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace considered::content {

/// Keeps the first fault found in a document; later ones are often its echoes.
class FirstFault {
  public:
    void note(const QString& pointer, const QString& what);
    /// "/checks/client/quick/2: no prompt …", or empty when nothing was wrong.
    [[nodiscard]] QString text() const { return m_text; }

  private:
    QString m_text;
};

/// Reading something that is not as expected notes a fault and gives an empty value, so that a reader may go on; what
/// it built counts only if no fault was noted. `fault` must outlive the place.
class Place {
  public:
    Place(QJsonValue value, QString pointer, FirstFault& fault);

    /// Refuses anything but an object with exactly the `required` keys and, if present, `optional` ones.
    void checkKeys(std::initializer_list<QLatin1StringView> required,
                   std::initializer_list<QLatin1StringView> optional = {}) const;
    [[nodiscard]] Place at(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// An object's keys and values, at least one.
    [[nodiscard]] std::vector<std::pair<QString, Place>> members() const;
    /// The items of an array that has at least one.
    [[nodiscard]] std::vector<Place> items() const;
    /// As above; `count` is how many there must be.
    [[nodiscard]] std::vector<Place> items(std::size_t count) const;
    /// A text that is not blank.
    [[nodiscard]] QString text() const;
    /// A whole number from 1 up.
    [[nodiscard]] int positive() const;
    /// A text that `read` knows; `kind` names it in the fault.
    template <typename E> [[nodiscard]] E code(std::optional<E> (*read)(QStringView), QLatin1StringView kind) const;

    void fault(const QString& what) const;

  private:
    [[nodiscard]] Place child(const QString& key, QJsonValue value) const;

    QJsonValue m_value;
    QString m_pointer;
    FirstFault* m_fault;
};

template <typename E> E Place::code(std::optional<E> (*read)(QStringView), QLatin1StringView kind) const {
    const QString word = text();
    const std::optional<E> value = read(word);
    if (!value)
        fault(QStringLiteral("no %1 \"%2\"").arg(kind, word));
    return value.value_or(E{});
}

} // namespace considered::content
