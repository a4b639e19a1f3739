// The words of an export's enums.
#include "domain/exporting.h"

#include "domain/codes.h"

namespace considered {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<codes::Code<AskedBy>, 5> askedByCodes = {{
    {AskedBy::Supervisor, "supervisor"_L1},
    {AskedBy::Manager, "manager"_L1},
    {AskedBy::Hr, "hr"_L1},
    {AskedBy::SomeoneElse, "someoneElse"_L1},
    {AskedBy::Me, "me"_L1},
}};
constexpr std::array<codes::Code<ExportForm>, 3> formCodes = {{
    {ExportForm::Pdf, "pdf"_L1},
    {ExportForm::OpenPdf, "openPdf"_L1},
    {ExportForm::Text, "text"_L1},
}};
constexpr std::array<codes::Code<MarkKind>, 3> markCodes = {{
    {MarkKind::Cover, "cover"_L1},
    {MarkKind::Keep, "keep"_L1},
    {MarkKind::Reword, "reword"_L1},
}};
constexpr std::array<codes::Code<ExportStep>, 5> stepCodes = {{
    {ExportStep::Why, "why"_L1},
    {ExportStep::Pick, "pick"_L1},
    {ExportStep::Cover, "cover"_L1},
    {ExportStep::Read, "read"_L1},
    {ExportStep::Protect, "protect"_L1},
}};

} // namespace

QLatin1StringView codeOf(AskedBy by) {
    return codes::wordOf(askedByCodes, by);
}
std::optional<AskedBy> askedByFrom(QStringView code) {
    return codes::valueOf(askedByCodes, code);
}
QLatin1StringView codeOf(ExportForm form) {
    return codes::wordOf(formCodes, form);
}
std::optional<ExportForm> exportFormFrom(QStringView code) {
    return codes::valueOf(formCodes, code);
}
QLatin1StringView codeOf(MarkKind kind) {
    return codes::wordOf(markCodes, kind);
}
std::optional<MarkKind> markKindFrom(QStringView code) {
    return codes::valueOf(markCodes, code);
}
QLatin1StringView codeOf(ExportStep step) {
    return codes::wordOf(stepCodes, step);
}
std::optional<ExportStep> exportStepFrom(QStringView code) {
    return codes::valueOf(stepCodes, code);
}

} // namespace considered
