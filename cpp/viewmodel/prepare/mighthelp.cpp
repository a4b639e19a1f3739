// What fits, in words.
#include "viewmodel/prepare/mighthelp.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString codeOfWay(HelpWay way) {
    return way == HelpWay::Share ? u"share"_s : way == HelpWay::ShareSome ? u"shareSome"_s : u"quietly"_s;
}

QString ownOr(const QString& own, const QString& otherwise) {
    return own.trimmed().isEmpty() ? otherwise : own.simplified();
}

} // namespace

MightHelp::MightHelp(const Context& context, Shelves& shelves, QObject* parent)
    : QObject(parent), m_context(context), m_shelf(shelves.experiences) {
    connect(&m_context.navigator, &Navigator::changed, this, &MightHelp::followRoute);
    connect(&m_shelf, &ShelfSignals::changed, this, &MightHelp::look);
    followRoute();
}

QList<NamedLine> MightHelp::situations() const {
    QList<NamedLine> all;
    for (const Situation& situation : m_context.practice.preparing.situations)
        all.append({situation.id, situation.text, {}});
    return all;
}

void MightHelp::followRoute() {
    if (m_context.navigator.route() != Navigator::MightHelpWith)
        return;
    for (const Situation& situation : m_context.practice.preparing.situations)
        if (situation.id == m_context.navigator.argument())
            m_situation = situation;
    look();
}

void MightHelp::look() {
    const Script script = m_context.practice.scripts.value(m_audience);
    m_found.clear();
    for (const Fitting& one : fittingFor(m_situation, m_audience, m_shelf.all())) {
        const Experience& experience = one.experience;
        m_found.append({experience.row.id.toString(QUuid::WithoutBraces),
                        ownOr(experience.nickname, tr("No nickname yet")), codeOfWay(one.way),
                        ownOr(experience.permission, script.permission), ownOr(experience.oneLine, script.share),
                        ownOr(experience.checkBack, script.checkBack), experience.lesson.simplified(),
                        !opennessFor(experience, m_audience)});
    }
    emit changed();
}

void MightHelp::setAudience(const QString& audience) {
    const auto chosen = audienceFrom(audience);
    if (!chosen || *chosen == m_audience)
        return;
    m_audience = *chosen;
    look();
}

QStringList MightHelp::quietly() const {
    QStringList lines;
    for (const Line& line : m_context.practice.scripts.value(m_audience).silently)
        lines.append(line.text);
    return lines;
}

void MightHelp::pick(const QString& situation) {
    m_context.navigator.open(Navigator::MightHelpWith, situation);
}

void MightHelp::open(const QString& experience) {
    m_context.navigator.open(Navigator::Experience, experience);
}

} // namespace considered::viewmodel
