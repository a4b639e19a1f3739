// The longer check: what is written to the vault, and what becomes of it.
#include "viewmodel/check/longcheck.h"

#include "storage/checks.h"
#include "viewmodel/await.h"
#include "viewmodel/check/keptfrom.h"
#include "viewmodel/check/keptnotice.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <QPointer>
#include <algorithm>

namespace considered::viewmodel {

Leaning LongCheck::leaningNow() const {
    if (!m_walk.done())
        if (const auto early = leaningSoFar(*m_guide, m_walk.answers()))
            return *early;
    return leaning(*m_guide, m_walk.answers());
}

RunningCheck LongCheck::snapshot() const {
    RunningCheck now = m_check;
    now.answers = m_walk.answers();
    now.position = m_walk.position();
    now.packId = m_context.practice.id;
    now.packVersion = m_context.practice.version;
    now.changed = m_context.clock.now();
    return now;
}

void LongCheck::save() {
    if (m_guide)
        saveRunning(snapshot());
}

void LongCheck::saveRunning(const RunningCheck& check) {
    const bool counted = leftFor(check.audience) != nullptr;
    remember(check);
    auto saved = m_context.vault.ask(
        [check](storage::Database& database) { return storage::Checks(database).saveRunning(check); });
    await(this, saved, [this, counted](const Result<void>& result) {
        if (!result)
            m_context.notices.show(sentenceFor(result.error()).title);
        else if (!counted)
            emit waitingChanged();
    });
}

const RunningCheck* LongCheck::leftFor(Audience audience) const {
    const auto left = std::find_if(m_running.cbegin(), m_running.cend(),
                                   [&](const RunningCheck& check) { return check.audience == audience; });
    return left == m_running.cend() ? nullptr : &*left;
}

void LongCheck::remember(const RunningCheck& check) {
    m_running.removeIf([&](const RunningCheck& left) { return left.audience == check.audience; });
    m_running.prepend(check);
    m_runningLines.clear();
    for (const RunningCheck& left : std::as_const(m_running)) {
        const int prompts = int(m_context.practice.guide(left.audience, Depth::Check).prompts.size());
        m_runningLines.append({codeOf(left.audience), titleOf(left.audience), whereLeft(left, prompts)});
    }
    emit runningChanged();
}

void LongCheck::forgetRunning(Audience audience) {
    m_running.removeIf([&](const RunningCheck& left) { return left.audience == audience; });
    m_runningLines.removeIf([&](const RunningLine& line) { return line.audience == codeOf(audience); });
    emit runningChanged();
}

void LongCheck::store(bool forSupervision) {
    if (!m_guide || m_check.stage != Stage::Outcome || m_busy)
        return;
    m_busy = true;
    emit changed();
    KeptCheck check = keptFrom(m_context.practice, *m_guide, m_walk.answers(), leaningNow(), m_check.id);
    check.experienceId = m_check.experienceId;
    check.decision = m_check.decision;
    check.forSupervision = forSupervision;
    auto stored = m_context.vault.ask([check, now = m_context.clock.now()](storage::Database& database) {
        return storage::Checks(database).keep(check, now);
    });
    await(this, stored, [this](const Result<KeptCheck>& result) {
        m_busy = false;
        if (!result) {
            emit changed();
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        forgetRunning(result->audience);
        m_context.navigator.showTab(Navigator::CheckTab);
        close();
        sayKept(m_context.notices, *result, [self = QPointer(this), id = result->row.id] {
            if (LongCheck* model = self) // gone when the notes were locked meanwhile
                emit model->reflectOn(id);
        });
        emit kept(*result);
        emit waitingChanged();
    });
}

void LongCheck::dontKeep() {
    if (!m_guide || m_busy)
        return;
    const RunningCheck dropped = snapshot();
    forgetRunning(dropped.audience);
    m_context.navigator.showTab(Navigator::CheckTab);
    close();
    auto done = m_context.vault.ask([audience = dropped.audience](storage::Database& database) {
        return storage::Checks(database).dropRunning(audience);
    });
    await(this, done, [this, dropped](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(sentenceFor(result.error()).title);
            return;
        }
        emit waitingChanged();
        m_context.notices.show(tr("Not kept."), tr("Undo"), [self = QPointer(this), dropped] {
            LongCheck* model = self; // gone when the notes were locked meanwhile
            if (!model)
                return;
            model->saveRunning(dropped);
            model->resume(QString(codeOf(dropped.audience)));
        });
    });
}

} // namespace considered::viewmodel
