// Titles, kinds and dates of what is brought to supervision.
#include "viewmodel/supervision/agendawords.h"

#include "viewmodel/check/wording.h"
#include "viewmodel/datewords.h"
#include "viewmodel/reflect/reflectionwords.h"

#include <QCoreApplication>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Supervision", text);
}

QString joined(std::initializer_list<QString> parts) {
    QStringList said(parts);
    said.removeAll(QString());
    return said.join(u" · "_s);
}

} // namespace

AgendaWords wordsOf(const storage::AgendaThing& thing) {
    switch (thing.kind) {
    case AgendaKind::Check:
        return {titleOf(thing.audience.value_or(Audience::Client)),
                joined({say(QT_TRANSLATE_NOOP("Supervision", "Check")), words::shortDay(thing.created),
                        wordsFor(thing.decision.value_or(Decision::NotSaid))}),
                u"scales"_s, u"primary"_s};
    case AgendaKind::Reflection:
        return {words::title(thing.audience),
                joined({say(QT_TRANSLATE_NOOP("Supervision", "Reflection")), words::shortDay(thing.created)}),
                u"pencil"_s, u"info"_s};
    case AgendaKind::Experience:
        return {thing.nickname.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("Supervision", "Something of mine"))
                                                   : thing.nickname.trimmed(),
                thing.keptBack ? say(QT_TRANSLATE_NOOP("Supervision", "You keep this one from your supervisor"))
                               : say(QT_TRANSLATE_NOOP("Supervision", "From what I bring")),
                u"bag"_s, u"good"_s};
    case AgendaKind::Prompt:
    case AgendaKind::Own:
        break;
    }
    return {};
}

AgendaWords wordsOf(const AgendaItem& item, const storage::AgendaThing* thing, const Practice& practice) {
    if (item.kind == AgendaKind::Own)
        return {item.words.simplified(), say(QT_TRANSLATE_NOOP("Supervision", "In my own words")), u"talk"_s,
                u"primary"_s};
    if (item.kind == AgendaKind::Prompt) {
        const Prompt* prompt = practice.prompt(item.promptId);
        return {prompt ? prompt->text : say(QT_TRANSLATE_NOOP("Supervision", "A question")),
                say(QT_TRANSLATE_NOOP("Supervision", "A question to talk about")), u"people"_s, u"primary"_s};
    }
    if (thing && !thing->binned)
        return wordsOf(*thing);
    return {say(QT_TRANSLATE_NOOP("Supervision", "Something you have deleted since")), QString(), u"trash"_s,
            u"primary"_s};
}

QString whenWords(const Moment& moment) {
    return say(QT_TRANSLATE_NOOP("Supervision", "%1, %2")).arg(words::shortDay(moment), timeOf(moment));
}

QString dayOf(const Moment& moment) {
    return words::longDay(moment);
}

QString timeOf(const Moment& moment) {
    const int minute = minuteOfDay(moment);
    return inWords(QTime(minute / 60, minute % 60));
}

} // namespace considered::viewmodel
