// Thinking it through: its steps. What is shown is in thinkthrough_shown.cpp, the vault in thinkthrough_vault.cpp.
#include "viewmodel/check/thinkthrough.h"

#include "viewmodel/check/wording.h"
#include "viewmodel/keyboard.h"

#include <algorithm>
#include <utility>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// The prompts one may decide by, in the order one would think. What a check asks beside them belongs to Why.
constexpr const char* groups[] = {"decide_what", "decide_why", "decide_when", "decide_how"};

QString sectionOf(QStringView group) {
    if (group == "decide_what"_L1)
        return ThinkThrough::tr("What would I share?");
    if (group == "decide_when"_L1)
        return ThinkThrough::tr("When?");
    if (group == "decide_how"_L1)
        return ThinkThrough::tr("How?");
    return ThinkThrough::tr("Why?");
}

} // namespace

ThinkThrough::ThinkThrough(const Context& context, RowSaver& saver, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_saver(saver) {
    connect(&m_context.navigator, &Navigator::changed, this, &ThinkThrough::followRoute);
    connect(&m_saver, &RowSaver::stateChanged, this, &ThinkThrough::stateChanged);
    for (TickList* list : {&m_reasons, &m_signs})
        connect(list, &TickList::tickedChanged, this, &ThinkThrough::noteTicks);
    loadRunning();
}

void ThinkThrough::layOut() {
    const Practice& practice = m_context.practice;
    const auto asked = [this](const QString& id) -> const CheckPrompt* {
        const auto& prompts = m_guide->prompts;
        const auto there =
            std::find_if(prompts.cbegin(), prompts.cend(), [&](const CheckPrompt& one) { return one.id == id; });
        return there == prompts.cend() ? nullptr : &*there;
    };
    m_rows.clear();
    for (const char* group : groups) {
        const QString section = sectionOf(QString::fromLatin1(group));
        for (const Prompt& prompt : practice.prompts) {
            if (prompt.group != QLatin1StringView(group))
                continue;
            const CheckPrompt* choice = asked(prompt.id);
            if (choice)
                m_rows.append({prompt.id, section, choice->ask, prompt.help, true});
            else if (prompt.self || prompt.audiences.contains(m_guide->audience))
                m_rows.append({prompt.id, section, prompt.text, prompt.help, false});
        }
        if (section != sectionOf(u"decide_why"))
            continue;
        for (const CheckPrompt& choice : m_guide->prompts)
            if (const Prompt* prompt = practice.prompt(choice.id); !prompt || !prompt->group.startsWith(u"decide_"_s))
                m_rows.append({choice.id, section, choice.ask, prompt ? prompt->help : choice.help, true});
        if (!m_guide->signs.isEmpty())
            m_rows.append({u"signs"_s, section, tr("Does any of this fit today?"),
                           tr("Common and human. Only you see this."), false});
    }
}

void ThinkThrough::followRoute() {
    const Navigator::Route route = m_context.navigator.route();
    const bool mine = route == Navigator::Think || route == Navigator::ThinkPrompt || route == Navigator::ThinkOutcome;
    if (!m_loaded || !mine)
        return;
    const QString argument = m_context.navigator.argument();
    const QUuid id(argument.section(u'/', 0, 0));
    if (!m_guide || m_check.id != id) { // a route restored after unlocking
        const auto left = std::find_if(m_running.cbegin(), m_running.cend(),
                                       [&](const RunningCheck& check) { return check.id == id; });
        const auto audience = audienceFrom(argument.section(u'/', 1, 1));
        if (left == m_running.cend() && (id.isNull() || !audience)) {
            m_context.navigator.showTab(Navigator::CheckTab);
            return;
        }
        RunningCheck check;
        check.audience = audience.value_or(Audience::Client);
        check.depth = Depth::Full;
        check.id = id;
        check.started = check.changed = m_context.clock.now();
        pickUp(left == m_running.cend() ? check : *left, {});
        loadNotes();
    }
    m_prompt = argument.section(u'/', 2);
    if (route == Navigator::ThinkOutcome)
        m_outcome.show(leaning(*m_guide, m_check.answers),
                       m_experiences.script(m_context.practice, m_check.audience, m_check.experienceId), false);
    emit promptChanged();
    emit wordsChanged();
    emit changed();
}

void ThinkThrough::start(const QString& audience) {
    const auto wanted = audienceFrom(audience);
    if (!wanted)
        return;
    RunningCheck check;
    check.audience = *wanted;
    check.depth = Depth::Full;
    check.id = m_context.random.uuid();
    check.started = check.changed = m_context.clock.now();
    pickUp(check, {});
    m_ready = true;
    m_picking = m_experiences.isEmpty() ? Picking::No : Picking::First;
    go(Navigator::Think);
}

void ThinkThrough::startFrom(const KeptCheck& from) {
    RunningCheck check;
    check.audience = from.audience;
    check.depth = Depth::Full;
    check.id = m_context.random.uuid();
    check.experienceId = from.experienceId;
    check.started = check.changed = m_context.clock.now();
    for (const Concern& concern : from.concerns)
        if (concern.from == ConcernFrom::TooRaw)
            check.answers.experience = ExperienceMark{Openness::Mine, true};
        else if (concern.from == ConcernFrom::Mine)
            check.answers.experience = ExperienceMark{Openness::Mine, false};
    Notes notes;
    for (const KeptLine& line : from.lines) {
        switch (line.kind) {
        case LineKind::Prompt:
            if (line.answer != Answer::Skipped)
                check.answers.choices.insert(line.promptId, line.answer);
            break;
        case LineKind::Reason:
            check.answers.reasons.insert(line.promptId);
            break;
        case LineKind::Sign:
            check.answers.signs.insert(line.promptId);
            break;
        case LineKind::Open:
            break;
        }
        if (!line.words.isEmpty())
            notes.insert(line.promptId,
                         {{m_context.random.uuid(), {}, {}, 0, {}}, line.promptId, line.words, {}, check.id});
    }
    pickUp(check, notes);
    for (const PromptNote& note : std::as_const(m_notes))
        m_saver.tapped(note);
    save();
    go(Navigator::Think);
    loadNotes();
}

void ThinkThrough::resume(const QString& id) {
    const auto left = std::find_if(m_running.cbegin(), m_running.cend(),
                                   [id = QUuid(id)](const RunningCheck& check) { return check.id == id; });
    if (left == m_running.cend())
        return;
    pickUp(*left, {});
    loadNotes();
    go(Navigator::Think);
}

void ThinkThrough::pickUp(const RunningCheck& check, const Notes& notes) {
    beginResetModel();
    m_guide = &m_context.practice.guide(check.audience, Depth::Full);
    m_check = check;
    m_check.packId = m_context.practice.id;
    m_check.packVersion = m_context.practice.version;
    m_notes = notes;
    m_picking = Picking::No;
    m_ready = m_busy = false;
    layOut();
    endResetModel();
    QList<TickList::Item> reasons;
    for (const GoodReason& reason : m_guide->reasons)
        reasons.append({reason.id, reason.text});
    QList<TickList::Item> signs;
    for (const Sign& sign : m_guide->signs)
        signs.append({sign.id, sign.text});
    const QSignalBlocker quietReasons(m_reasons); // filling a list is not a person's tick
    const QSignalBlocker quietSigns(m_signs);
    m_reasons.show(reasons, m_check.answers.reasons);
    m_signs.show(signs, m_check.answers.signs);
}

void ThinkThrough::go(Navigator::Route route, const QString& prompt) {
    QString argument = m_check.id.toString(QUuid::WithoutBraces) + u'/' + codeOf(m_check.audience);
    if (!prompt.isEmpty())
        argument += u'/' + prompt;
    const Navigator::Route now = m_context.navigator.route();
    if (now == Navigator::ThinkPrompt && route == Navigator::ThinkPrompt)
        m_context.navigator.replace(route, argument);
    else
        m_context.navigator.open(route, argument);
}

const Experience* ThinkThrough::chosen() const {
    return m_guide ? m_experiences.find(m_check.experienceId) : nullptr;
}

void ThinkThrough::pick() {
    if (!m_guide)
        return;
    m_picking = Picking::Again;
    emit promptChanged();
    emit changed();
}

void ThinkThrough::chooseExperience(const QString& id) {
    if (picking() && m_experiences.find(QUuid(id)))
        settleExperience(QUuid(id));
}

void ThinkThrough::chooseNone() {
    if (picking())
        settleExperience({});
}

void ThinkThrough::settleExperience(const std::optional<QUuid>& id) {
    m_picking = Picking::No;
    m_check.experienceId = id;
    m_check.answers.experience = id ? markFor(*chosen(), m_check.audience) : std::nullopt;
    if (id || isRemembered()) // to have looked only is nothing to keep
        save();
    emit promptChanged();
    emit changed();
}

void ThinkThrough::open(const QString& prompt) {
    if (!m_guide || rowOf(prompt) < 0)
        return;
    m_picking = Picking::No;
    go(Navigator::ThinkPrompt, prompt);
}

void ThinkThrough::next() {
    if (!m_guide)
        return;
    settleKeyboard();
    if (last())
        m_context.navigator.back();
    else
        go(Navigator::ThinkPrompt, m_rows.at(rowOf(m_prompt) + 1).id);
}

void ThinkThrough::answer(const QString& answer) {
    const auto given = answerFrom(answer);
    if (!m_guide || !asksAnswer() || !given || *given == Answer::Skipped)
        return;
    auto& choices = m_check.answers.choices;
    if (choices.contains(m_prompt) && choices.value(m_prompt) == *given)
        choices.remove(m_prompt);
    else
        choices.insert(m_prompt, *given);
    save();
    touched(m_prompt);
}

void ThinkThrough::setWords(const QString& words) {
    if (!m_guide || !m_ready || m_prompt.isEmpty() || words == this->words())
        return;
    PromptNote& note = m_notes[m_prompt];
    if (note.row.id.isNull()) {
        note.row.id = m_context.random.uuid();
        note.promptId = m_prompt;
        note.belongsTo = m_check.id;
    }
    note.words = words;
    m_saver.typed(note);
    if (!isRemembered())
        save(); // words belong to a check that is there
    touched(m_prompt);
    emit wordsChanged();
}

void ThinkThrough::noteTicks() {
    m_check.answers.reasons = m_reasons.tickedIds();
    m_check.answers.signs = m_signs.tickedIds();
    save();
    touched(m_prompt);
}

void ThinkThrough::touched(const QString& prompt) {
    if (const int row = rowOf(prompt); row >= 0)
        emit dataChanged(index(row), index(row), {SaidRole});
    emit changed();
}

void ThinkThrough::seeOutcome() {
    if (m_guide)
        go(Navigator::ThinkOutcome);
}

void ThinkThrough::decide(const QString& decision) {
    if (!m_guide)
        return;
    m_check.decision = decisionFrom(decision).value_or(Decision::NotSaid);
    save();
    emit changed();
}

void ThinkThrough::back() {
    settleKeyboard();
    if (std::exchange(m_picking, Picking::No) == Picking::Again)
        emit changed(); // back to the prompts
    else
        m_context.navigator.back();
}

void ThinkThrough::leave() {
    settleKeyboard();
    m_saver.writeNow();
    const bool waits = isRemembered();
    m_context.navigator.showTab(Navigator::CheckTab);
    close(); // after the page has gone: it is not seen to empty
    if (waits)
        m_context.notices.show(tr("Left open. You can pick it up later."));
}

void ThinkThrough::close() {
    beginResetModel();
    m_guide = nullptr;
    m_rows.clear();
    m_notes.clear();
    m_prompt.clear();
    m_picking = Picking::No;
    m_ready = false;
    m_outcome.forget();
    endResetModel();
    emit promptChanged();
    emit wordsChanged();
    emit changed();
}

} // namespace considered::viewmodel
