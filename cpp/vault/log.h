// The room's logging category. Never a secret, a path of the person's, or a word of theirs.
#pragma once

#include <QLoggingCategory>

namespace considered::vault {

Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace considered::vault
