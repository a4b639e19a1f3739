// Each kind's pattern. Every repetition is bounded or cannot be entered twice, so that time grows with length alone.
#include "domain/identifierhints.h"

#include "domain/namehints.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <vector>

namespace considered {

using namespace Qt::StringLiterals;

namespace {

using Accept = std::function<bool(const QRegularExpressionMatch&)>;
constexpr auto plain = QRegularExpression::UseUnicodePropertiesOption;
constexpr auto anyCase = plain | QRegularExpression::CaseInsensitiveOption;

bool isWordChar(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text)
        if (isDigit(c))
            digits += c;
    return digits;
}

void collect(QList<Hint>& hints, const QString& text, const QRegularExpression& pattern, HintKind kind,
             const Accept& accept = {}) {
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!accept || accept(match))
            hints.append({kind, int(match.capturedStart()), int(match.capturedLength())});
    }
}

void phrases(QList<Hint>& hints, QStringView text, const QStringList& wanted, HintKind kind) {
    for (const QString& each : wanted) {
        const QString phrase = each.trimmed();
        if (phrase.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(phrase, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(phrase, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + phrase.size();
            const bool begins = at == 0 || !isWordChar(text.at(at - 1)) || !isWordChar(phrase.front());
            const bool ends = end == text.size() || !isWordChar(text.at(end)) || !isWordChar(phrase.back());
            if (begins && ends)
                hints.append({kind, int(at), int(phrase.size())});
        }
    }
}

void emails(QList<Hint>& hints, const QString& text) {
    static const QRegularExpression email(
        uR"((?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]++@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})"_s, plain);
    collect(hints, text, email, HintKind::Email);
}

void webAddresses(QList<Hint>& hints, const QString& text) {
    // With a scheme or www, or a name under a domain that people write without either.
    static const QRegularExpression web(
        uR"((?<![\p{L}\p{N}@])(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]])"
        uR"(|(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}-]{1,63}\.){1,6})"
        uR"((?:com|org|net|uk|co|io|me|info|eu|app|ly|be|tv|gov|edu|jobs|london|scot|wales))"
        uR"((?:/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]|/)?(?![\p{L}\p{N}-]|\.[\p{L}\p{N}]))"_s,
        anyCase);
    collect(hints, text, web, HintKind::WebAddress);
}

void handles(QList<Hint>& hints, const QString& text) {
    static const QRegularExpression handle(uR"((?<![\p{L}\p{N}._@/])(?:@|u/)[a-z0-9_][a-z0-9_.]{0,29}[a-z0-9_])"_s,
                                           anyCase);
    collect(hints, text, handle, HintKind::SocialHandle);
}

void nationalInsurance(QList<Hint>& hints, const QString& text) {
    static const QRegularExpression number(
        uR"((?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?[0-9]{2}){3})"
        uR"([ -]?[A-D](?![\p{L}\p{N}]))"_s,
        anyCase);
    collect(hints, text, number, HintKind::NationalInsurance);
}

void postcodes(QList<Hint>& hints, const QString& text) {
    static const QRegularExpression code(
        uR"((?<![\p{L}\p{N}])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9])"
        uR"([A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) {0,2}[0-9][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}]))"_s,
        anyCase);
    collect(hints, text, code, HintKind::Postcode, [](const QRegularExpressionMatch& match) {
        // "m6 2nd exit" is a road; "M6 2ND" is a postcode.
        const QStringView end = match.capturedView().last(3);
        return !(end == u"1st" || end == u"2nd" || end == u"3rd" || (end.endsWith(u"th") && end.front() > u'3'));
    });
}

/// Runs of digits with single separators, cut at a group's end where `wanted` is satisfied.
struct DigitRun {
    qsizetype start = 0;
    QList<qsizetype> ends; ///< where each group ends
};

bool separates(QStringView text, qsizetype at) {
    return at + 1 < text.size() && isDigit(text.at(at + 1)) &&
           (text.at(at) == u' ' || text.at(at) == u'-' || text.at(at) == u'.' || text.at(at) == u'\u00a0' ||
            text.at(at) == u'\u2009' || text.at(at) == u'\u2011');
}

DigitRun runFrom(QStringView text, qsizetype start) {
    DigitRun run{start, {}};
    qsizetype at = start;
    for (int groups = 0; groups < 12; ++groups) {
        while (at < text.size() && isDigit(text.at(at)))
            ++at;
        run.ends.append(at);
        if (!separates(text, at))
            break;
        ++at;
    }
    return run;
}

bool startsGroup(QStringView text, qsizetype at) {
    return isDigit(text.at(at)) && (at == 0 || !(isWordChar(text.at(at - 1)) || text.at(at - 1) == u'+'));
}

void nhsNumbers(QList<Hint>& hints, QStringView text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!startsGroup(text, at))
            continue;
        for (const qsizetype end : runFrom(text, at).ends) {
            if (end - at > 20)
                break;
            if (end < text.size() && isWordChar(text.at(end)))
                continue;
            if (isNhsNumber(digitsOf(text.mid(at, end - at))))
                hints.append({HintKind::NhsNumber, int(at), int(end - at)});
        }
    }
}

