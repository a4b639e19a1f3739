// What the writer writes and the test expects: the content of a row is known from its id and its step.
#pragma once

#include "crypto/secretbytes.h"
#include "domain/reflection.h"

namespace considered::faults {

inline constexpr int keptRows = 48; ///< reflections that are saved again and again
inline constexpr int draftRows = 4; ///< drafts likewise
inline const QUuid vaultId(u"{0b0f3a52-6f39-4e0e-9a2e-1c1f5ad0c0de}");

[[nodiscard]] inline crypto::SecretBytes key() {
    QByteArray bytes(32, '\x5a');
    return crypto::SecretBytes::taking(bytes);
}

/// Reflections have rows from 0, drafts from 1000.
[[nodiscard]] inline QUuid idOf(int row) {
    return QUuid(0xc0ffee00, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, quint8(row >> 8), quint8(row & 0xff));
}

/// Between a few words and several pages, all of it told by row and step: a torn row cannot look whole.
[[nodiscard]] inline Reflection contentOf(int row, int step) {
    using namespace Qt::StringLiterals;
    Reflection reflection;
    reflection.row.id = idOf(row);
    reflection.learning = QString::number(step);
    reflection.worked = u"row %1 step %2 "_s.arg(row).arg(step).repeated(1 + step * 37 % 400);
    reflection.feltNow = reflection.worked.last(10);
    return reflection;
}

} // namespace considered::faults
