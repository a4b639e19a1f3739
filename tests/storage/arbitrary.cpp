// What a person could make.
#include "storage/arbitrary.h"

#include <array>

namespace considered::test {

rc::Gen<QString> anyText() {
    const auto any =
        rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7f),
                       rc::gen::element<char32_t>(0, '\n', '"', '\'', '%', 0x301, 0xe9, 0x130, 0x5d0, 0x627, 0x202e,
                                                  0x200d, 0x1f469, 0x1f4bb, 0xfeff, 0xfffd, 0x10ffff, 0x4f60));
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(any), [](const std::vector<char32_t>& points) {
        return QString::fromUcs4(points.data(), qsizetype(points.size()));
    });
}

rc::Gen<QUuid> anyId() {
    const auto half = rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>()));
    return rc::gen::map(rc::gen::pair(half, half), [](const std::pair<quint64, quint64>& halves) {
        std::array<quint64, 2> bytes{halves.first, halves.second | 1};
        return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), sizeof(bytes)));
    });
}

rc::Gen<Moment> anyMoment() {
    return rc::gen::construct<Moment>(rc::gen::inRange<qint64>(-1, 4'102'444'800'000),
                                      rc::gen::inRange(-14 * 3600, 14 * 3600));
}

Reflection anyReflection() {
    Reflection r;
    r.row.id = *anyId();
    r.checkId = *perhaps(anyId());
    r.context = *perhaps(anyOf(Audience::Clinical));
    r.use = *perhaps(anyOf(Use::None));
    r.landed = *perhaps(anyOf(Landing::CantTell));
    r.effectPerson = *anyText();
    r.askedThem = *perhaps(anyOf(YesNo::No));
    r.effectUs = *perhaps(anyOf(Closeness::Distant));
    r.effectMe = *anyText();
    r.helpedWork = *perhaps(anyOf(HelpedWork::TooSoon));
    r.worked = *anyText();
    r.feltThen = *anyText();
    r.feltNow = *anyText();
    r.learning = *anyText();
    r.shareTeam = *perhaps(anyOf(TeamShare::No));
    r.forSupervision = *rc::gen::arbitrary<bool>();
    r.justForMe = *rc::gen::arbitrary<bool>();
    return r;
}

KeptCheck anyKeptCheck() {
    KeptCheck check;
    check.row.id = *anyId();
    check.audience = *anyOf(Audience::Clinical);
    check.depth = *anyOf(Depth::Full);
    check.experienceId = *perhaps(anyId());
    check.packId = *anyText();
    check.packVersion = *rc::gen::arbitrary<int>();
    check.outcome = *anyOf(Outcome::TalkFirst);
    for (int lines = *rc::gen::inRange(0, 8); lines > 0; --lines)
        check.lines += KeptLine{*anyOf(LineKind::Open), *anyText(), *anyText(), *anyOf(Answer::Skipped), *anyText()};
    for (int concerns = *rc::gen::inRange(0, 5); concerns > 0; --concerns)
        check.concerns += Concern{*anyOf(ConcernFrom::Mine), *anyText(), *anyOf(Weight::Stop), *anyText(), *anyText()};
    check.decision = *anyOf(Decision::NotYet);
    check.forSupervision = *rc::gen::arbitrary<bool>();
    return check;
}

RunningCheck anyRunningCheck() {
    RunningCheck check;
    check.audience = *anyOf(Audience::Clinical);
    check.depth = *rc::gen::element(Depth::Check, Depth::Full);
    check.id = *anyId();
    check.experienceId = *perhaps(anyId());
    check.packId = *anyText();
    check.packVersion = *rc::gen::arbitrary<int>();
    check.stage = *anyOf(Stage::Outcome);
    check.position = *rc::gen::inRange(0, 9);
    for (int choices = *rc::gen::inRange(0, 6); choices > 0; --choices)
        check.answers.choices.insert(*anyText(), *anyOf(Answer::Skipped));
    for (int ticks = *rc::gen::inRange(0, 4); ticks > 0; --ticks) {
        check.answers.reasons.insert(*anyText());
        check.answers.signs.insert(*anyText());
    }
    if (*rc::gen::arbitrary<bool>())
        check.answers.experience = ExperienceMark{*anyOf(Openness::Mine), *rc::gen::arbitrary<bool>()};
    check.decision = *anyOf(Decision::NotYet);
    check.started = *anyMoment();
    check.changed = *anyMoment();
    return check;
}

bool isNewer(const RowStamp& a, const RowStamp& b) {
    if (a.created.utcMs != b.created.utcMs)
        return a.created.utcMs > b.created.utcMs;
    return a.id.toRfc4122() > b.id.toRfc4122();
}

} // namespace considered::test