/// How long a phone number beginning at `at` is; 0 when none does. The longest that ends with a group of digits.
qsizetype phoneLength(QStringView text, qsizetype at) {
    const bool abroad = text.at(at) == u'+' || text.mid(at).startsWith(u"00");
    QString digits;
    qsizetype best = 0;
    qsizetype end = at;
    int separators = 0;
    for (; end < text.size() && end - at < 32; ++end) {
        const QChar c = text.at(end);
        if (isDigit(c)) {
            digits += c;
            separators = 0;
            const bool groupEnds = end + 1 == text.size() || !isWordChar(text.at(end + 1));
            QString national = digits;
            if (abroad) {
                if (national.startsWith(u"00"))
                    national.remove(0, 2);
                const bool ours = national.startsWith(u"44");
                if (ours)
                    national.remove(0, 2);
                if (ours && national.startsWith(u'0'))
                    national.remove(0, 1); // "+44 (0)7700 …"
                const bool whole = ours ? national.size() == 9 || national.size() == 10
                                        : national.size() >= 8 && national.size() <= 15;
                if (groupEnds && whole)
                    best = end + 1 - at;
                if (national.size() >= (ours ? 10 : 15))
                    break;
            } else {
                const bool real = digits.size() > 1 && u"12357689"_s.contains(digits.at(1));
                if (groupEnds && real && (digits.size() == 10 || digits.size() == 11))
                    best = end + 1 - at;
                if (digits.size() == 11)
                    break;
            }
        } else if ((c == u'+' && end == at) ||
                   (QStringView(u" -.()/\u00a0\u2009\u2011\u2013").contains(c) && ++separators <= 3)) {
            continue;
        } else {
            break;
        }
    }
    return best;
}

void phones(QList<Hint>& hints, QStringView text) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool bracket = c == u'(' && at + 1 < text.size() && text.at(at + 1) == u'0';
        const bool first = at == 0 || !(isWordChar(text.at(at - 1)) || text.at(at - 1) == u'+');
        if (!first || !(c == u'+' || c == u'0' || bracket))
            continue;
        const qsizetype length = phoneLength(text, at);
        if (bracket && !text.mid(at, length).contains(u')'))
            continue; // the bracket is the sentence's, and the number begins behind it
        if (length)
            hints.append({HintKind::Phone, int(at), int(length)});
    }
}

