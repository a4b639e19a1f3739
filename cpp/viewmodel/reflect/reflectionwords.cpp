// The words themselves.
#include "viewmodel/reflect/reflectionwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace considered::viewmodel::words {

namespace {
using namespace Qt::StringLiterals;

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("Reflections", text, comment);
}

QString landedPhrase(Landing landing) {
    switch (landing) {
    case Landing::NotWell:
        return tr("Did not land well");
    case Landing::Mixed:
        return tr("It was mixed");
    case Landing::Ok:
        return tr("Landed OK");
    case Landing::Well:
        return tr("Landed well");
    case Landing::CantTell:
        return tr("Can’t tell yet");
    }
    Q_UNREACHABLE();
}

} // namespace

QString of(Audience context) {
    switch (context) {
    case Audience::Client:
        return tr("Client");
    case Audience::Employer:
        return tr("Employer visit");
    case Audience::Team:
        return tr("Team");
    case Audience::Clinical:
        return tr("Clinical");
    }
    Q_UNREACHABLE();
}

QString of(Use use) {
    switch (use) {
    case Use::Shared:
        return tr("Shared");
    case Use::UsedQuietly:
        return tr("Used quietly");
    case Use::HeldBack:
        return tr("Held back");
    case Use::None:
        return tr("None", "nothing of mine came into it");
    }
    Q_UNREACHABLE();
}

QString of(Landing landing) {
    switch (landing) {
    case Landing::NotWell:
        return tr("Not well");
    case Landing::Mixed:
        return tr("Mixed");
    case Landing::Ok:
        return tr("OK");
    case Landing::Well:
        return tr("Well", "it landed well");
    case Landing::CantTell:
        return tr("Can’t tell yet");
    }
    Q_UNREACHABLE();
}

QString of(YesNo yesNo) {
    return yesNo == YesNo::Yes ? tr("Yes") : tr("No");
}

QString of(Closeness closeness) {
    switch (closeness) {
    case Closeness::Closer:
        return tr("Closer");
    case Closeness::Same:
        return tr("About the same");
    case Closeness::Distant:
        return tr("More distant");
    }
    Q_UNREACHABLE();
}

QString of(HelpedWork helped) {
    switch (helped) {
    case HelpedWork::Yes:
        return tr("Yes");
    case HelpedWork::No:
        return tr("No");
    case HelpedWork::TooSoon:
        return tr("Too soon to say");
    }
    Q_UNREACHABLE();
}

QString of(TeamShare share) {
    switch (share) {
    case TeamShare::Yes:
        return tr("Yes");
    case TeamShare::Maybe:
        return tr("Maybe");
    case TeamShare::No:
        return tr("No");
    }
    Q_UNREACHABLE();
}

QString title(const std::optional<Audience>& context) {
    if (!context)
        return tr("A look back");
    switch (*context) {
    case Audience::Client:
        return tr("With a client");
    case Audience::Employer:
        return tr("Employer visit");
    case Audience::Team:
        return tr("With my team");
    case Audience::Clinical:
        return tr("With the clinical team");
    }
    Q_UNREACHABLE();
}

QString subtitle(const std::optional<Use>& use, const std::optional<Landing>& landed) {
    QStringList said;
    if (use)
        said.append(*use == Use::None ? tr("Nothing of mine") : of(*use));
    if (landed)
        said.append(landedPhrase(*landed));
    return said.join(u" · "_s);
}

QString shortDay(const Moment& moment) {
    return QLocale().toString(moment.localDate(), u"ddd d MMM"_s);
}

QString longDay(const Moment& moment) {
    return QLocale().toString(moment.localDate(), u"dddd d MMMM yyyy"_s);
}

QString month(const Moment& moment) {
    return QLocale().toString(moment.localDate(), u"MMMM yyyy"_s);
}

QString dayOfMonth(const QDate& date) {
    return QLocale().toString(date, u"d MMMM"_s);
}

} // namespace considered::viewmodel::words
