// Finding and sorting them.
#include "viewmodel/check/ownexperiences.h"

#include "viewmodel/check/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace considered::viewmodel {

namespace {

struct Picking {
    Q_DECLARE_TR_FUNCTIONS(Picking)
};

/// Open ones first; what is not for this audience, and what is too raw, last.
int placeOf(const Experience& experience, Audience audience) {
    if (experience.tooRaw)
        return 4;
    const auto openness = opennessFor(experience, audience);
    if (!openness)
        return 2;
    return *openness == Openness::Open ? 0 : *openness == Openness::Some ? 1 : 3;
}

} // namespace

const Experience* OwnExperiences::find(const Id& id) const {
    const auto there =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const Experience& one) { return id == one.row.id; });
    return there == m_all.cend() ? nullptr : &*there;
}

QList<ExperienceLine> OwnExperiences::lines(Audience audience, const Id& chosen) const {
    QList<Experience> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(), [audience](const Experience& a, const Experience& b) {
        return placeOf(a, audience) < placeOf(b, audience);
    });
    QList<ExperienceLine> lines;
    for (const Experience& one : std::as_const(sorted)) {
        const auto mark = markFor(one, audience);
        const Look look = !mark                              ? Look()
                          : mark->tooRaw                     ? lookOf(Weight::Stop)
                          : mark->openness == Openness::Mine ? lookOf(Weight::Quiet)
                                                             : Look();
        lines.append({one.row.id.toString(QUuid::WithoutBraces), nicknameOf(one), opennessWords(one, audience),
                      look.tone, look.iconName, chosen == one.row.id});
    }
    return lines;
}

Script OwnExperiences::script(const Practice& practice, Audience audience, const Id& chosen) const {
    const Script ours = practice.scripts.value(audience);
    const Experience* one = find(chosen);
    return one ? scriptWith(ours, *one) : ours;
}

QString OwnExperiences::question() {
    return Picking::tr("What would you share?");
}

QString OwnExperiences::help() {
    return Picking::tr("Optional. Your own nicknames, so no one else can tell.");
}

} // namespace considered::viewmodel
