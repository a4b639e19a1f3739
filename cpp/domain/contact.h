// Contacts: whom the person can turn to. Their own people, and what their work offers its staff.
#pragma once

#include "domain/check.h"

namespace considered {

enum class ContactKind { Person, Staff };

struct Contact {
    RowStamp row;
    ContactKind kind = ContactKind::Person;
    QString name;  ///< or a nickname
    QString phone; ///< as written
    QString note;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What a dialler is handed of a number as people write it: its digits, with a + before them where it was there. It
/// ends where words begin ("ext 12"); a nought in brackets after a + is not dialled. Empty when there are fewer than
/// three digits.
[[nodiscard]] QString dialled(const QString& phone);

[[nodiscard]] QLatin1StringView codeOf(ContactKind kind); ///< "person", "staff"
[[nodiscard]] std::optional<ContactKind> contactKindFrom(QStringView code);

} // namespace considered
