// The columns of a reflection, which reflections and drafts share. Stays inside the room.
#pragma once

#include "domain/reflection.h"
#include "storage/rows.h"

#define REFLECTION_CONTENT                                                                                             \
    "check_id, context, use, landed, effect_person, asked_them, effect_us, effect_me, helped_work, worked, felt_then," \
    " felt_now, learning, share_team, for_supervision, just_for_me"
#define REFLECTION_WORDS "effect_person, effect_me, worked, felt_then, felt_now, learning"
/// And what was written about it later: feelings, the deeper questions.
#define INDEXED_WORDS REFLECTION_WORDS ", later"

namespace considered::storage {

inline Statement& bindContent(Statement& to, const Reflection& r) {
    return to.bind(r.checkId, r.context, r.use, r.landed, r.effectPerson, r.askedThem, r.effectUs, r.effectMe,
                   r.helpedWork, r.worked, r.feltThen, r.feltNow, r.learning, r.shareTeam, r.forSupervision,
                   r.justForMe);
}

inline Statement& bindStamp(Statement& to, const RowStamp& row) {
    return to.bind(row.id, row.created, row.changed, row.revision, row.binned);
}

inline Result<void> readReflection(Statement& row, Reflection& r) {
    return row.read(r.row.id, r.row.created, r.row.changed, r.row.revision, r.row.binned, r.checkId, r.context, r.use,
                    r.landed, r.effectPerson, r.askedThem, r.effectUs, r.effectMe, r.helpedWork, r.worked, r.feltThen,
                    r.feltNow, r.learning, r.shareTeam, r.forSupervision, r.justForMe);
}

} // namespace considered::storage
