// The words and looks of what is brought to supervision, in one place for every page that shows it.
#pragma once

#include "domain/practice.h"
#include "storage/supervision.h"

#include <QString>

namespace considered::viewmodel {

/// A row of what is brought. Nothing of what was written stands in it but a nickname and a line of one's own.
struct AgendaWords {
    QString title;
    QString subtitle;
    QString iconName;
    QString tone;
    friend bool operator==(const AgendaWords&, const AgendaWords&) = default;
};

/// `thing` is nullptr for a prompt or a line of one's own, and for what has gone since.
[[nodiscard]] AgendaWords wordsOf(const AgendaItem& item, const storage::AgendaThing* thing, const Practice& practice);
[[nodiscard]] AgendaWords wordsOf(const storage::AgendaThing& thing);

/// "Thu 3 Dec, 14:00", as the person's own clock shows it.
[[nodiscard]] QString whenWords(const Moment& moment);
/// "Thursday 3 December 2026"
[[nodiscard]] QString dayOf(const Moment& moment);
[[nodiscard]] QString timeOf(const Moment& moment); ///< "14:00"

} // namespace considered::viewmodel
