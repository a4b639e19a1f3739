// The words themselves.
#include "viewmodel/reflect/reflectionwords.h"

#include "viewmodel/datewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace considered::viewmodel::words {

namespace {
using namespace Qt::StringLiterals;

struct ReflectionWords {
    Q_DECLARE_TR_FUNCTIONS(ReflectionWords)
};

QString landedPhrase(Landing landing) {
    switch (landing) {
    case Landing::NotWell:
        return ReflectionWords::tr("Did not land well");
    case Landing::Mixed:
        return ReflectionWords::tr("It was mixed");
    case Landing::Ok:
        return ReflectionWords::tr("Landed OK");
    case Landing::Well:
        return ReflectionWords::tr("Landed well");
    case Landing::CantTell:
        return ReflectionWords::tr("Can’t tell yet");
    }
    Q_UNREACHABLE();
}

} // namespace

QString of(Audience context) {
    switch (context) {
    case Audience::Client:
        return ReflectionWords::tr("Client");
    case Audience::Employer:
        return ReflectionWords::tr("Employer visit");
    case Audience::Team:
        return ReflectionWords::tr("Team");
    case Audience::Clinical:
        return ReflectionWords::tr("Clinical");
    }
    Q_UNREACHABLE();
}

QString of(Use use) {
    switch (use) {
    case Use::Shared:
        return ReflectionWords::tr("Shared");
    case Use::UsedQuietly:
        return ReflectionWords::tr("Used quietly");
    case Use::HeldBack:
        return ReflectionWords::tr("Held back");
    case Use::None:
        return ReflectionWords::tr("None", "nothing of mine came into it");
    }
    Q_UNREACHABLE();
}

QString of(Landing landing) {
    switch (landing) {
    case Landing::NotWell:
        return ReflectionWords::tr("Not well");
    case Landing::Mixed:
        return ReflectionWords::tr("Mixed");
    case Landing::Ok:
        return ReflectionWords::tr("OK");
    case Landing::Well:
        return ReflectionWords::tr("Well", "it landed well");
    case Landing::CantTell:
        return ReflectionWords::tr("Can’t tell yet");
    }
    Q_UNREACHABLE();
}

QString of(YesNo yesNo) {
    return yesNo == YesNo::Yes ? ReflectionWords::tr("Yes") : ReflectionWords::tr("No");
}

QString of(Closeness closeness) {
    switch (closeness) {
    case Closeness::Closer:
        return ReflectionWords::tr("Closer");
    case Closeness::Same:
        return ReflectionWords::tr("About the same");
    case Closeness::Distant:
        return ReflectionWords::tr("More distant");
    }
    Q_UNREACHABLE();
}

QString of(HelpedWork helped) {
    switch (helped) {
    case HelpedWork::Yes:
        return ReflectionWords::tr("Yes");
    case HelpedWork::No:
        return ReflectionWords::tr("No");
    case HelpedWork::TooSoon:
        return ReflectionWords::tr("Too soon to say");
    }
    Q_UNREACHABLE();
}

QString of(TeamShare share) {
    switch (share) {
    case TeamShare::Yes:
        return ReflectionWords::tr("Yes");
    case TeamShare::Maybe:
        return ReflectionWords::tr("Maybe");
    case TeamShare::No:
        return ReflectionWords::tr("No");
    }
    Q_UNREACHABLE();
}

QString title(const std::optional<Audience>& context) {
    if (!context)
        return ReflectionWords::tr("A look back");
    switch (*context) {
    case Audience::Client:
        return ReflectionWords::tr("With a client");
    case Audience::Employer:
        return ReflectionWords::tr("Employer visit");
    case Audience::Team:
        return ReflectionWords::tr("With my team");
    case Audience::Clinical:
        return ReflectionWords::tr("With the clinical team");
    }
    Q_UNREACHABLE();
}

QString subtitle(const std::optional<Use>& use, const std::optional<Landing>& landed) {
    QStringList said;
    if (use)
        said.append(*use == Use::None ? ReflectionWords::tr("Nothing of mine") : of(*use));
    if (landed)
        said.append(landedPhrase(*landed));
    return said.join(u" · "_s);
}

QString shortDay(const Moment& moment) {
    return inWords(moment.localDate(), DateForm::ShortDay);
}

QString longDay(const Moment& moment) {
    return inWords(moment.localDate(), DateForm::LongDay);
}

QString month(const Moment& moment) {
    return inWords(moment.localDate(), DateForm::MonthYear);
}

QString dayOfMonth(const QDate& date) {
    return inWords(date, DateForm::DayMonth);
}

} // namespace considered::viewmodel::words
