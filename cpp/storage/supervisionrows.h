// How sessions and what is brought to them lie in their tables.
#pragma once

#include "domain/supervision.h"
#include "storage/kept.h"

namespace considered::storage {

template <> struct KeptRow<SupervisionSession> {
    KEPT_ROW("sessions", "when_ms, when_offset, closed_ms, closed_offset, agreed", "?, ?, ?, ?, ?");
    static auto fields(auto& s) { return std::tie(s.when, s.closed, s.agreed); }
};

template <> struct KeptRow<AgendaItem> {
    KEPT_ROW("agenda_items", "kind, thing, prompt_id, words, position, note, discussed, agreed, session_id, settled",
             "?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    static auto fields(auto& i) {
        return std::tie(i.kind, i.thing, i.promptId, i.words, i.position, i.note, i.discussed, i.agreed, i.session,
                        i.settled);
    }
};

} // namespace considered::storage
