// Drafts as bytes: what is sealed in memory when they could not be written before locking.
#pragma once

#include "domain/error.h"
#include "domain/reflection.h"

namespace considered::viewmodel {

/// Every field of each, in order, as CBOR with a version. Never leaves memory, so only this build has to read it back.
[[nodiscard]] QByteArray bytesOf(const QList<Reflection>& drafts);
/// BadInput when the bytes are not whole reflections.
[[nodiscard]] Result<QList<Reflection>> draftsFrom(const QByteArray& bytes);

} // namespace considered::viewmodel
