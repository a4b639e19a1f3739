// The words around an export.
#pragma once

#include "domain/exporting.h"
#include "domain/identifierhints.h"

#include <QString>
#include <QVariantList>

namespace considered::viewmodel::words {

[[nodiscard]] QString of(AskedBy by);      ///< "My supervisor"
[[nodiscard]] QString of(ExportForm form); ///< "PDF with a passphrase"
[[nodiscard]] QString of(HintKind kind);   ///< "Looks like a phone number"
[[nodiscard]] QVariantList askedByOptions();
/// A text of the export's, in the language shown.
[[nodiscard]] QString inExport(const char* text, const char* comment = nullptr);
/// How much is picked: { value: days back, text }.
[[nodiscard]] QVariantList rangeOptions();

} // namespace considered::viewmodel::words
