// The words.
#include "viewmodel/prepare/prepwords.h"

#include <QCoreApplication>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString inPrepare(const char* text) {
    return QCoreApplication::translate("Prepare", text);
}

QString plural(Audience audience) {
    switch (audience) {
    case Audience::Client:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Clients"));
    case Audience::Employer:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Employers"));
    case Audience::Team:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "My team"));
    case Audience::Clinical:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Clinical team"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordFor(Openness openness) {
    switch (openness) {
    case Openness::Open:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Open"));
    case Openness::Some:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Some"));
    case Openness::Mine:
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Mine"));
    }
    Q_UNREACHABLE();
}

QString wordsFor(const QList<Audience>& audiences) {
    if (audiences.size() == std::ssize(allAudiences))
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Anyone"));
    QStringList names;
    for (const Audience audience : audiences) {
        const QString name = plural(audience);
        names.append(names.isEmpty() ? name : QString(name.at(0).toLower() + name.mid(1)));
    }
    return names.join(u", "_s);
}

QString wordsFor(const Reach& reach, bool tooRaw) {
    if (tooRaw)
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Too raw for now"));
    if (!reach.openness)
        return inPrepare(QT_TRANSLATE_NOOP("Prepare", "Not decided yet"));
    return *reach.openness == Openness::Mine ? inPrepare(QT_TRANSLATE_NOOP("Prepare", "Not at work"))
                                             : wordsFor(reach.audiences);
}

QString iconFor(Openness openness) {
    return openness == Openness::Open ? u"check-circle"_s : openness == Openness::Some ? u"pause"_s : u"lock"_s;
}

} // namespace considered::viewmodel
