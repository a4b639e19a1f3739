// CBOR of drafts. Codes rather than enum numbers, so that a reordered enum cannot change what was said.
#include "viewmodel/reflect/reflectionbytes.h"

#include <QCborArray>
#include <QCborMap>
#include <cstring>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

constexpr int version = 1;

QCborArray momentArray(const Moment& moment) {
    return {moment.utcMs, moment.offsetSeconds};
}

Moment momentFrom(const QCborValue& value) {
    const QCborArray parts = value.toArray();
    return {parts.at(0).toInteger(), int(parts.at(1).toInteger())};
}

QCborValue uuidValue(const QUuid& id) {
    return id.toRfc4122();
}

QUuid uuidFrom(const QCborValue& value) {
    return QUuid::fromRfc4122(value.toByteArray());
}

/// As the UTF-16 it is: Qt's UTF-8 drops a leading U+FEFF and replaces half a surrogate pair.
QCborValue textValue(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

QString textFrom(const QCborValue& value) {
    const QByteArray bytes = value.toByteArray();
    QString text(bytes.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), size_t(text.size()) * sizeof(char16_t));
    return text;
}

template <typename E> QCborValue codeValue(const std::optional<E>& value) {
    return value ? QCborValue(codeOf(*value)) : QCborValue(QString());
}

QCborMap mapOf(const Reflection& reflection) {
    const RowStamp& row = reflection.row;
    QCborMap map{
        {"id"_L1, uuidValue(row.id)},
        {"created"_L1, momentArray(row.created)},
        {"changed"_L1, momentArray(row.changed)},
        {"revision"_L1, row.revision},
        {"context"_L1, codeValue(reflection.context)},
        {"use"_L1, codeValue(reflection.use)},
        {"landed"_L1, codeValue(reflection.landed)},
        {"effectPerson"_L1, textValue(reflection.effectPerson)},
        {"askedThem"_L1, codeValue(reflection.askedThem)},
        {"effectUs"_L1, codeValue(reflection.effectUs)},
        {"effectMe"_L1, textValue(reflection.effectMe)},
        {"helpedWork"_L1, codeValue(reflection.helpedWork)},
        {"worked"_L1, textValue(reflection.worked)},
        {"feltThen"_L1, textValue(reflection.feltThen)},
        {"feltNow"_L1, textValue(reflection.feltNow)},
        {"learning"_L1, textValue(reflection.learning)},
        {"shareTeam"_L1, codeValue(reflection.shareTeam)},
        {"forSupervision"_L1, reflection.forSupervision},
        {"justForMe"_L1, reflection.justForMe},
    };
    if (row.binned)
        map["binned"_L1] = momentArray(*row.binned);
    if (reflection.checkId)
        map["checkId"_L1] = uuidValue(*reflection.checkId);
    return map;
}

Result<Reflection> reflectionFrom(const QCborMap& map) {
    Reflection reflection;
    reflection.row.id = uuidFrom(map["id"_L1]);
    if (reflection.row.id.isNull())
        return fail(ErrorCode::BadInput, u"a draft without an id"_s);
    reflection.row.created = momentFrom(map["created"_L1]);
    reflection.row.changed = momentFrom(map["changed"_L1]);
    reflection.row.revision = int(map["revision"_L1].toInteger());
    if (map.contains("binned"_L1))
        reflection.row.binned = momentFrom(map["binned"_L1]);
    if (map.contains("checkId"_L1))
        reflection.checkId = uuidFrom(map["checkId"_L1]);
    reflection.context = audienceFrom(map["context"_L1].toString());
    reflection.use = useFrom(map["use"_L1].toString());
    reflection.landed = landingFrom(map["landed"_L1].toString());
    reflection.effectPerson = textFrom(map["effectPerson"_L1]);
    reflection.askedThem = yesNoFrom(map["askedThem"_L1].toString());
    reflection.effectUs = closenessFrom(map["effectUs"_L1].toString());
    reflection.effectMe = textFrom(map["effectMe"_L1]);
    reflection.helpedWork = helpedWorkFrom(map["helpedWork"_L1].toString());
    reflection.worked = textFrom(map["worked"_L1]);
    reflection.feltThen = textFrom(map["feltThen"_L1]);
    reflection.feltNow = textFrom(map["feltNow"_L1]);
    reflection.learning = textFrom(map["learning"_L1]);
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