int monthOf(QStringView word) {
    static constexpr QLatin1StringView months[] = {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                                   "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    for (int i = 0; i < 12; ++i)
        if (word.startsWith(months[i], Qt::CaseInsensitive))
            return i + 1;
    return 0;
}

#define MONTH                                                                                                          \
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"                 \
    "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
#define ORDINAL "[0-9]{1,2}(?:st|nd|rd|th)?"

/// Whether words just before say that a date is one of birth.
bool bornBefore(QStringView text, qsizetype at) {
    const QString before = text.left(at).last(std::min<qsizetype>(at, 24)).toString().toLower();
    return before.contains(u"born") || before.contains(u"birth") || before.contains(u"dob") ||
           before.contains(u"d.o.b");
}

void birthDates(QList<Hint>& hints, const QString& text, int thisYear) {
    static const QRegularExpression date(
        QStringLiteral(R"((?<![\p{L}\p{N}/.-])(?:)"
                       R"((?<d1>[0-9]{1,2})(?<s>[/.-])(?<m1>[0-9]{1,2})\k<s>(?<y1>[0-9]{4}|[0-9]{2}))"
                       R"(|(?<y2>[0-9]{4})-(?<m2>[0-9]{2})-(?<d2>[0-9]{2}))"
                       "|(?<d3>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m3>" MONTH
                       ")\\.?,?[ -]?(?<y3>[0-9]{4}|[0-9]{2})?"
                       "|(?<m4>" MONTH ")\\.?[ -](?<d4>[0-9]{1,2})(?:st|nd|rd|th)?,?(?: (?<y4>[0-9]{4}))?"
                       "|(?<y5>[0-9]{4})"
                       R"()(?![\p{L}\p{N}]|[/-][0-9]))"),
        anyCase);
    collect(hints, text, date, HintKind::BirthDate, [&](const QRegularExpressionMatch& match) {
        const auto part = [&](char16_t name) {
            for (char16_t n = u'1'; n <= u'5'; ++n)
                if (const char16_t group[] = {name, n}; match.hasCaptured(QStringView(group, 2)))
                    return match.capturedView(QStringView(group, 2));
            return QStringView();
        };
        const QStringView day = part(u'd');
        const QStringView month = part(u'm');
        int year = part(u'y').toInt();
        if (part(u'y').size() == 2)
            year += year > thisYear % 100 ? thisYear / 100 * 100 - 100 : thisYear / 100 * 100;
        const bool born = bornBefore(text, match.capturedStart());
        if (day.isEmpty()) // a year alone
            return born && year > thisYear - 120 && year <= thisYear;
        const int m = monthOf(month) ? monthOf(month) : month.toInt();
        // Some write the month first.
        const int inYear = year ? year : 2000;
        if (!QDate::isValid(inYear, m, day.toInt()) && !QDate::isValid(inYear, day.toInt(), m))
            return false;
        return born || (year > thisYear - 120 && year <= thisYear - 14);
    });
}

} // namespace

bool isNhsNumber(QStringView digits) {
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits.at(i).digitValue() * (10 - i);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.at(9).digitValue();
}

QList<Hint> identifierHints(const QString& text, const HintNeeds& needs) {
    QList<Hint> all;
    phrases(all, text, needs.ownWords, HintKind::OwnWord);
    phrases(all, text, needs.privatePhrases, HintKind::Private);
    emails(all, text);
    webAddresses(all, text);
    handles(all, text);
    nationalInsurance(all, text);
    nhsNumbers(all, text);
    birthDates(all, text, needs.thisYear);
    phones(all, text);
    postcodes(all, text);
    all += nameHints(text);

    // The person's own words take their place first; of the others the longer one, since ten digits that happen to
    // check may stand in a phone number.
    const auto own = [](const Hint& hint) {
        return hint.kind == HintKind::OwnWord || hint.kind == HintKind::Private;
    };
    std::stable_sort(all.begin(), all.end(), [&](const Hint& a, const Hint& b) {
        if (own(a) != own(b))
            return own(a);
        if (own(a) ? a.kind != b.kind : a.length == b.length)
            return a.kind < b.kind;
        return a.length > b.length;
    });
    std::vector<bool> taken(std::size_t(text.size()), false);
    QList<Hint> hints;
    for (const Hint& hint : std::as_const(all)) {
        const auto first = taken.begin() + hint.start;
        const auto last = first + hint.length;
        if (hint.length == 0 || std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        hints.append(hint);
    }
    std::sort(hints.begin(), hints.end(), [](const Hint& a, const Hint& b) { return a.start < b.start; });
    return hints;
}

} // namespace considered
