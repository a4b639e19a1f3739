// How often a test kills.
#pragma once

#include <QtGlobal>

namespace considered::tests {

/// As CONSIDERED_KILLS says (platform/linux/test --long sets it), or else `usual`.
[[nodiscard]] inline int killsInsteadOf(int usual) {
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("CONSIDERED_KILLS", &isSet);
    return isSet ? wanted : usual;
}

} // namespace considered::tests
