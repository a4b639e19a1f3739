// What the program that makes and brings back backups, and the test that kills it, agree on.
#pragma once

#include "storage/testvault.h"
#include "vault/backup.h"

namespace considered::faults {

/// A quarter of a million rounds for each passphrase are SQLCipher's own subject.
inline constexpr auto quickRounds = "PRAGMA cipher_default_kdf_iter = 4";

[[nodiscard]] inline crypto::SecretBytes words() {
    return crypto::SecretBytes::copyOf("abacus yodel drop down zoom felt tip unfold");
}
[[nodiscard]] inline storage::StopFlag goOn() {
    return std::make_shared<std::atomic_bool>(false);
}

} // namespace considered::faults
