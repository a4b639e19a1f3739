// What follows from a role.
#include "domain/role.h"

#include "domain/codes.h"

namespace considered {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<Role>, 5> roleCodes = {{
    {Role::NotSaid, ""_L1},
    {Role::Peer, "peer"_L1},
    {Role::Lived, "lived"_L1},
    {Role::Other, "other"_L1},
    {Role::Lead, "lead"_L1},
}};

} // namespace

QStringList lookedAtFirst(Role role) {
    if (role == Role::Peer)
        return {u"what.plan"_s, u"how.amount"_s};
    return {};
}

bool leadsFirst(Role role) {
    return role == Role::Lead;
}

QLatin1StringView codeOf(Role role) {
    return codes::wordOf(roleCodes, role);
}
std::optional<Role> roleFrom(QStringView code) {
    return codes::valueOf(roleCodes, code);
}

} // namespace considered
