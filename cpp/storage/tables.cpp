// The tables.
#include "storage/tables.h"

#include "storage/search.h"

namespace considered::storage {

std::span<const TableEntry> tableEntries() {
    static const TableEntry entries[] = {
        {.name = "checks",
         .carried = Carried::Kept,
         .kind = "checks",
         .parts = {{"check_lines", "check_seq"}, {"check_concerns", "check_seq"}}},
        {.name = "reflections",
         .carried = Carried::Kept,
         .kind = "reflections",
         .words = {forgetWords, noteWords, forgetAllWords}},
        {.name = "experiences", .carried = Carried::Kept, .kind = "experiences"},
        {.name = "boundaries", .carried = Carried::Kept, .kind = "boundaries"},
        {.name = "phrases", .carried = Carried::Kept, .kind = "phrases"},
        {.name = "prompt_notes", .carried = Carried::Kept, .kind = "prompt_notes"},
        {.name = "contacts", .carried = Carried::Kept, .kind = "contacts"},
        {.name = "team_points", .carried = Carried::Kept, .kind = "team_points"},
        {.name = "biography_parts", .carried = Carried::Kept, .kind = "biography_parts"},
        {.name = "sessions", .carried = Carried::Kept, .kind = "sessions"},
        {.name = "agenda_items", .carried = Carried::Kept, .kind = "agenda_items"},
        {.name = "feelings", .carried = Carried::Kept, .kind = "feelings"},
        {.name = "visits", .carried = Carried::Kept, .kind = "visits"},
        {.name = "exports",
         .carried = Carried::Kept,
         .kind = "exports",
         .parts = {{"export_picks", "export_seq"}, {"export_marks", "export_seq"}}},
        {.name = "own_words", .carried = Carried::Kept, .kind = "own_words"},
        // What was being typed and asked when the backup was made.
        {.name = "reflection_drafts", .carried = Carried::Loose, .unlessIn = "reflections"},
        {.name = "running_checks",
         .carried = Carried::Loose,
         .parts = {{"running_answers", "check_id", "id"}},
         .unlessIn = "checks"},
        {.name = "copies", .carried = Carried::Loose},
        // How they like it comes back with everything else. Not where they were, nor when a backup was made here.
        {.name = "settings",
         .carried = Carried::WhenReplacing,
         .only = "name NOT LIKE 'route.%' AND name NOT LIKE 'backup.%'"},
        {.name = "vault", .carried = Carried::Own},
        {.name = "reflection_words", .carried = Carried::Own},
    };
    return entries;
}

} // namespace considered::storage
