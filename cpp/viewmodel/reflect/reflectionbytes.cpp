// CBOR of drafts. Codes rather than enum numbers, so that a reordered enum cannot change what was said.
#include "viewmodel/reflect/reflectionbytes.h"

#include "viewmodel/sealedvalues.h"

#include <QCborMap>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

constexpr int version = 1;

QCborMap mapOf(const Reflection& reflection) {
    const RowStamp& row = reflection.row;
    QCborMap map{
        {"id"_L1, sealed::valueOf(row.id)},
        {"created"_L1, sealed::valueOf(row.created)},
        {"changed"_L1, sealed::valueOf(row.changed)},
        {"revision"_L1, row.revision},
        {"context"_L1, sealed::valueOf(reflection.context)},
        {"use"_L1, sealed::valueOf(reflection.use)},
        {"landed"_L1, sealed::valueOf(reflection.landed)},
        {"effectPerson"_L1, sealed::valueOf(reflection.effectPerson)},
        {"askedThem"_L1, sealed::valueOf(reflection.askedThem)},
        {"effectUs"_L1, sealed::valueOf(reflection.effectUs)},
        {"effectMe"_L1, sealed::valueOf(reflection.effectMe)},
        {"helpedWork"_L1, sealed::valueOf(reflection.helpedWork)},
        {"worked"_L1, sealed::valueOf(reflection.worked)},
        {"feltThen"_L1, sealed::valueOf(reflection.feltThen)},
        {"feltNow"_L1, sealed::valueOf(reflection.feltNow)},
        {"learning"_L1, sealed::valueOf(reflection.learning)},
        {"shareTeam"_L1, sealed::valueOf(reflection.shareTeam)},
        {"forSupervision"_L1, reflection.forSupervision},
        {"justForMe"_L1, reflection.justForMe},
    };
    if (row.binned)
        map["binned"_L1] = sealed::valueOf(*row.binned);
    if (reflection.checkId)
        map["checkId"_L1] = sealed::valueOf(*reflection.checkId);
    return map;
}

Result<Reflection> reflectionFrom(const QCborMap& map) {
    Reflection reflection;
    reflection.row.id = sealed::uuidFrom(map["id"_L1]);
    if (reflection.row.id.isNull())
        return fail(ErrorCode::BadInput, u"a draft without an id"_s);
    reflection.row.created = sealed::momentFrom(map["created"_L1]);
    reflection.row.changed = sealed::momentFrom(map["changed"_L1]);
    reflection.row.revision = int(map["revision"_L1].toInteger());
    if (map.contains("binned"_L1))
        reflection.row.binned = sealed::momentFrom(map["binned"_L1]);
    if (map.contains("checkId"_L1))
        reflection.checkId = sealed::uuidFrom(map["checkId"_L1]);
    reflection.context = audienceFrom(map["context"_L1].toString());
    reflection.use = useFrom(map["use"_L1].toString());
    reflection.landed = landingFrom(map["landed"_L1].toString());
    reflection.effectPerson = sealed::textFrom(map["effectPerson"_L1]);
    reflection.askedThem = yesNoFrom(map["askedThem"_L1].toString());
    reflection.effectUs = closenessFrom(map["effectUs"_L1].toString());
    reflection.effectMe = sealed::textFrom(map["effectMe"_L1]);
    reflection.helpedWork = helpedWorkFrom(map["helpedWork"_L1].toString());
    reflection.worked = sealed::textFrom(map["worked"_L1]);
    reflection.feltThen = sealed::textFrom(map["feltThen"_L1]);
    reflection.feltNow = sealed::textFrom(map["feltNow"_L1]);
    reflection.learning = sealed::textFrom(map["learning"_L1]);
    reflection.shareTeam = teamShareFrom(map["shareTeam"_L1].toString());
    reflection.forSupervision = map["forSupervision"_L1].toBool();
    reflection.justForMe = map["justForMe"_L1].toBool(true);
    return reflection;
}

} // namespace

QByteArray bytesOf(const QList<Reflection>& drafts) {
    QCborArray array;
    for (const Reflection& draft : drafts)
        array.append(mapOf(draft));
    return QCborMap{{"version"_L1, version}, {"drafts"_L1, array}}.toCborValue().toCbor();
}

Result<QList<Reflection>> draftsFrom(const QByteArray& bytes) {
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map["version"_L1].toInteger() != version)
        return fail(ErrorCode::BadInput, u"not the bytes of drafts"_s);
    QList<Reflection> drafts;
    const QCborArray kept = map["drafts"_L1].toArray();
    for (const QCborValue value : kept) {
        const Result<Reflection> draft = reflectionFrom(value.toMap());
        if (!draft)
            return tl::unexpected(draft.error());
        drafts.append(*draft);
    }
    return drafts;
}

} // namespace considered::viewmodel
