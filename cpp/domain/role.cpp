// What follows from a role.
#include "domain/role.h"

#include "domain/codes.h"

namespace considered {

namespace {

using namespace Qt::StringLiterals;
using codes::Code;

constexpr std::array roleCodes{Code{Role::NotSaid, ""_L1}, Code{Role::Peer, "peer"_L1}, Code{Role::Lived, "lived"_L1},
                               Code{Role::Other, "other"_L1}, Code{Role::Lead, "lead"_L1}};

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
