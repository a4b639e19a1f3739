// The words.
#include "viewmodel/prepare/prepwords.h"

#include <QCoreApplication>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const char* text) {
    return QCoreApplication::translate("Prepare", text);
}

QString plural(Audience audience) {
    switch (audience) {
    case Audience::Client:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Clients"));
    case Audience::Employer:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Employers"));
    case Audience::Team:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "My team"));
    case Audience::Clinical:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Clinical team"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordFor(Openness openness) {
    switch (openness) {
    case Openness::Open:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Open"));
    case Openness::Some:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Some"));
    case Openness::Mine:
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Mine"));
    }
    Q_UNREACHABLE();
}

QString wordsFor(const QList<Audience>& audiences) {
    if (audiences.size() == std::ssize(allAudiences))
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Anyone"));
    QStringList names;
    for (const Audience audience : audiences) {
        const QString name = plural(audience);
        names.append(names.isEmpty() ? name : QString(name.at(0).toLower() + name.mid(1)));
    }
    return names.join(u", "_s);
}

QString wordsFor(const Reach& reach, bool tooRaw) {
    if (tooRaw)
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Too raw for now"));
    if (!reach.openness)
        return inWords(QT_TRANSLATE_NOOP("Prepare", "Not decided yet"));
    return *reach.openness == Openness::Mine ? inWords(QT_TRANSLATE_NOOP("Prepare", "Not at work"))
                                             : wordsFor(reach.audiences);
}

QString iconFor(Openness openness) {
    return openness == Openness::Open ? u"check-circle"_s : openness == Openness::Some ? u"pause"_s : u"lock"_s;
}

} // namespace considered::viewmodel
