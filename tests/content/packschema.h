// The pack's JSON Schema, checked by a real validator (Valijson), and the shipped pack as plain JSON to break.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace considered::test {

/// assets/content/ips-grow.en-GB.json as it stands in the source tree.
[[nodiscard]] std::string packText();
/// Empty when `pack` fits assets/content/pack.schema.json, otherwise what does not.
[[nodiscard]] std::string schemaComplaint(const nlohmann::json& pack);
/// Likewise for any document and a schema under assets/ ("export/everything.schema.json").
[[nodiscard]] std::string schemaComplaint(const nlohmann::json& document, const std::string& schemaFile);

} // namespace considered::test
