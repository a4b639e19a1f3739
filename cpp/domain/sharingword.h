// SharingWord: some people say "disclosure" where the app says "sharing". One rule for every text that is shown.
#pragma once

#include "domain/practice.h"

namespace considered {

enum class SharingWord { Sharing, Disclosure };

/// The text in the person's word: "sharing" as a noun becomes "disclosure". As a verb ("am I sharing what I learned"),
/// in quotation marks or in a name it stays: "disclosure" would not fit there.
[[nodiscard]] QString inWord(const QString& text, SharingWord word);
/// All that a pack shows, so. The titles of its source stay as they are.
[[nodiscard]] Practice inWord(Practice practice, SharingWord word);

[[nodiscard]] QLatin1StringView codeOf(SharingWord word); ///< "sharing", "disclosure"
[[nodiscard]] std::optional<SharingWord> sharingWordFrom(QStringView code);

} // namespace considered
