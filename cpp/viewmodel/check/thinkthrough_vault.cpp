// Thinking it through: what is written to the vault, and what becomes of it.
#include "viewmodel/check/thinkthrough.h"

#include "storage/checks.h"
#include "viewmodel/await.h"
#include "viewmodel/check/keptfrom.h"
#include "viewmodel/check/keptnotice.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/sentences.h"

#include <QPointer>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

void ThinkThrough::loadRunning() {
    auto running = m_context.vault.ask([](storage::Database& db) { return storage::Checks(db).running(); });
    await(this, running, [this](const Result<QList<RunningCheck>>& left) {
        if (!left) {
            m_context.notices.show(sentenceFor(left.error()).title);
            return;
        }
        m_loaded = true;
        for (auto check = left->crbegin(); check != left->crend(); ++check)
            if (check->depth == Depth::Full)
                remember(*check);
        followRoute();
    });
    refreshExperiences();
}

void ThinkThrough::refreshExperiences() {
    auto all = m_context.vault.ask([](storage::Database& db) { return storage::Kept<Experience>(db).all(); });
    await(this, all, [this](const Result<QList<Experience>>& experiences) {
        if (!experiences)
            return; // the page that changed them says what is wrong
        m_experiences.show(*experiences);
        emit changed();
    });
}

/// Posted behind what was unsaved, so that it is read as well.
void ThinkThrough::loadNotes() {
    struct Read {
        QList<PromptNote> notes;
        QList<Experience> experiences;
    };
    m_saver.writeNow();
    const auto read = [id = m_check.id](storage::Database& db) {
        return storage::Kept<PromptNote>(db).all().and_then([&](QList<PromptNote> notes) {
            notes.removeIf([&](const PromptNote& note) { return note.belongsTo != id; });
            return storage::Kept<Experience>(db).all().map([&](const QList<Experience>& experiences) {
                return Read{notes, experiences};
            });
        });
    };
    await(this, m_context.vault.ask(read), [this, id = m_check.id](const Result<Read>& found) {
        if (!m_guide || m_check.id != id)
            return;
        if (!found) {
            m_context.notices.show(lineFor(found.error()));
            return;
        }
        for (const PromptNote& note : found->notes)
            m_notes.insert(note.promptId, note);
        m_experiences.show(found->experiences);
        if (const Experience* one = chosen())
            m_check.answers.experience = markFor(*one, m_check.audience);
        m_ready = true;
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {SaidRole});
        followRoute();
    });
}

void ThinkThrough::remember(const RunningCheck& check) {
    m_running.removeIf([&](const RunningCheck& left) { return left.id == check.id; });
    m_running.prepend(check);
    m_runningLines.clear();
    for (const RunningCheck& left : std::as_const(m_running))
        m_runningLines.append(
            {codeOf(left.audience), titleOf(left.audience),
             tr("Thinking it through, begun %1", "a day").arg(dayWords(left.started, m_context.clock.now())),
             left.id.toString(QUuid::WithoutBraces)});
    emit runningChanged();
}

bool ThinkThrough::isRemembered() const {
    return std::any_of(m_running.cbegin(), m_running.cend(),
                       [this](const RunningCheck& left) { return left.id == m_check.id; });
}

void ThinkThrough::forget(const QUuid& id) {
    m_running.removeIf([&](const RunningCheck& left) { return left.id == id; });
    m_runningLines.removeIf([&](const RunningLine& line) { return line.id == id.toString(QUuid::WithoutBraces); });
    emit runningChanged();
}

void ThinkThrough::save() {
    if (!m_guide)
        return;
    m_check.changed = m_context.clock.now();
    const bool counted = isRemembered();
    remember(m_check);
    auto saved = m_context.vault.ask(
        [check = m_check](storage::Database& db) { return storage::Checks(db).saveRunning(check); });
    await(this, saved, [this, counted](const Result<void>& result) {
        if (!result)
            m_context.notices.show(sentenceFor(result.error()).title);
        else if (!counted)
            emit waitingChanged();
    });
}

/// Its lines in the order of the page: a prompt with its answer and words, one with words only, then ticks.
KeptCheck ThinkThrough::asKept() const {
    KeptCheck check =
        keptFrom(m_context.practice, *m_guide, m_check.answers, leaning(*m_guide, m_check.answers), m_check.id);
    check.depth = Depth::Full;
    check.experienceId = m_check.experienceId;
    check.decision = m_check.decision;
    QList<KeptLine> lines;
    for (const Row& row : m_rows) {
        const QString words = m_notes.value(row.id).words.trimmed();
        const auto given = m_check.answers.choices.constFind(row.id);
        if (row.choice && given != m_check.answers.choices.cend())
            lines.append({LineKind::Prompt, row.id, row.text, *given, words});
        else if (!words.isEmpty())
            lines.append({LineKind::Open, row.id, row.text, Answer::Yes, words});
    }
    for (const KeptLine& line : std::as_const(check.lines))
        if (line.kind == LineKind::Reason || line.kind == LineKind::Sign)
            lines.append(line);
    check.lines = lines;
    return check;
}

void ThinkThrough::store(bool forSupervision) {
    if (!m_guide || !m_ready || m_busy)
        return;
    settleKeyboard();
    m_saver.writeNow();
    if (m_saver.trouble()) { // its words first: keeping it takes them over
        m_context.notices.show(lineFor(*m_saver.trouble()));
        return;
    }
    m_busy = true;
    emit changed();
    KeptCheck check = asKept();
    check.forSupervision = forSupervision;
    auto stored = m_context.vault.ask(
        [check, now = m_context.clock.now()](storage::Database& db) { return storage::Checks(db).keep(check, now); });
    await(this, stored, [this](const Result<KeptCheck>& result) {
        m_busy = false;
        if (!result) {
            emit changed();
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        forget(result->row.id);
        m_context.navigator.showTab(Navigator::CheckTab);
        close();
        sayKept(m_context.notices, *result, [self = QPointer<ThinkThrough>(this), id = result->row.id] {
            if (ThinkThrough* model = self) // gone when the notes were locked meanwhile
                emit model->reflectOn(id);
        });
        emit kept(*result);
        emit waitingChanged();
    });
}

void ThinkThrough::dontKeep() {
    if (!m_guide || m_busy)
        return;
    settleKeyboard();
    m_saver.writeNow();
    const RunningCheck dropped = m_check;
    const Notes notes = m_notes;
    forget(dropped.id);
    m_context.navigator.showTab(Navigator::CheckTab);
    close();
    auto done = m_context.vault.ask([id = dropped.id, now = m_context.clock.now()](storage::Database& db) {
        return storage::Checks(db).dropRunning(id, now);
    });
    await(this, done, [this, dropped, notes](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        emit waitingChanged();
        m_context.notices.show(tr("Not kept."), tr("Undo"), [self = QPointer<ThinkThrough>(this), dropped, notes] {
            ThinkThrough* model = self; // gone when the notes were locked meanwhile
            if (!model)
                return;
            Notes again = notes;
            for (PromptNote& note : again)
                note.row.id = model->m_context.random.uuid(); // what was let go stays so
            model->pickUp(dropped, again);
            for (const PromptNote& note : std::as_const(again))
                model->m_saver.tapped(note);
            model->save();
            model->go(Navigator::Think);
            model->loadNotes();
        });
    });
}

} // namespace considered::viewmodel
