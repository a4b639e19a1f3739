// The words around an export.
#pragma once

#include "domain/exporting.h"
#include "domain/identifierhints.h"

#include <QCoreApplication>
#include <QString>
#include <QVariantList>

namespace considered::viewmodel {

/// The texts of an export: ExportText::tr("…").
class ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

namespace words {

[[nodiscard]] QString of(AskedBy by);                ///< "My supervisor"
[[nodiscard]] QString of(ExportForm form);           ///< "PDF with a passphrase"
[[nodiscard]] QString of(HintKind kind);             ///< "Looks like a phone number"
[[nodiscard]] QString checkTitle(Audience audience); ///< "Check: with a client"
[[nodiscard]] QVariantList askedByOptions();
/// How much is picked: { value: days back, text }.
[[nodiscard]] QVariantList rangeOptions();

} // namespace words

} // namespace considered::viewmodel
