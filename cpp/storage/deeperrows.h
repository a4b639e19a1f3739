// How what is written days later, and the cards for employer visits, lie in their tables.
#pragma once

#include "domain/reflection.h"
#include "domain/visit.h"
#include "storage/kept.h"

namespace considered::storage {

template <> struct KeptRow<Feeling> {
    KEPT_ROW("feelings", "reflection_id, words", "?, ?");
    static auto fields(auto& f) { return std::tie(f.reflectionId, f.words); }
};

template <> struct KeptRow<Visit> {
    KEPT_ROW("visits", "line, boundary, to_see, reflection_id", "?, ?, ?, ?");
    static auto fields(auto& v) { return std::tie(v.line, v.boundary, v.toSee, v.reflectionId); }
};

} // namespace considered::storage
