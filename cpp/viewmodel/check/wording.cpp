// Wording of checks, in one place so that every page says the same thing the same way.
#include "viewmodel/check/wording.h"

#include "viewmodel/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString inCheck(const char* text) {
    return QCoreApplication::translate("Check", text);
}

} // namespace

QString titleOf(Audience audience) {
    switch (audience) {
    case Audience::Client:
        return inCheck(QT_TRANSLATE_NOOP("Check", "With a client"));
    case Audience::Employer:
        return inCheck(QT_TRANSLATE_NOOP("Check", "With an employer"));
    case Audience::Team:
        return inCheck(QT_TRANSLATE_NOOP("Check", "With my team"));
    case Audience::Clinical:
        return inCheck(QT_TRANSLATE_NOOP("Check", "With the clinical team"));
    }
    Q_UNREACHABLE();
}

QString wordFor(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Yes"));
    case Answer::NotSure:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Not sure"));
    case Answer::No:
        return inCheck(QT_TRANSLATE_NOOP("Check", "No"));
    case Answer::Skipped:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Skipped"));
    }
    Q_UNREACHABLE();
}

QString wordsFor(Decision decision) {
    switch (decision) {
    case Decision::NotSaid:
        return {};
    case Decision::Shared:
        return inCheck(QT_TRANSLATE_NOOP("Check", "I shared"));
    case Decision::UsedQuietly:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Used it quietly"));
    case Decision::HeldBack:
        return inCheck(QT_TRANSLATE_NOOP("Check", "I held back"));
    case Decision::NotYet:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Not yet"));
    }
    Q_UNREACHABLE();
}

QString numberWord(int number) {
    static constexpr const char* upToNine[] = {
        QT_TRANSLATE_NOOP("Check", "None"),  QT_TRANSLATE_NOOP("Check", "One"),   QT_TRANSLATE_NOOP("Check", "Two"),
        QT_TRANSLATE_NOOP("Check", "Three"), QT_TRANSLATE_NOOP("Check", "Four"),  QT_TRANSLATE_NOOP("Check", "Five"),
        QT_TRANSLATE_NOOP("Check", "Six"),   QT_TRANSLATE_NOOP("Check", "Seven"), QT_TRANSLATE_NOOP("Check", "Eight"),
        QT_TRANSLATE_NOOP("Check", "Nine"),
    };
    return number >= 0 && number <= 9 ? inCheck(upToNine[number]) : QLocale().toString(number);
}

QString dayWords(const Moment& moment, const Moment& now) {
    const QDate day = moment.localDate();
    const QDate today = now.localDate();
    if (day == today)
        return inCheck(QT_TRANSLATE_NOOP("Check", "Today"));
    if (day.addDays(1) == today)
        return inCheck(QT_TRANSLATE_NOOP("Check", "Yesterday"));
    return inWords(day, day.year() == today.year() ? DateForm::Day : DateForm::DayMonthYear);
}

QString whereLeft(const RunningCheck& check, int prompts) {
    switch (check.stage) {
    case Stage::Experience:
        return inCheck(QT_TRANSLATE_NOOP("Check", "You left at the start"));
    case Stage::Prompts:
        return inCheck(QT_TRANSLATE_NOOP("Check", "You left at %1 of %2")).arg(check.position + 1).arg(prompts);
    case Stage::Reasons:
        return inCheck(QT_TRANSLATE_NOOP("Check", "You left at the reasons"));
    case Stage::Signs:
        return inCheck(QT_TRANSLATE_NOOP("Check", "You left at the warning signs"));
    case Stage::Outcome:
        return inCheck(QT_TRANSLATE_NOOP("Check", "Answered, not kept yet"));
    }
    Q_UNREACHABLE();
}

QString nicknameOf(const Experience& experience) {
    const QString name = experience.nickname.trimmed();
    return name.isEmpty() ? inCheck(QT_TRANSLATE_NOOP("Check", "Without a nickname")) : name;
}

QString opennessWords(const Experience& experience, Audience audience) {
    if (experience.tooRaw)
        return inCheck(QT_TRANSLATE_NOOP("Check", "Too raw for now"));
    // In full for each, since not every language says "to" and "with" before any noun.
    static constexpr const char* said[][4] = {
        {QT_TRANSLATE_NOOP("Check", "Open to clients"), QT_TRANSLATE_NOOP("Check", "Open to employers"),
         QT_TRANSLATE_NOOP("Check", "Open to my team"), QT_TRANSLATE_NOOP("Check", "Open to the clinical team")},
        {QT_TRANSLATE_NOOP("Check", "Some of it, with clients"),
         QT_TRANSLATE_NOOP("Check", "Some of it, with employers"),
         QT_TRANSLATE_NOOP("Check", "Some of it, with my team"),
         QT_TRANSLATE_NOOP("Check", "Some of it, with the clinical team")},
        {QT_TRANSLATE_NOOP("Check", "Mine, not for clients"), QT_TRANSLATE_NOOP("Check", "Mine, not for employers"),
         QT_TRANSLATE_NOOP("Check", "Mine, not for my team"),
         QT_TRANSLATE_NOOP("Check", "Mine, not for the clinical team")},
        {QT_TRANSLATE_NOOP("Check", "Not decided for clients"), QT_TRANSLATE_NOOP("Check", "Not decided for employers"),
         QT_TRANSLATE_NOOP("Check", "Not decided for my team"),
         QT_TRANSLATE_NOOP("Check", "Not decided for the clinical team")},
    };
    const auto openness = opennessFor(experience, audience);
    return inCheck(said[openness ? int(*openness) : 3][int(audience)]);
}

Look lookOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::ShareSmall:
        return {u"good"_s, u"share-small"_s};
    case Outcome::Pause:
        return lookOf(Weight::Pause);
    case Outcome::UseSilently:
        return lookOf(Weight::Quiet);
    case Outcome::TalkFirst:
        return lookOf(Weight::Stop);
    }
    Q_UNREACHABLE();
}

Look lookOf(Weight weight) {
    switch (weight) {
    case Weight::Pause:
        return {u"pause"_s, u"pause"_s};
    case Weight::Quiet:
        return {u"info"_s, u"quiet"_s};
    case Weight::Stop:
        return {u"stop"_s, u"talk"_s};
    }
    Q_UNREACHABLE();
}

OutcomeWords wordsFor(Outcome outcome, int toSettle) {
    switch (outcome) {
    case Outcome::ShareSmall:
        return {inCheck(QT_TRANSLATE_NOOP("Check", "Your answers lean towards sharing")),
                inCheck(QT_TRANSLATE_NOOP("Check", "Keep it small. It is your choice."))};
    case Outcome::Pause: {
        const QString subtitle = inCheck(QT_TRANSLATE_NOOP("Check", "Not a no. It is your choice."));
        if (toSettle > 0)
            return {QCoreApplication::translate("Check", "Settle %1 things first", nullptr, toSettle)
                        .arg(numberWord(toSettle).toLower()),
                    subtitle};
        return {inCheck(QT_TRANSLATE_NOOP("Check", "Settle some things first")), subtitle};
    }
    case Outcome::UseSilently:
        return {inCheck(QT_TRANSLATE_NOOP("Check", "Use what you know without telling it")),
                inCheck(QT_TRANSLATE_NOOP("Check", "It still helps. It is your choice."))};
    case Outcome::TalkFirst:
        return {inCheck(QT_TRANSLATE_NOOP("Check", "Keep this one for now")),
                inCheck(QT_TRANSLATE_NOOP("Check", "Talk it over with someone you trust. It is your choice."))};
    }
    Q_UNREACHABLE();
}

} // namespace considered::viewmodel
