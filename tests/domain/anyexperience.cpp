// Making experiences up.
#include "anyexperience.h"

namespace considered {

using namespace Qt::StringLiterals;

void showValue(const Experience& experience, std::ostream& out) {
    out << "experience " << experience.nickname.toStdString() << " of " << experience.kind.toStdString() << ":";
    for (const Audience audience : allAudiences) {
        const auto openness = opennessFor(experience, audience);
        out << ' ' << (openness ? codeOf(*openness) : "-"_L1).data();
    }
    out << (experience.tooRaw ? " too raw" : "") << ", " << experience.oneLine.toStdString();
}

void showValue(const Situation& situation, std::ostream& out) {
    out << "situation of " << situation.kinds.join(u' ').toStdString();
}

namespace test {

namespace {

QString anyKind() {
    return *rc::gen::element(u"exp.culture"_s, u"exp.own-mh"_s, u"exp.all-jobs"_s, u"exp.facts"_s, QString());
}

QUuid anyId() {
    return QUuid(quint32(*rc::gen::inRange(1, 2'000'000'000)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

} // namespace

rc::Gen<QString> anyWords() {
    return rc::gen::exec([] {
        QStringList words;
        const int count = *rc::gen::inRange(0, 7);
        for (int i = 0; i < count; ++i)
            words.append(*rc::gen::element(u"Bakery"_s, u"cancer,"_s, u"the"_s, u"My"_s, u"divorced"_s, u"Leeds."_s,
                                           u"prison"_s, u"gardening"_s, u"work"_s, u"year’s"_s, u"brothers"_s, u"–"_s));
        return words.join(u' ');
    });
}

rc::Gen<std::optional<Openness>> anyOpenness() {
    return rc::gen::element<std::optional<Openness>>(std::nullopt, Openness::Open, Openness::Some, Openness::Mine);
}

rc::Gen<Experience> anyExperience() {
    return rc::gen::exec([] {
        Experience experience;
        experience.row.id = anyId();
        experience.nickname = *anyWords();
        experience.kind = anyKind();
        for (const Audience audience : allAudiences)
            setOpenness(experience, audience, *anyOpenness());
        experience.supervisor = *anyOpenness();
        experience.tooRaw = *rc::gen::weightedElement<bool>({{4, false}, {1, true}});
        experience.oneLine = *anyWords();
        return experience;
    });
}

rc::Gen<QList<Experience>> anyExperiences() {
    return rc::gen::map(rc::gen::container<std::vector<Experience>>(anyExperience()),
                        [](const std::vector<Experience>& all) { return QList<Experience>(all.begin(), all.end()); });
}

rc::Gen<Situation> anySituation() {
    return rc::gen::exec([] {
        Situation situation{u"facing.any"_s, u"Any"_s, {}};
        for (const QString& kind : {u"exp.culture"_s, u"exp.own-mh"_s, u"exp.all-jobs"_s})
            if (*rc::gen::arbitrary<bool>())
                situation.kinds.insert(*rc::gen::inRange<qsizetype>(0, situation.kinds.size() + 1), kind);
        return situation;
    });
}

rc::Gen<Audience> anyAudience() {
    return rc::gen::elementOf(std::vector<Audience>(std::begin(allAudiences), std::end(allAudiences)));
}

} // namespace test
} // namespace considered
