// How what a person prepares lies in its tables.
#pragma once

#include "domain/biography.h"
#include "domain/experience.h"
#include "storage/kept.h"

namespace considered::storage {

template <> struct KeptRow<Experience> {
    KEPT_ROW("experiences",
             "nickname, kind, open_client, open_employer, open_team, open_clinical, open_supervisor, too_raw, one_line,"
             " lesson, how_much, permission, check_back",
             "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    static auto fields(auto& e) {
        return std::tie(e.nickname, e.kind, e.client, e.employer, e.team, e.clinical, e.supervisor, e.tooRaw, e.oneLine,
                        e.lesson, e.howMuch, e.permission, e.checkBack);
    }
};

template <> struct KeptRow<Boundary> {
    KEPT_ROW("boundaries", "words, prompt_id", "?, ?");
    static auto fields(auto& b) { return std::tie(b.words, b.promptId); }
};

template <> struct KeptRow<Phrase> {
    KEPT_ROW("phrases", "kind, words, starter", "?, ?, ?");
    static auto fields(auto& p) { return std::tie(p.kind, p.words, p.starter); }
};

template <> struct KeptRow<PromptNote> {
    KEPT_ROW("prompt_notes", "prompt_id, words, looked_ms, looked_offset, belongs_to", "?, ?, ?, ?, ?");
    static auto fields(auto& n) { return std::tie(n.promptId, n.words, n.looked, n.belongsTo); }
};

template <> struct KeptRow<BiographyPart> {
    KEPT_ROW("biography_parts", "audience, prompt_id, words", "?, ?, ?");
    static auto fields(auto& p) { return std::tie(p.audience, p.promptId, p.words); }
};

} // namespace considered::storage
