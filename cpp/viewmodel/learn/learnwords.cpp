// Parts, places and pages, each in one table.
#include "viewmodel/learn/learnwords.h"

#include <QCoreApplication>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString inLearn(const char* text) {
    return QCoreApplication::translate("Learn", text);
}

} // namespace

QList<LearnPartWords> learnParts() {
    return {
        {u"principle"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "Principles")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "What good use of your experience rests on")), u"leaf"_s, u"good"_s},
        {u"benefit"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "What it can do")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "For a client, an employer, your team")), u"sun"_s, u"good"_s},
        {u"risk"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "What can go wrong")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "For them and for you")), u"shield"_s, u"pause"_s},
        {u"positive"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "Good reasons")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "What it should do for the other person")), u"check-circle"_s, u"good"_s},
        {u"warning"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "Warning signs")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "When to wait, or talk to someone first")), u"warning"_s, u"pause"_s},
        {u"context"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "Who I share with")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "Clients, employers, teams, and my role")), u"people"_s, u"info"_s},
        {u"framework"_s, inLearn(QT_TRANSLATE_NOOP("Learn", "Frameworks")),
         inLearn(QT_TRANSLATE_NOOP("Learn", "What others have worked out")), u"book"_s, u"info"_s},
    };
}

QString wordsFor(Area area) {
    switch (area) {
    case Area::QuickCheck:
    case Area::LongerCheck:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "In a check"));
    case Area::DeclineLines:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Words to decline"));
    case Area::Reflection:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Looking back"));
    case Area::Experiences:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "What I bring"));
    case Area::Preparation:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "To prepare"));
    case Area::Boundaries:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "What stays mine"));
    case Area::Phrases:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "My words"));
    case Area::Biography:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "My short biography"));
    case Area::Topics:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "For supervision"));
    case Area::Support:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Support for me"));
    case Area::Culture:
    case Area::Recruitment:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "For team leads"));
    case Area::Settings:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Settings"));
    case Area::Learn:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "To read"));
    }
    Q_UNREACHABLE();
}

QString actionWords(Area area) {
    switch (area) {
    case Area::QuickCheck:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Try a quick check"));
    case Area::LongerCheck:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Start a longer check"));
    case Area::DeclineLines:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "See words to decline"));
    case Area::Reflection:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to my reflections"));
    case Area::Experiences:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to what I bring"));
    case Area::Preparation:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Think it over"));
    case Area::Boundaries:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to what stays mine"));
    case Area::Phrases:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to my words"));
    case Area::Biography:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to my short biography"));
    case Area::Topics:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to my supervision topics"));
    case Area::Support:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "See support for me"));
    case Area::Culture:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to the culture list"));
    case Area::Recruitment:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to the hiring list"));
    case Area::Settings:
        return inLearn(QT_TRANSLATE_NOOP("Learn", "Go to settings"));
    case Area::Learn:
        return {};
    }
    Q_UNREACHABLE();
}

QString sectionWords(const QString& title) {
    const qsizetype numbered = title.startsWith("Guidelines "_L1) ? title.indexOf(". "_L1) : -1;
    return numbered < 0 ? title : title.mid(numbered + 2);
}

std::optional<RouteTo> routeTo(const Whereabouts& place) {
    switch (place.area) {
    case Area::LongerCheck:
        return RouteTo{Navigator::CheckStart, {}};
    case Area::DeclineLines:
        return RouteTo{Navigator::DeclineLines, {}};
    case Area::Reflection:
        return RouteTo{Navigator::Reflections, {}};
    case Area::Settings:
        return RouteTo{Navigator::Settings, {}};
    case Area::Support:
        return RouteTo{Navigator::Support, {}};
    case Area::Culture:
    case Area::Recruitment:
        return place.promptId.isEmpty()
                   ? RouteTo{Navigator::TeamList, place.area == Area::Culture ? u"culture"_s : u"recruitment"_s}
                   : RouteTo{Navigator::TeamPoint, place.promptId};
    case Area::Experiences:
        return RouteTo{Navigator::Experiences, {}};
    case Area::Preparation:
        return place.promptId.isEmpty() ? RouteTo{Navigator::PrepPrompts, {}}
                                        : RouteTo{Navigator::PrepPrompt, place.promptId};
    case Area::Boundaries:
        return RouteTo{Navigator::Boundaries, {}};
    case Area::Phrases:
        return RouteTo{Navigator::MyWords, {}};
    case Area::Biography:
        return RouteTo{Navigator::Biography, {}};
    case Area::Topics:
        return place.promptId.isEmpty() ? RouteTo{Navigator::Topics, {}} : RouteTo{Navigator::Topic, place.promptId};
    case Area::QuickCheck: // begins on the page that names it: who with?
    case Area::Learn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool showsThePrompt(Area area) {
    switch (area) {
    case Area::QuickCheck:
    case Area::LongerCheck:
    case Area::Reflection:
    case Area::Experiences:
    case Area::Boundaries:
    case Area::Phrases:
    case Area::Learn:
        return false;
    default:
        return true;
    }
}

} // namespace considered::viewmodel
