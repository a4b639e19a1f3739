// The words of a reflection's answers and dates, in one place for the chips, the list and the page that reads one.
#pragma once

#include "domain/reflection.h"

#include <QString>
#include <QVariantList>

namespace considered::viewmodel::words {

[[nodiscard]] QString of(Audience context);
[[nodiscard]] QString of(Use use);
[[nodiscard]] QString of(Landing landing);
[[nodiscard]] QString of(YesNo yesNo);
[[nodiscard]] QString of(Closeness closeness);
[[nodiscard]] QString of(HelpedWork helped);
[[nodiscard]] QString of(TeamShare share);

/// "Employer visit", "With a client", …; "A look back" when the context was not said.
[[nodiscard]] QString title(const std::optional<Audience>& context);
/// "Shared · Landed well": what was said of the two, or an empty text.
[[nodiscard]] QString subtitle(const std::optional<Use>& use, const std::optional<Landing>& landed);

/// Dates as the person's own calendar showed them: "Thu 12 Nov", "Thursday 12 November 2026", "November 2026",
/// "12 November".
[[nodiscard]] QString shortDay(const Moment& moment);
[[nodiscard]] QString longDay(const Moment& moment);
[[nodiscard]] QString month(const Moment& moment);
[[nodiscard]] QString dayOfMonth(const QDate& date);

/// What a row of chips offers, in the order of the enum: [{value: code, text: word}].
template <typename E> [[nodiscard]] QVariantList options(std::initializer_list<E> values) {
    QVariantList list;
    for (const E value : values)
        list.append(
            QVariantMap{{QStringLiteral("value"), QString(codeOf(value))}, {QStringLiteral("text"), of(value)}});
    return list;
}

} // namespace considered::viewmodel::words
