// Reading, finding, and going on from there.
#include "viewmodel/learn/learn.h"

#include "viewmodel/learn/learnwords.h"

#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// Where the app does it. Without a page of its own yet, it is only read.
bool leadsOn(const Whereabouts& action) {
    return action.area == Area::QuickCheck || routeTo(action).has_value();
}

/// The role and the word are in the settings only while the notes are open.
bool needsNotes(const Whereabouts& place, const RouteTo& to) {
    return Navigator::needsVault(to.route) || place.area == Area::Settings;
}

} // namespace

Learn::Learn(const Context& context, QObject* parent) : QObject(parent), m_context(context) {}

QList<LearnLine> Learn::parts() const {
    QList<LearnLine> lines;
    for (const LearnPartWords& part : learnParts())
        lines.append({part.group, part.title, part.subtitle, part.iconName, part.tone});
    return lines;
}

QString Learn::titleOf(const QString& part) const {
    const QList<LearnPartWords> parts = learnParts();
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&](const auto& each) { return each.group == part; });
    return found == parts.cend() ? QString() : found->title;
}

QList<LearnLine> Learn::linesOf(const QString& part) const {
    QList<LearnLine> lines;
    for (const Prompt& prompt : m_context.practice.prompts)
        if (prompt.group == part)
            lines.append({prompt.id, inWord(prompt.text, m_word), inWord(prompt.help, m_word), {}, {}});
    return lines;
}

LearnItem Learn::item(const QString& id, bool open) const {
    const Prompt* found = prompt(id);
    if (!found)
        return {};
    LearnItem item;
    item.text = inWord(found->text, m_word);
    item.help = inWord(found->help, m_word);
    item.section = sectionWords(m_context.practice.sections.value(found->source));
    item.kind = titleOf(found->group);
    if (item.kind.isEmpty())
        item.kind = wordsFor(homeOf(*found).value_or(Whereabouts()).area);
    const auto action = actionOf(*found);
    if (!action || !leadsOn(*action))
        return item;
    const auto to = routeTo(*action);
    const bool barred = !open && to && needsNotes(*action, *to);
    // Without open notes the quick check asks the most of it, and anyone may take it.
    item.quickCheck = action->area == Area::QuickCheck || (barred && action->area == Area::LongerCheck);
    item.action = actionWords(item.quickCheck ? Area::QuickCheck : action->area);
    item.locked = barred && !item.quickCheck;
    return item;
}

bool Learn::searching() const {
    return !foldedWords(m_typed).isEmpty();
}

void Learn::setTyped(const QString& typed) {
    if (typed == m_typed)
        return;
    m_typed = typed;
    struct Placed {
        Area area;
        LearnResults::Found found;
    };
    QList<Placed> placed;
    if (!m_search)
        m_search.emplace(m_context.practice);
    for (const qsizetype at : m_search->find(typed)) {
        const Prompt& each = m_context.practice.prompts.at(at);
        const Area area = homeOf(each).value_or(Whereabouts()).area;
        placed.append({area, {each.id, inWord(each.text, m_word), inWord(each.help, m_word), wordsFor(area)}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.area < b.area; });
    QList<LearnResults::Found> rows;
    for (const Placed& each : std::as_const(placed))
        rows.append(each.found);
    m_results.show(rows);
    emit typedChanged();
}

void Learn::openPart(const QString& part) {
    m_context.navigator.open(Navigator::LearnPart, part);
}

void Learn::read(const QString& id) {
    m_context.navigator.open(Navigator::LearnItem, id);
}

void Learn::openFound(const QString& id, bool open) {
    const Prompt* found = prompt(id);
    const auto home = found ? homeOf(*found) : std::nullopt;
    const auto to = home && showsThePrompt(home->area) ? routeTo(*home) : std::nullopt;
    if (to && (open || !needsNotes(*home, *to)))
        m_context.navigator.open(to->route, to->argument);
    else
        read(id);
}

void Learn::act(const QString& id) {
    const Prompt* found = prompt(id);
    const auto action = found ? actionOf(*found) : std::nullopt;
    const auto to = action ? routeTo(*action) : std::nullopt;
    if (!to)
        return;
    // The first page of a tab has no way back but the tabs themselves.
    if (to->route == Navigator::Reflections)
        m_context.navigator.showTab(Navigator::ReflectTab);
    else
        m_context.navigator.open(to->route, to->argument);
}

} // namespace considered::viewmodel
