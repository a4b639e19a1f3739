// Numbers as they are dialled, and the words for kinds of contact.
#include "domain/contact.h"

#include "domain/codes.h"

namespace considered {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<ContactKind>, 2> kindCodes = {{
    {ContactKind::Person, "person"_L1},
    {ContactKind::Staff, "staff"_L1},
}};

} // namespace

QString dialled(const QString& phone) {
    const bool abroad = phone.trimmed().startsWith(u'+');
    QString rest = phone;
    if (abroad)
        rest.remove("(0)"_L1);
    QString digits;
    for (const QChar c : std::as_const(rest)) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c.isLetter() && !digits.isEmpty())
            break;
    }
    if (digits.size() < 3)
        return {};
    return abroad ? QString(u'+' + digits) : digits;
}

QLatin1StringView codeOf(ContactKind kind) {
    return codes::wordOf(kindCodes, kind);
}
std::optional<ContactKind> contactKindFrom(QStringView code) {
    return codes::valueOf(kindCodes, code);
}

} // namespace considered
