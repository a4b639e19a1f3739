// The generator.
#include "identifiers.h"

namespace considered::test {

using namespace Qt::StringLiterals;

QString Sentences::oneOf(std::initializer_list<const char*> choices) {
    return QString::fromUtf8(*(choices.begin() + below(int(choices.size()))));
}

QString Sentences::digits(int count) {
    QString out;
    for (int i = 0; i < count; ++i)
        out += QChar(u'0' + char16_t(below(10)));
    return out;
}

QString Sentences::nhsNumber() {
    for (;;) {
        const QString nine = oneOf({"4", "6", "7", "9"}) + digits(8); // those given out never begin with a nought
        int sum = 0;
        for (int i = 0; i < 9; ++i)
            sum += nine.at(i).digitValue() * (10 - i);
        const int check = (11 - sum % 11) % 11;
        if (check == 10)
            continue;
        const QString ten = nine + QString::number(check);
        const QString gap = oneOf({"", " ", "-"});
        return ten.first(3) + gap + ten.mid(3, 3) + gap + ten.last(4);
    }
}

QString Sentences::nationalInsurance() {
    const QString prefix = oneOf({"AB", "CE", "HJ", "JK", "LM", "PR", "SX", "TW", "WA", "YZ"});
    const QString gap = oneOf({"", " "});
    const QString number =
        prefix + gap + digits(2) + gap + digits(2) + gap + digits(2) + gap + oneOf({"A", "B", "C", "D"});
    return below(4) ? number : number.toLower();
}

QString Sentences::postcode() {
    static const QString inward = u"ABDEFGHJLNPQRSTUWXYZ"_s;
    const QString out = oneOf({"M1", "B33", "CR2", "DN55", "W1A", "EC1A", "SW1A", "LS11", "N7", "BT12", "G2", "CF24"});
    const QString code = out + oneOf({" ", ""}) + digits(1) + inward.at(below(20)) + inward.at(below(20));
    if (below(4))
        return code;
    // "ls11 4th" is read as a road's end, not as a postcode, and so would anybody.
    const QString lower = code.toLower();
    return lower.endsWith(u"st") || lower.endsWith(u"nd") || lower.endsWith(u"rd") || lower.endsWith(u"th") ? code
                                                                                                            : lower;
}

QString Sentences::phone() {
    switch (below(7)) {
    case 0:
        return u"07"_s + digits(3) + u' ' + digits(6);
    case 1:
        return u"07"_s + digits(9);
    case 2:
        return u"07"_s + digits(3) + u' ' + digits(3) + u' ' + digits(3);
    case 3:
        return u"+44 7"_s + digits(3) + u' ' + digits(6);
    case 4:
        return u"(0161) "_s + digits(3) + u' ' + digits(4);
    case 5:
        return u"020 7"_s + digits(3) + u' ' + digits(4);
    default:
        return u"+44 (0)7"_s + digits(3) + u'-' + digits(6);
    }
}

QString Sentences::birthDate() {
    const int day = 1 + below(28);
    const int month = 1 + below(12);
    const int year = 1945 + below(60);
    const QString named = oneOf({"January", "March", "May", "June", "Sept", "October", "Dec", "august"});
    switch (below(6)) {
    case 0:
        return u"%1/%2/%3"_s.arg(day, 2, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(year);
    case 1:
        return u"%1.%2.%3"_s.arg(day).arg(month).arg(year);
    case 2:
        return u"%1 %2 %3"_s.arg(day).arg(named).arg(year);
    case 3:
        return u"%1 %2, %3"_s.arg(named).arg(day).arg(year);
    case 4:
        return u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    default:
        return u"%1/%2/%3"_s.arg(day).arg(month).arg(year % 100, 2, 10, QChar(u'0'));
    }
}

QString Sentences::name() {
    const QString first = oneOf({"Amir",      "Priya",   "Siobhan", "Kwame",      "Zainab", "Gareth",  "Oluwaseun",
                                 "Agnieszka", "Li",      "Björn",   "Anne-Marie", "Chloë",  "Tadeusz", "Nkechi",
                                 "Rhiannon",  "Stephen", "Fatou",   "Thandiwe",   "Elif",   "Marek"});
    const QString last = oneOf(
        {"Khan", "O’Brien", "Patel", "Smith-Jones", "McDonald", "Nguyen", "Okafor", "Williams", "Kowalski", "D'Souza"});
    switch (below(5)) {
    case 0:
        return first + u' ' + last;
    case 1:
        return oneOf({"Mr ", "Mrs ", "Dr ", "Ms "}) + last;
    default:
        return first;
    }
}

QString Sentences::identifier(HintKind kind) {
    switch (kind) {
    case HintKind::NhsNumber:
        return nhsNumber();
    case HintKind::NationalInsurance:
        return nationalInsurance();
    case HintKind::Postcode:
        return postcode();
    case HintKind::Phone:
        return phone();
    case HintKind::BirthDate:
        return birthDate();
    case HintKind::Email:
        return oneOf({"amir.khan", "p.patel", "info", "zoe_w", "o'brien", "j.smith+jobs"}) + QChar(u'@') +
               oneOf({"example.com", "mail.example.org", "bakery.example.co.uk", "nhs.example.net"});
    case HintKind::WebAddress:
        return oneOf({"https://example.com/in/amir-khan?x=1", "www.example.org/team", "example.co.uk",
                      "linkedin.com/in/zoe-w", "http://jobs.example.net", "bakery.example.com/about"});
    case HintKind::SocialHandle:
        return oneOf({"@amirk_92", "@zoe.bakes", "@Priya__", "u/quiet_worker", "@jobs4u"});
    case HintKind::OwnWord:
        return oneOf({"the Willows", "Riverside Bakery", "blue van man"});
    case HintKind::Private:
        return oneOf({"returning to work", "my divorce"});
    case HintKind::Name:
        return name();
    }
    Q_UNREACHABLE();
}

Planted Sentences::with(HintKind kind) {
    QString frame = oneOf(
        {"I met %1 before the interview and we talked about the job.", "We said it again: %1. Then the visit went on.",
         "I should not have put %1 in here, it was a slip.",
         "It was about ten o’clock when I wrote down %1, and I felt unsure.",
         "After the call (%1) I told them a little of my own story.",
         "Yesterday I had 2 calls, one with %1 and one with the team",
         "They eased up when I mentioned %1; 3 minutes later we laughed.",
         "Note to self: ask %1 next time!\nWhat I would change is the pace.", "The manager of “%1” asked what I do."});
    if (kind == HintKind::Name)
        frame = oneOf({"I met %1 before the interview and we talked about the job.", "%1 said the job was fine.",
                       "The visit was short. %1 asked how I had managed at work.", "I think %1’s manager was kind.",
                       "They eased up when %1 laughed.", "Then, with %1 and the team, I held back.",
                       "We told %1. It landed well.", "I rang %1 at ten, and used it quietly.", "It was %1 who asked!",
                       "My plan: call %1 again on Monday."});
    Planted planted{kind, identifier(kind), {}, 0};
    planted.start = int(frame.indexOf(u"%1"));
    planted.sentence = frame.replace(u"%1"_s, planted.identifier);
    return planted;
}

QString Sentences::ordinary() {
    const QString frame = oneOf({"I gave one line about returning to work, and they eased up.",
                                 "We spoke for %n minutes about starting small.",
                                 "The employer has %n staff and opens at %t.",
                                 "I used it quietly, to listen better.",
                                 "Next time I would wait until they ask.",
                                 "It felt right then; now I am not sure.",
                                 "I felt %f then and %g now.",
                                 "They asked me at %t whether I had ever been off work.",
                                 "What worked: one sentence, then back to them.",
                                 "I held it back because it was about me, not them.",
                                 "The shift is %n hours on Monday and %n on Friday.",
                                 "It pays £%m an hour, from %t to %t.",
                                 "On 12 November 2026 we meet again.",
                                 "We looked at %n jobs in October and two felt possible.",
                                 "My supervisor and I agreed to talk about it in March.",
                                 "I told the team that setbacks are part of it.",
                                 "They went on to their own story, so it landed well.",
                                 "Level %n of the course starts in %n weeks.",
                                 "I was %f before the visit, %g after it.",
                                 "The NHS trust and the Jobcentre both came up.",
                                 "He said 24/7 support would be too much.",
                                 "She wants %n days a week, not more.",
                                 "I asked if that was OK, and whether it helped.",
                                 "Step %n: what would help tomorrow?",
                                 "We went through questions 1 to %n.",
                                 "The bus is the 4%n and takes %n minutes.",
                                 "The chance of rain was %n0%, so we stayed in.",
                                 "I kept it to one line. Then I asked about them.",
                                 "Perhaps I said too much; I said it for me.",
                                 "Talking about hope was easier than I thought.",
                                 "Sharing helped us to be more at ease.",
                                 "Recovery was the word they used, so I used it too.",
                                 "A 10-minute walk was enough, 3 or 4 times.",
                                 "Room 2.14 on floor %n, at the end.",
                                 "They rated it %n out of 10.",
                                 "IPS says: rapid job search, and time-unlimited support.",
                                 "We agreed on three things, and left one for later.",
                                 "In my second job I was often late as well.",
                                 "It reminded me of my own first week, which I did not say.",
                                 "I thought: is this for them, or for me?",
                                 "From Tuesday the hours are %t-%t.",
                                 "Version %n.%n of the form is 2 pages."});
    QString out = frame;
    out.replace(u"%m"_s, u"%1.%2"_s.arg(11 + below(8)).arg(digits(2)));
    while (out.contains(u"%n"))
        out.replace(out.indexOf(u"%n"), 2, QString::number(2 + below(8)));
    while (out.contains(u"%t"))
        out.replace(out.indexOf(u"%t"), 2, u"%1:%2"_s.arg(7 + below(12)).arg(15 * below(4), 2, 10, QChar(u'0')));
    out.replace(u"%f"_s, oneOf({"nervous", "tired", "hopeful", "calm", "unsure"}));
    return out.replace(u"%g"_s, oneOf({"lighter", "fine", "proud", "flat", "relieved"}));
}

} // namespace considered::test
