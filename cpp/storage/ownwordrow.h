// How a word that is always covered lies in its table. Not one of KeptKinds: its list offers Undo itself, and the bin's
// page does not show it.
#pragma once

#include "storage/exports.h"
#include "storage/kept.h"

namespace considered::storage {

template <> struct KeptRow<OwnWord> {
    KEPT_ROW("own_words", "word", "?");
    static auto fields(auto& own) { return std::tie(own.word); }
};

} // namespace considered::storage
