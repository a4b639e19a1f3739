// Valijson over nlohmann::json.
#include "packschema.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace considered::test {

namespace {

std::string assetFile(const std::string& name) {
    const std::ifstream file(CONSIDERED_SOURCE_DIR "/assets/" + name);
    if (!file)
        throw std::runtime_error("cannot read " + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

using Schema = std::unique_ptr<valijson::Schema>;

Schema schemaFrom(const std::string& file) {
    const auto json = nlohmann::json::parse(assetFile(file));
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *schema);
    return schema;
}

std::string complaintOf(const valijson::Schema& schema, const nlohmann::json& document) {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
        return {};
    std::string complaint;
    for (const auto& error : results) {
        for (const auto& step : error.context)
            complaint += step;
        complaint += ": " + error.description + "\n";
    }
    return complaint;
}

} // namespace

std::string packText() {
    return assetFile("content/ips-grow.en-GB.json");
}

std::string schemaComplaint(const nlohmann::json& pack) {
    static const Schema schema = schemaFrom("content/pack.schema.json");
    return complaintOf(*schema, pack);
}

std::string schemaComplaint(const nlohmann::json& document, const std::string& schemaFile) {
    return complaintOf(*schemaFrom(schemaFile), document);
}

} // namespace considered::test
