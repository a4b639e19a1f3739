// Pack: loads practice content (assets/content) and refuses a pack that the app could not rely on.
#pragma once

#include "domain/error.h"
#include "domain/practice.h"

#include <QByteArray>

namespace considered::content {

/// Reads a pack from UTF-8 JSON (assets/content/pack.schema.json says its shape). Checks shape and references: every
/// audience has both depths with 4 and 9 prompts, every concern has its advice, ids are unique and known, nothing
/// shown is blank, "Not sure" never weighs more than No, and no unknown key is passed over.
/// Any thread. Error: BadContent; its context names `fileName` and the first fault's place, as line and column when it
/// is not JSON, as a JSON pointer otherwise: `ips-grow.en-GB.json: /checks/client/quick/2: no prompt "why.jobb"`.
[[nodiscard]] Result<Practice> loadPack(const QByteArray& json, const QString& fileName);

/// Reads a pack from a file or a resource. Any thread. Errors: Io (context: path and the system's words), BadContent.
[[nodiscard]] Result<Practice> loadPackFile(const QString& path);

/// The pack that ships in the program: `:/considered/content/ips-grow.en-GB.json`. Takes milliseconds; any thread.
[[nodiscard]] Result<Practice> builtInPack();

} // namespace considered::content
