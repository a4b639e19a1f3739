// Sentences: what a person reads when something did not work. What happened, what was (not) lost, what to do next.
#pragma once

#include "domain/error.h"

#include <QString>

namespace considered::viewmodel {

struct Sentence {
    QString title;
    QString text;
};

/// One for each error code. `retry` (what to press again) is worded by the page, not here.
[[nodiscard]] Sentence sentenceFor(const Error& error);
/// Both in one line, for a notice or a caption.
[[nodiscard]] QString lineFor(const Error& error);

} // namespace considered::viewmodel
