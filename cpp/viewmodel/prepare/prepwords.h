// Words of what is prepared, in one place so that every page says the same thing the same way.
#pragma once

#include "domain/biography.h"
#include "domain/helping.h"

#include <QQmlEngine>

namespace considered::viewmodel {

/// Something with a name to pick, tap or read.
struct NamedLine {
    Q_GADGET
    QML_VALUE_TYPE(namedLine)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString help MEMBER help FINAL) ///< may be empty
  public:
    QString id;
    QString text;
    QString help;
    friend bool operator==(const NamedLine&, const NamedLine&) = default;
};

[[nodiscard]] QString wordFor(Openness openness); ///< "Open", "Some", "Mine"
/// "Clients, my team"; "Anyone" for nobody in particular.
[[nodiscard]] QString wordsFor(const QList<Audience>& audiences);
/// Who a thing may be told, as under its nickname: "Anyone", "Clients, my team", "Not at work", "Not decided yet".
[[nodiscard]] QString wordsFor(const Reach& reach, bool tooRaw);
[[nodiscard]] QString iconFor(Openness openness);

} // namespace considered::viewmodel
