// Identifier hints: places in a text that may say who somebody is. A pure function, offline; hints, never blocks.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace considered {

/// Where two would overlap, the person's own words win, then the longer.
enum class HintKind {
    OwnWord, ///< of the person's own list: always covered
    Private, ///< something of the person's own that their list keeps from supervisors
    Email,
    WebAddress,
    SocialHandle,      ///< "@name"
    NationalInsurance, ///< AB 12 34 56 C
    NhsNumber,         ///< ten digits whose last one checks (mod 11)
    BirthDate,
    Phone, ///< UK, or any with a country code
    Postcode,
    Name, ///< by capitals alone: misses some, and takes some other words for names
};

struct Hint {
    HintKind kind = HintKind::Name;
    int start = 0; ///< UTF-16 units
    int length = 0;
    friend bool operator==(const Hint&, const Hint&) = default;
};

/// What only the caller knows.
struct HintNeeds {
    QStringList ownWords;
    QStringList privatePhrases;
    int thisYear = 2026; ///< a full date is one of birth when its year lies 14 to 120 years before
};

/// In order, without overlaps, each inside the text and not empty. Any text is safe; time grows with its length alone.
/// Removing all of them does not make a text anonymous.
[[nodiscard]] QList<Hint> identifierHints(const QString& text, const HintNeeds& needs = {});

/// Whether ten digits are an NHS number (mod 11). `digits` is ASCII.
[[nodiscard]] bool isNhsNumber(QStringView digits);

} // namespace considered
