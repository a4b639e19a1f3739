// The list of experiences.
#include "viewmodel/prepare/experiences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

Experiences::Experiences(const Context& context, Shelves& shelves, QObject* parent)
    : PagedListModel(parent), m_context(context), m_shelves(shelves),
      m_rows(*this, [&shelf = shelves.experiences] { return shelf.now(); }) {
    connect(&shelves.experiences, &ShelfSignals::changed, this, [this] { m_rows.fetch(); });
}

QVariant Experiences::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Experience& experience = m_rows.at(index.row());
    const Reach reach = reachOf(experience);
    switch (role) {
    case ExperienceIdRole:
        return experience.row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case NicknameRole:
        return experience.nickname.trimmed().isEmpty() ? tr("No nickname yet") : experience.nickname.simplified();
    case ReachRole:
        return wordsFor(reach, experience.tooRaw);
    case ChipRole:
        return reach.openness ? wordFor(*reach.openness) : QString();
    case IconRole:
        return reach.openness ? iconFor(*reach.openness) : QString();
    case TooRawRole:
        return experience.tooRaw;
    default:
        return {};
    }
}

QHash<int, QByteArray> Experiences::roleNames() const {
    return {{ExperienceIdRole, "experienceId"},
            {NicknameRole, "nickname"},
            {ReachRole, "reach"},
            {ChipRole, "chip"},
            {IconRole, "chipIcon"},
            {TooRawRole, "tooRaw"}};
}

void Experiences::open(const QString& id) {
    m_context.navigator.open(Navigator::Experience, id);
}

void Experiences::add() {
    open(m_context.random.uuid().toString(QUuid::WithoutBraces));
}

void Experiences::addFor(const QString& promptId) {
    const Prompt* prompt = m_context.practice.prompt(promptId);
    if (!prompt)
        return;
    const QList<Experience> there = m_shelves.experiences.all();
    const auto found =
        std::find_if(there.cbegin(), there.cend(), [&](const Experience& one) { return one.nickname == prompt->text; });
    if (found != there.cend())
        return open(found->row.id.toString(QUuid::WithoutBraces));
    Experience experience;
    experience.row.id = m_context.random.uuid();
    experience.nickname = prompt->text;
    m_shelves.experiences.tapped(experience);
    open(experience.row.id.toString(QUuid::WithoutBraces));
}

} // namespace considered::viewmodel
