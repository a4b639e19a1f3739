// Writing: when what is being typed goes to the device. Shared by all that keep as one types.
#pragma once

#include "domain/error.h"
#include "viewmodel/await.h"

#include <chrono>

namespace considered::viewmodel::writing {

/// Leaves 300 ms of the promised second for the queue and the write itself (2 to 5 ms measured).
inline constexpr std::chrono::milliseconds throttle{700};
inline constexpr std::chrono::seconds tryAgain{1}; ///< while the device refuses

/// For a last write with nothing to write.
[[nodiscard]] inline QFuture<Result<void>> nothingToWrite() {
    return answered(Result<void>());
}

} // namespace considered::viewmodel::writing
