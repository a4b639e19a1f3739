// Running checks, as rows, with what was answered so far.
#include "domain/experience.h"
#include "storage/checks.h"
#include "storage/rows.h"

namespace considered::storage {

using namespace Qt::StringLiterals;

namespace {

/// Openness is absent when no experience was chosen.
std::optional<QLatin1StringView> opennessOf(const Answers& answers) {
    return answers.experience ? std::optional(codeOf(answers.experience->openness)) : std::nullopt;
}

Result<void> addAnswers(Database& db, const RunningCheck& check) {
    const auto add = [&](LineKind kind, const QString& promptId, Answer answer) {
        return done(run(db, "INSERT INTO running_answers (check_id, kind, prompt_id, answer) VALUES (?, ?, ?, ?)",
                        check.id, kind, promptId, answer));
    };
    const auto addTicks = [&](LineKind kind, const QSet<QString>& ids) -> Result<void> {
        for (const QString& id : ids)
            if (auto added = add(kind, id, Answer::Yes); !added)
                return added;
        return {};
    };
    const auto& choices = check.answers.choices;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        if (auto added = add(LineKind::Prompt, choice.key(), choice.value()); !added)
            return added;
    return addTicks(LineKind::Reason, check.answers.reasons).and_then([&] {
        return addTicks(LineKind::Sign, check.answers.signs);
    });
}

Result<void> readAnswers(Database& db, RunningCheck& check) {
    return forEach(
        db, "SELECT kind, prompt_id, answer FROM running_answers WHERE check_id = ?",
        [&](Statement& row) {
            LineKind kind = LineKind::Prompt;
            QString promptId;
            Answer answer = Answer::Yes;
            auto read = row.read(kind, promptId, answer);
            switch (kind) {
            case LineKind::Prompt:
                check.answers.choices.insert(promptId, answer);
                break;
            case LineKind::Reason:
                check.answers.reasons.insert(promptId);
                break;
            case LineKind::Sign:
                check.answers.signs.insert(promptId);
                break;
            case LineKind::Open: // its words are a prompt note
                break;
            }
            return read;
        },
        check.id);
}

Result<void> readRunning(Statement& row, RunningCheck& check) {
    std::optional<QString> word;
    bool tooRaw = false;
    auto read =
        row.read(check.audience, check.depth, check.id, check.packId, check.packVersion, check.stage, check.position,
                 check.decision, word, tooRaw, check.experienceId, check.started, check.changed);
    if (!read || !word)
        return read;
    const auto openness = opennessFrom(*word);
    if (!openness)
        return fail(ErrorCode::Corrupt, u"running_checks.openness"_s);
    check.answers.experience = ExperienceMark{*openness, tooRaw};
    return {};
}

} // namespace

Result<void> Checks::saveRunning(const RunningCheck& check) {
    if (check.id.isNull())
        return fail(ErrorCode::BadInput, u"a running check needs an id"_s);
    return m_db.write([&] {
        const bool tooRaw = check.answers.experience && check.answers.experience->tooRaw;
        return done(
                   run(m_db,
                       "DELETE FROM running_checks WHERE id = ?1 OR (depth = 'check' AND depth = ?2 AND audience = ?3)",
                       check.id, check.depth, check.audience))
            .and_then([&] {
                return done(run(m_db,
                                "INSERT INTO running_checks (audience, depth, id, pack_id, pack_version, stage,"
                                " position, decision, openness, too_raw, experience_id, started_ms, started_offset,"
                                " changed_ms, changed_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                check.audience, check.depth, check.id, check.packId, check.packVersion, check.stage,
                                check.position, check.decision, opennessOf(check.answers), tooRaw, check.experienceId,
                                check.started, check.changed));
            })
            .and_then([&] { return addAnswers(m_db, check); });
    });
}

Result<QList<RunningCheck>> Checks::running() {
    QList<RunningCheck> checks;
    auto read = forEach(m_db,
                        "SELECT audience, depth, id, pack_id, pack_version, stage, position, decision, openness,"
                        " too_raw, experience_id, started_ms, started_offset, changed_ms, changed_offset"
                        " FROM running_checks"
                        " ORDER BY changed_ms DESC, audience, id",
                        [&](Statement& row) {
                            RunningCheck& check = checks.emplaceBack();
                            return readRunning(row, check).and_then([&] { return readAnswers(m_db, check); });
                        });
    return read.map([&] { return checks; });
}

Result<void> Checks::dropRunning(Audience audience) {
    int there = 0;
    auto looked = forEach(
        m_db, "SELECT count(*) FROM running_checks WHERE depth = 'check' AND audience = ?",
        [&](Statement& row) { return row.read(there); }, audience);
    if (!looked || there == 0)
        return looked;
    return m_db.write(
        [&] { return done(run(m_db, "DELETE FROM running_checks WHERE depth = 'check' AND audience = ?", audience)); });
}

Result<void> Checks::dropRunning(const QUuid& id, const Moment& now) {
    return m_db.write([&] {
        return done(run(m_db, "DELETE FROM running_checks WHERE id = ?", id)).and_then([&] {
            return forgetNotes(m_db, id, now);
        });
    });
}

} // namespace considered::storage
