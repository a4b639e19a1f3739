// Reading the "prepare" part, with every reference checked.
#include "content/preparepack.h"

#include "content/lines.h"

namespace considered::content {

namespace {
using namespace Qt::StringLiterals;

/// The ids of a list, each a prompt of this group.
QStringList promptsAt(const Place& place, const Practice& practice, Ids& ids, QLatin1StringView group = {}) {
    QStringList found;
    for (const Place& item : place.items()) {
        found.append(ids.fresh(item));
        const Prompt* prompt = practice.prompt(found.constLast());
        if (!prompt || (!group.isEmpty() && prompt->group != group))
            item.fault(u"no prompt \"%1\""_s.arg(found.constLast()));
    }
    return found;
}

QStringList promptsAt(const Place& place, const Practice& practice, QLatin1StringView group = {}) {
    Ids ids;
    return promptsAt(place, practice, ids, group);
}

/// Every prompt of a group of the pack has its place in the lists.
void expectAll(const Place& place, const Practice& practice, QLatin1StringView group, const QSet<QString>& named) {
    for (const Prompt& prompt : practice.prompts)
        if (prompt.group == group && !named.contains(prompt.id))
            place.fault(u"\"%1\" has no place"_s.arg(prompt.id));
}

} // namespace

Preparing preparingAt(const Place& place, const Practice& practice) {
    place.checkKeys({"smallThings"_L1, "boundaries"_L1, "begin"_L1, "publicSteps"_L1, "biography"_L1, "situations"_L1,
                     "groups"_L1});
    Preparing preparing;
    preparing.smallThings = promptsAt(place.at("smallThings"_L1), practice);
    preparing.boundaries = promptsAt(place.at("boundaries"_L1), practice, "prep"_L1);
    preparing.begin = linesAt(place.at("begin"_L1));
    preparing.publicSteps = linesAt(place.at("publicSteps"_L1));

    const Place biography = place.at("biography"_L1);
    biography.checkKeys({"write"_L1, "consider"_L1});
    preparing.biographyWrite = promptsAt(biography.at("write"_L1), practice, "bio"_L1);
    preparing.biographyConsider = promptsAt(biography.at("consider"_L1), practice, "bio"_L1);
    const QStringList parts = preparing.biographyWrite + preparing.biographyConsider;
    expectAll(biography, practice, "bio"_L1, {parts.cbegin(), parts.cend()});

    Ids situations;
    QSet<QString> kinds;
    for (const Place& item : place.at("situations"_L1).items()) {
        item.checkKeys({"id"_L1, "text"_L1, "kinds"_L1});
        preparing.situations.append({situations.fresh(item.at("id"_L1)), item.at("text"_L1).text(),
                                     promptsAt(item.at("kinds"_L1), practice, "experience"_L1)});
        for (const QString& kind : std::as_const(preparing.situations.constLast().kinds))
            kinds.insert(kind);
    }
    expectAll(place.at("situations"_L1), practice, "experience"_L1, kinds);

    Ids groups;
    Ids grouped;
    QSet<QString> prompts;
    for (const Place& item : place.at("groups"_L1).items()) {
        item.checkKeys({"id"_L1, "text"_L1, "prompts"_L1});
        preparing.groups.append({groups.fresh(item.at("id"_L1)), item.at("text"_L1).text(),
                                 promptsAt(item.at("prompts"_L1), practice, grouped, "prep"_L1)});
        for (const QString& prompt : std::as_const(preparing.groups.constLast().prompts))
            prompts.insert(prompt);
    }
    expectAll(place.at("groups"_L1), practice, "prep"_L1, prompts);
    return preparing;
}

} // namespace considered::content
