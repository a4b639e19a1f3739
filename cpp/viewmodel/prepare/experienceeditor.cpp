// Following the route, and keeping each change.
#include "viewmodel/prepare/experienceeditor.h"

#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

QString codeOrNothing(const auto& value) {
    return value ? QString(codeOf(*value)) : QString();
}

} // namespace

ExperienceEditor::ExperienceEditor(const Context& context, Shelves& shelves, QObject* parent)
    : QObject(parent), m_context(context), m_shelf(shelves.experiences) {
    connect(&m_context.navigator, &Navigator::changed, this, &ExperienceEditor::followRoute);
    connect(&m_shelf, &ShelfSignals::changed, this, &ExperienceEditor::look);
    followRoute();
}

void ExperienceEditor::followRoute() {
    if (m_context.navigator.route() == Navigator::Experience) {
        const QUuid id = QUuid::fromString(m_context.navigator.argument());
        if (id == m_wanted)
            return;
        leave();
        m_wanted = id;
        look();
    } else if (!m_context.navigator.holds(Navigator::Experience)) {
        leave();
    }
}

void ExperienceEditor::look() {
    if (m_wanted.isNull() || !m_shelf.rows())
        return;
    if (!*m_shelf.rows()) {
        const Sentence sentence = sentenceFor(m_shelf.rows()->error());
        m_trouble = sentence.title + u". "_s + sentence.text;
        emit changed();
        return;
    }
    if (const Experience* there = m_shelf.find(m_wanted))
        show(*there);
    else if (!m_loaded)
        lookInTheBin();
    else
        emit changed(); // gone: it has been deleted, and its page goes too
}

/// What is typed into a row of the bin would stay there: a page that came back after a lock gets an id of its own.
void ExperienceEditor::lookInTheBin() {
    if (std::exchange(m_searching, true))
        return;
    await(this, m_context.vault.ask([id = m_wanted](storage::Database& db) {
        return storage::Kept<Experience>(db).load(id);
    }),
          [this, id = m_wanted](const Result<Experience>& binned) {
              m_searching = false;
              if (id != m_wanted)
                  return look();
              if (binned && binned->row.binned) {
                  m_context.navigator.replace(Navigator::Experience,
                                              m_context.random.uuid().toString(QUuid::WithoutBraces));
                  return;
              }
              Experience fresh;
              fresh.row.id = id;
              show(binned.value_or(fresh));
          });
}

void ExperienceEditor::show(const Experience& experience) {
    m_experience = experience;
    m_loaded = true;
    m_trouble.clear();
    emit changed();
}

void ExperienceEditor::leave() {
    if (m_wanted.isNull())
        return;
    const Experience* there = m_shelf.find(m_wanted);
    const bool blank = there && isBlank(*there);
    const QUuid left = std::exchange(m_wanted, QUuid());
    m_loaded = false;
    m_experience = {};
    m_trouble.clear();
    if (blank)
        m_shelf.bin(left, {});
    emit changed();
}

QString ExperienceEditor::kindText() const {
    const Prompt* prompt = m_context.practice.prompt(m_experience.kind);
    return prompt ? prompt->text : QString();
}

QVariantMap ExperienceEditor::openness() const {
    QVariantMap all;
    for (const Audience audience : allAudiences)
        all.insert(codeOf(audience), codeOrNothing(opennessFor(m_experience, audience)));
    all.insert(u"supervisor"_s, codeOrNothing(m_experience.supervisor));
    return all;
}

QString ExperienceEditor::howMuch() const {
    return codeOrNothing(m_experience.howMuch);
}

QString ExperienceEditor::offeredPermission() const {
    return m_context.practice.scripts.value(Audience::Client).permission;
}

QString ExperienceEditor::offeredCheckBack() const {
    return m_context.practice.scripts.value(Audience::Client).checkBack;
}

QList<NamedLine> ExperienceEditor::kinds() const {
    QList<NamedLine> kinds;
    for (const Prompt& prompt : m_context.practice.prompts)
        if (prompt.group == "experience"_L1)
            kinds.append({prompt.id, prompt.text, prompt.help});
    return kinds;
}

void ExperienceEditor::say(QString Experience::*field, const QString& words) {
    if (!m_loaded || m_experience.*field == words)
        return;
    m_experience.*field = words;
    m_shelf.typed(Experience(m_experience)); // a copy: the shelf shows it again while it takes it
}

void ExperienceEditor::keep() {
    m_shelf.tapped(Experience(m_experience));
}

void ExperienceEditor::setTooRaw(bool tooRaw) {
    if (!m_loaded || m_experience.tooRaw == tooRaw)
        return;
    m_experience.tooRaw = tooRaw;
    keep();
}

void ExperienceEditor::setHowMuch(const QString& howMuch) {
    if (!m_loaded || this->howMuch() == howMuch)
        return;
    m_experience.howMuch = howMuchFrom(howMuch);
    keep();
}

void ExperienceEditor::setOpenness(const QString& who, const QString& openness) {
    if (!m_loaded)
        return;
    const std::optional<Openness> chosen = opennessFrom(openness);
    if (const auto audience = audienceFrom(who))
        considered::setOpenness(m_experience, *audience, chosen);
    else if (who == "supervisor"_L1)
        m_experience.supervisor = chosen;
    else
        return;
    keep();
}

void ExperienceEditor::chooseKind() {
    m_context.navigator.open(Navigator::ExperienceKind);
}

void ExperienceEditor::setKind(const QString& promptId) {
    if (!m_loaded)
        return;
    m_experience.kind = promptId;
    keep();
    if (m_context.navigator.route() == Navigator::ExperienceKind)
        m_context.navigator.back();
}

void ExperienceEditor::remove() {
    if (!m_loaded)
        return;
    const QUuid id = m_experience.row.id;
    if (kept())
        m_shelf.bin(id, tr("Deleted."));
    m_context.navigator.back();
}

} // namespace considered::viewmodel
