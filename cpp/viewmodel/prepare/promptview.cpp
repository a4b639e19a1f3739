// One prompt.
#include "viewmodel/prepare/promptview.h"

#include "viewmodel/datewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// Where the answers to some prompts are put to use; the first whose beginning fits.
struct Lead {
    QLatin1StringView prompts;
    Navigator::Route route = Navigator::Prepare;
    const char* name = nullptr;
};
constexpr Lead leads[] = {
    {"prep.starter"_L1, Navigator::SmallThings, QT_TRANSLATE_NOOP("Prepare", "Small, safe things")},
    {"prep.private."_L1, Navigator::Boundaries, QT_TRANSLATE_NOOP("Prepare", "My boundaries")},
    {"prep.decline"_L1, Navigator::MyWords, QT_TRANSLATE_NOOP("Prepare", "My words")},
    {"prep.refocus"_L1, Navigator::MyWords, QT_TRANSLATE_NOOP("Prepare", "My words")},
    {"prep.no-pressure"_L1, Navigator::MyWords, QT_TRANSLATE_NOOP("Prepare", "My words")},
    {"prep.social-media"_L1, Navigator::PublicAboutMe, QT_TRANSLATE_NOOP("Prepare", "What is public about me")},
    {"prep."_L1, Navigator::Experiences, QT_TRANSLATE_NOOP("Prepare", "What I bring")},
};

const Lead* leadOf(const QString& promptId) {
    const auto found = std::find_if(std::begin(leads), std::end(leads),
                                    [&](const Lead& lead) { return promptId.startsWith(lead.prompts); });
    return found == std::end(leads) ? nullptr : found;
}

} // namespace

PromptView::PromptView(const Context& context, Shelves& shelves, QString promptId, QObject* parent)
    : QObject(parent), m_context(context), m_shelf(shelves.notes), m_promptId(std::move(promptId)) {
    connect(&m_shelf, &ShelfSignals::changed, this, &PromptView::show);
    if (m_promptId.isEmpty()) {
        connect(&m_context.navigator, &Navigator::changed, this, &PromptView::followRoute);
        followRoute();
    } else {
        show();
    }
}

void PromptView::followRoute() {
    if (m_context.navigator.route() != Navigator::PrepPrompt || m_context.navigator.argument() == m_promptId)
        return;
    m_promptId = m_context.navigator.argument();
    show();
}

void PromptView::show() {
    m_prompt = m_context.practice.prompt(m_promptId);
    m_note = {};
    if (m_prompt && loaded())
        m_note = noteUnder(m_promptId, m_shelf, m_context.random);
    emit changed();
}

QString PromptView::source() const {
    return m_prompt ? m_context.practice.sections.value(m_prompt->source) : QString();
}

QString PromptView::lookedWords() const {
    if (!m_note.looked)
        return {};
    const QDate day = m_note.looked->localDate();
    const bool thisYear = day.year() == m_context.clock.now().localDate().year();
    return tr("Looked in %1", "a month, as in: Looked in June")
        .arg(inWords(day, thisYear ? DateForm::Month : DateForm::MonthYear));
}

QString PromptView::group() const {
    for (const PromptGroup& group : m_context.practice.preparing.groups)
        if (group.prompts.contains(m_promptId))
            return group.text;
    return {};
}

QString PromptView::leadsTo() const {
    const Lead* lead = topic() ? nullptr : leadOf(m_promptId);
    return lead ? QCoreApplication::translate("Prepare", lead->name) : QString();
}

void PromptView::lead() {
    if (const Lead* lead = leadOf(m_promptId))
        m_context.navigator.open(lead->route);
}

bool PromptView::topic() const {
    return m_promptId.startsWith("prep.topic."_L1) || m_promptId.startsWith("prep.useful."_L1);
}

QString PromptView::next() const {
    QStringList all;
    for (const PromptGroup& group : m_context.practice.preparing.groups)
        all += group.prompts;
    return all.value(all.indexOf(m_promptId) + 1);
}

void PromptView::write(const QString& words) {
    if (!m_prompt || !loaded() || m_note.words == words)
        return;
    m_note.words = words;
    m_shelf.typed(PromptNote(m_note));
}

void PromptView::look(bool looked) {
    if (!m_prompt || !loaded())
        return;
    m_note.looked = looked ? std::optional(m_context.clock.now()) : std::nullopt;
    m_shelf.tapped(PromptNote(m_note));
}

void PromptView::goOn() {
    if (const QString following = next(); !following.isEmpty())
        m_context.navigator.replace(Navigator::PrepPrompt, following);
}

} // namespace considered::viewmodel
