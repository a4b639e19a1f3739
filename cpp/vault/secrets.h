// Secrets as people write them: passphrases and recovery codes, made, checked and normalised.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/error.h"
#include "domain/random.h"

#include <QString>
#include <QStringList>

namespace considered::vault {

/// NFKC, trimmed, inner white space to one space, UTF-8 (security.md 2). For a generated one also lower case and
/// hyphens as spaces: see canonicalWords.
[[nodiscard]] crypto::SecretBytes normalisedPassphrase(QStringView typed);

/// Six words of the 7,776-word list (≥ 77 bits), joined by spaces.
[[nodiscard]] QString generatedPassphrase(Random& random);
/// The word list (EFF long list), 7,776 words.
[[nodiscard]] const QStringList& wordList();

/// When `typed` is six or more words of the list in any case, joined by spaces or hyphens: those words in lower case
/// joined by single spaces. Otherwise `typed` unchanged. Apply before normalisedPassphrase, at making and at opening.
[[nodiscard]] QString canonicalWords(const QString& typed);

enum class Strength { TooShort, TooGuessable, Fine };
/// What makes each guess at a passphrase dear: our key slots, or the derivation of a file that leaves, which is far
/// cheaper (PBKDF2 of a SQLCipher backup; PDF 2.0's algorithm 2.B of an export) and can be tried anywhere, for ever.
enum class Guarded { ByArgon2id, ByFileFormat };
/// Words of the list are counted (five different ones are Fine, six for such a file, so a generated passphrase always
/// is); anything else by zxcvbn's estimate on the normalised text. Thresholds documented in the .cpp. Quick enough for
/// each keystroke (2.5 ms).
[[nodiscard]] Strength strengthOf(QStringView passphrase, Guarded guarded = Guarded::ByArgon2id);

/// A PIN whose digits anyone would try early: one digit, a run up or down, a group again and again. `digits` is ASCII.
[[nodiscard]] bool isGuessablePin(const crypto::SecretBytes& digits);

/// 160 random bits in Crockford Base32 with the mod-37 check symbol, in groups: "ABCD-EFGH-…".
[[nodiscard]] QString generatedRecoveryCode(Random& random);
/// The groups of a code, as shown; for the two that are asked back.
[[nodiscard]] QStringList recoveryGroups(const QString& code);
/// Any case, O→0, I/L→1, spaces and hyphens ignored: the 20 bytes. BadInput when it is not a code (wrong length, a
/// symbol outside the alphabet, or the check symbol does not fit), so a slip is told apart from a wrong code.
[[nodiscard]] Result<crypto::SecretBytes> recoverySecret(QStringView typed);

} // namespace considered::vault
