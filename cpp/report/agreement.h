// The one-page agreement on how notes are used: to settle before the first export. One text for the page on screen and
// the page on paper.
#pragma once

#include "report/sheet.h"

namespace considered::report {

struct AgreementPart {
    QString title;
    QString text;
};

[[nodiscard]] QString agreementTitle();
[[nodiscard]] QString agreementNote(); ///< what it is, in one sentence
[[nodiscard]] QList<AgreementPart> agreementParts();
/// To print: with room to sign at the end. One page.
[[nodiscard]] Sheet agreementSheet(const QString& language);

} // namespace considered::report
