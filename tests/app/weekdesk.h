// The week's steps at a desk: preparing, and supervision.
#pragma once

#include "app/week.h"

namespace considered::tests {

/// Something one brings, written down; killed in the middle of its one line.
[[nodiscard]] bool interruptedExperience(const Person& me);
/// A boundary taken over and one of one's own, a phrase, a prompt's note, and a biography in two versions.
[[nodiscard]] bool prepare(const Person& me);
/// A session with its date and three things to talk about; killed in the middle of a note for one. Then talked through,
/// closed, and of the two checks that were talked over one is deleted and one kept.
[[nodiscard]] bool interruptedSupervision(const Person& me);

} // namespace considered::tests
