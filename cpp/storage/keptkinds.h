// Every kind of row that storage/kept.h keeps. What goes over all of them (emptying the bin, coming back after a lock)
// takes them from here.
#pragma once

#include "storage/deeperrows.h"
#include "storage/practicerows.h"
#include "storage/supervisionrows.h"
#include "storage/supportrows.h"

namespace considered::storage {

using KeptKinds = std::tuple<Experience, Boundary, Phrase, PromptNote, BiographyPart, SupervisionSession, AgendaItem,
                             Contact, TeamPoint, Feeling, Visit>;

/// Calls `work.template operator()<T>()` for each kind.
template <typename F> void forEachKind(F work) {
    [&]<typename... T>(std::tuple<T...>*) {
        (work.template operator()<T>(), ...);
    }(static_cast<KeptKinds*>(nullptr));
}

} // namespace considered::storage
