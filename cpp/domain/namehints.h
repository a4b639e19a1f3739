// Names by their capitals. Stays inside the room.
#pragma once

#include "domain/identifierhints.h"

namespace considered {

/// Words with a capital that no sentence asked for, titles with what follows them, and well-known first names at the
/// start of a sentence. Knows months, days, languages and the words of the work.
[[nodiscard]] QList<Hint> nameHints(QStringView text);

} // namespace considered
