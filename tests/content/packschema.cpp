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

std::string contentFile(const char* name) {
    const std::ifstream file(std::string(CONSIDERED_SOURCE_DIR "/assets/content/") + name);
    if (!file)
        throw std::runtime_error(std::string("cannot read ") + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const valijson::Schema& schema() {
    static const auto parsed = [] {
        const auto json = nlohmann::json::parse(contentFile("pack.schema.json"));
        auto schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7)
            .populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *schema);
        return schema;
    }();
    return *parsed;
}

} // namespace

std::string packText() {
    return contentFile("ips-grow.en-GB.json");
}

std::string schemaComplaint(const nlohmann::json& pack) {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (validator.validate(schema(), valijson::adapters::NlohmannJsonAdapter(pack), &results))
        return {};
    std::string complaint;
    for (const auto& error : results) {
        for (const auto& step : error.context)
            complaint += step;
        complaint += ": " + error.description + "\n";
    }
    return complaint;
}

} // namespace considered::test
