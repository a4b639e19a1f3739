// An export as bytes: what is sealed in memory when it could not be written before locking.
#pragma once

#include "domain/error.h"
#include "domain/exporting.h"

#include <QByteArray>

namespace considered::viewmodel {

[[nodiscard]] QByteArray exportBytes(const Export& made);
/// BadInput when they are not exportBytes'.
[[nodiscard]] Result<Export> exportFrom(const QByteArray& bytes);

} // namespace considered::viewmodel
