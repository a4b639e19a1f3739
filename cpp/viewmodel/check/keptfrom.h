// A finished check as it is kept: its wording, its outcome and its concerns, as they were shown.
#pragma once

#include "domain/check.h"

namespace considered::viewmodel {

/// Lines in the order shown: prompts answered or skipped, reasons ticked, signs ticked. The row is left blank but for
/// `id`.
[[nodiscard]] KeptCheck keptFrom(const Practice& practice, const Guide& guide, const Answers& answers,
                                 const Leaning& leaning, const QUuid& id);

} // namespace considered::viewmodel
