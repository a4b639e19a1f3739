// LeakJourneys: the ways to every text box of the app, and to where its words are read again.
#pragma once

#include <QStringList>

namespace considered::tests {

/// Steps are what is tapped, but for these.
namespace steps {
inline const QString fill = QStringLiteral("(a marker into every box here)");
inline const QString read = QStringLiteral("(all that is shown here)");
inline const QString typed = QStringLiteral("(what bears the first words of this journey)");
inline const QString identify = QStringLiteral("(it is you: the passphrase)");
inline const QString daysLater = QStringLiteral("(locked, and opened again after three days)");
} // namespace steps

struct Journey {
    const char* name;
    QStringList there; ///< from a tab
    /// From a tab, once the notes are open again; all that was typed must be among what it reads. Empty where nothing
    /// is kept.
    QStringList again;
};

/// In the order they are made. The last is left as it is when the notes lock, and is where they open again.
[[nodiscard]] QList<Journey> leakJourneys();

} // namespace considered::tests
