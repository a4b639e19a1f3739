// How contacts and a team's checklist points lie in their tables.
#pragma once

#include "domain/contact.h"
#include "domain/teampoint.h"
#include "storage/kept.h"

namespace considered::storage {

template <> struct KeptRow<Contact> {
    KEPT_ROW("contacts", "kind, name, phone, note", "?, ?, ?, ?");
    static auto fields(auto& c) { return std::tie(c.kind, c.name, c.phone, c.note); }
};

template <> struct KeptRow<TeamPoint> {
    KEPT_ROW("team_points", "prompt_id, progress, since_ms, since_offset, words", "?, ?, ?, ?, ?");
    static auto fields(auto& p) { return std::tie(p.promptId, p.progress, p.since, p.words); }
};

} // namespace considered::storage
