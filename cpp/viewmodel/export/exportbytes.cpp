// As CBOR.
#include "viewmodel/export/exportbytes.h"

#include "viewmodel/sealedvalues.h"

#include <QCborMap>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportVersion = 1;

/// Everything in it but its days, picks and marks.
auto exportFields(auto& made) {
    return std::tie(made.row.id, made.askedBy, made.purpose, made.byWhen, made.step, made.everything, made.all,
                    made.fullDates, made.leanings, made.left, made.form, made.items, made.sha256);
}

auto markFields(auto& mark) {
    return std::tie(mark.passage, mark.start, mark.length, mark.was, mark.kind, mark.instead);
}

QCborArray listed(const auto& fields) {
    QCborArray list;
    std::apply([&](const auto&... field) { (list.append(sealed::valueOf(field)), ...); }, fields);
    return list;
}

void unlist(const QCborArray& list, const auto& fields) {
    qsizetype at = 0;
    std::apply([&](auto&... field) { (sealed::take(list.at(at++), field), ...); }, fields);
}

} // namespace

QByteArray exportBytes(const Export& made) {
    QCborArray picks;
    for (const QUuid& id : made.others)
        picks.append(sealed::valueOf(id));
    QCborArray marks;
    for (const Mark& mark : made.marks)
        marks.append(listed(markFields(mark)));
    return QCborMap{{"version"_L1, exportVersion},
                    {"export"_L1, listed(exportFields(made))},
                    {"from"_L1, made.from.toString(Qt::ISODate)},
                    {"to"_L1, made.to.toString(Qt::ISODate)},
                    {"picks"_L1, picks},
                    {"marks"_L1, marks}}
        .toCborValue()
        .toCbor();
}

Result<Export> exportFrom(const QByteArray& bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map["version"_L1].toInteger() != exportVersion || !map["export"_L1].isArray())
        return fail(ErrorCode::BadInput, u"not the bytes of an export"_s);
    Export made;
    unlist(map["export"_L1].toArray(), exportFields(made));
    made.from = QDate::fromString(map["from"_L1].toString(), Qt::ISODate);
    made.to = QDate::fromString(map["to"_L1].toString(), Qt::ISODate);
    const QCborArray picks = map["picks"_L1].toArray();
    for (const QCborValue pick : picks)
        made.others.insert(sealed::uuidFrom(pick));
    const QCborArray marks = map["marks"_L1].toArray();
    for (const QCborValue mark : marks)
        unlist(mark.toArray(), markFields(made.marks.emplaceBack()));
    return made;
}

} // namespace considered::viewmodel
