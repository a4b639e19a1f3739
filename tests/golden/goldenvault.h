// What is in every golden vault, for the program that makes one and the test that opens them all.
#pragma once

#include "storage/reflections.h"
#include "storage/settings.h"

namespace considered::golden {

inline const QString passphrase = QStringLiteral("abacus yodel drop-down zoom felt-tip unfold");
inline const QString recoveryCode = QStringLiteral("0471-PA1N-897N-RTBP-GE89-VANQ-RK8X-XTZRE");
/// Of the vaults that have a PIN; beside these lies `keystore`, the device secret in hex, from place a.
inline const QByteArray pin = QByteArrayLiteral("482915");
/// Far under the floor, so that the test is quick.
inline constexpr quint32 memoryKiB = 64;
inline constexpr quint32 passes = 1;

inline constexpr Moment when{1'750'000'000'000, 3600};
inline const QString settingKey = QStringLiteral("golden.key");
inline const QString settingValue = QStringLiteral("kept across versions: \u00e9\u4e2d");

/// As given to Reflections::save.
[[nodiscard]] inline Reflection reflection() {
    Reflection made;
    made.context = Audience::Employer;
    made.use = Use::UsedQuietly;
    made.landed = Landing::Mixed;
    made.effectPerson = QStringLiteral("She sat back and asked about hours.");
    made.learning = QStringLiteral("One line was enough \u2013 I kept the rest.");
    made.shareTeam = TeamShare::Maybe;
    made.forSupervision = true;
    made.justForMe = false;
    return made;
}

} // namespace considered::golden
