// Reading a kept check again, and changing what may change: what was done, and whether it goes to supervision.
#include "viewmodel/check/keptcheckview.h"

#include "storage/keptkinds.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"
#include "viewmodel/session/backupwords.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

KeptCheckView::KeptCheckView(const Context& context, KeptChecks& list, QObject* parent)
    : QObject(parent), m_context(context), m_list(list) {
    connect(&m_context.navigator, &Navigator::changed, this, &KeptCheckView::followRoute);
    for (const auto moved : {&KeptChecks::binned, &KeptChecks::restored})
        connect(&m_list, moved, this, [this](const QUuid& id) {
            if (m_check && m_check->row.id == id)
                load(id);
        });
    followRoute();
}

void KeptCheckView::followRoute() {
    if (m_context.navigator.route() != Navigator::KeptCheck)
        return;
    const QUuid id = QUuid::fromString(m_context.navigator.argument());
    if (id == m_wanted)
        return;
    m_check.reset();
    m_experience.clear();
    m_outcome.forget();
    load(id);
}

void KeptCheckView::load(const QUuid& id) {
    m_wanted = id;
    m_trouble.clear();
    m_copyNote.clear();
    emit changed();
    askCopyNote(this, m_context.vault, id, [this, id](const QString& note) {
        if (id != m_wanted)
            return;
        m_copyNote = note;
        emit changed();
    });
    auto found = m_context.vault.ask([id](storage::Database& database) { return storage::Checks(database).load(id); });
    await(this, found, [this, id](const Result<KeptCheck>& check) {
        if (id != m_wanted)
            return;
        if (check) {
            show(*check);
            refreshExperience();
            return;
        }
        const Sentence sentence = sentenceFor(check.error());
        m_trouble = sentence.title + u". "_s + sentence.text;
        m_wanted = QUuid(); // so that opening it again reads again
        emit changed();
    });
}

void KeptCheckView::refreshExperience() {
    const auto id = m_check ? m_check->experienceId : std::nullopt;
    if (!id)
        return;
    auto found = m_context.vault.ask([id](storage::Database& db) { return storage::Kept<Experience>(db).load(*id); });
    await(this, found, [this, id](const Result<Experience>& one) {
        if (!m_check || m_check->experienceId != id)
            return;
        m_experience = one && !one->row.binned ? nicknameOf(*one) : QString();
        emit changed();
    });
}

void KeptCheckView::show(const KeptCheck& check) {
    m_check = check;
    m_outcome.show(check);
    m_prompts.clear();
    m_reasons.clear();
    m_signs.clear();
    for (const KeptLine& line : check.lines) {
        switch (line.kind) {
        case LineKind::Prompt:
            m_prompts.append({line.wording, wordFor(line.answer), line.words});
            break;
        case LineKind::Reason:
            m_reasons.append({line.wording, QString()});
            break;
        case LineKind::Sign:
            m_signs.append({line.wording, QString()});
            break;
        case LineKind::Open:
            m_prompts.append({line.wording, QString(), line.words});
            break;
        }
    }
    emit changed();
}

QString KeptCheckView::title() const {
    return m_check ? titleOf(m_check->audience) : QString();
}

QString KeptCheckView::when() const {
    if (!m_check)
        return {};
    const QString day = dayWords(m_check->row.created, m_context.clock.now());
    switch (m_check->depth) {
    case Depth::Quick:
        return tr("%1. Quick check.").arg(day);
    case Depth::Check:
        return tr("%1. Longer check.").arg(day);
    case Depth::Full:
        return tr("%1. Thought through.").arg(day);
    }
    Q_UNREACHABLE();
}

QString KeptCheckView::decision() const {
    return m_check ? QString(codeOf(m_check->decision)) : QString();
}

void KeptCheckView::decide(const QString& decision) {
    if (!m_check)
        return;
    KeptCheck check = *m_check;
    check.decision = decisionFrom(decision).value_or(Decision::NotSaid);
    save(check);
}

void KeptCheckView::markForSupervision(bool marked) {
    if (!m_check)
        return;
    KeptCheck check = *m_check;
    check.forSupervision = marked;
    save(check);
}

void KeptCheckView::save(const KeptCheck& check) {
    show(check); // at once, so that a second change builds on the first; what the vault says replaces it
    auto saved = m_context.vault.ask([check, now = m_context.clock.now()](storage::Database& database) {
        return storage::Checks(database).keep(check, now);
    });
    await(this, saved, [this, id = check.row.id](const Result<KeptCheck>& stored) {
        if (!stored) {
            m_context.notices.show(sentenceFor(stored.error()).title);
            load(id);
            return;
        }
        m_list.checkChanged(*stored);
    });
}

void KeptCheckView::lookBack() {
    if (m_check)
        emit reflectOn(m_check->row.id);
}

void KeptCheckView::thinkThrough() {
    if (m_check)
        emit thinkOn(*m_check);
}

void KeptCheckView::bin() {
    if (!m_check)
        return;
    m_list.bin(m_check->row.id);
    m_context.navigator.back();
}

void KeptCheckView::again() {
    if (m_check)
        load(m_check->row.id);
}

void KeptCheckView::restore() {
    if (m_check)
        m_list.restore(m_check->row.id);
}

} // namespace considered::viewmodel
