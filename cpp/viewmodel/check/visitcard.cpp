// Filling a card in, reading it, and going on to the look back.
#include "viewmodel/check/visitcard.h"

#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/sentences.h"

#include <algorithm>

namespace considered::viewmodel {

namespace {

struct OnCards {
    QList<Visit> visits;
    QList<Experience> experiences;
    QList<Boundary> boundaries;
};

Result<OnCards> readCards(storage::Database& db) {
    const auto visits = storage::Kept<Visit>(db).all();
    const auto experiences = storage::Kept<Experience>(db).all();
    const auto boundaries = storage::Kept<Boundary>(db).all();
    for (const Error* error : {visits ? nullptr : &visits.error(), experiences ? nullptr : &experiences.error(),
                               boundaries ? nullptr : &boundaries.error()})
        if (error)
            return tl::unexpected(*error);
    return OnCards{*visits, *experiences, *boundaries};
}

bool hasWords(const QString& words) {
    return !words.trimmed().isEmpty();
}

bool isBlank(const Visit& visit) {
    return !hasWords(visit.line) && !hasWords(visit.boundary) && !hasWords(visit.toSee);
}

} // namespace

VisitCard::VisitCard(const Context& context, RowSaver& saver, QObject* parent)
    : QObject(parent), m_context(context), m_saver(saver) {
    connect(&m_context.navigator, &Navigator::changed, this, &VisitCard::followRoute);
    connect(&m_saver, &RowSaver::stateChanged, this, &VisitCard::stateChanged);
    refresh();
}

void VisitCard::refresh() {
    await(this, m_context.vault.ask(readCards), [this](const Result<OnCards>& read) {
        if (!read)
            return; // nothing is offered; what is written says for itself whether it is kept
        m_visits = read->visits;
        m_lines.clear();
        for (const Experience& one : read->experiences) {
            const auto mark = markFor(one, Audience::Employer);
            if (mark && !mark->tooRaw && mark->openness != Openness::Mine && hasWords(one.oneLine))
                m_lines.append({one.oneLine.trimmed(), nicknameOf(one)});
        }
        m_boundaries.clear();
        for (const Boundary& boundary : read->boundaries)
            if (hasWords(boundary.words))
                m_boundaries.append({boundary.words.trimmed(), QString()});
        m_loaded = true;
        emit hintsChanged();
        emit waitsChanged();
        followRoute();
    });
}

const Visit* VisitCard::waiting() const {
    const auto newest = std::find_if(m_visits.crbegin(), m_visits.crend(),
                                     [](const Visit& visit) { return !visit.reflectionId && !isBlank(visit); });
    return newest == m_visits.crend() ? nullptr : &*newest;
}

bool VisitCard::blank() const {
    return isBlank(m_visit);
}

void VisitCard::followRoute() {
    const Navigator::Route route = m_context.navigator.route();
    if (!m_loaded || (route != Navigator::Visit && route != Navigator::VisitCard))
        return;
    if (const QUuid id(m_context.navigator.argument()); id != m_visit.row.id)
        show(id);
}

void VisitCard::show(const QUuid& id) {
    const auto there =
        std::find_if(m_visits.cbegin(), m_visits.cend(), [&](const Visit& visit) { return visit.row.id == id; });
    m_visit = there == m_visits.cend() ? Visit() : *there;
    m_visit.row.id = id;
    emit changed();
}

void VisitCard::write(QString& field, const QString& words) {
    if (m_visit.row.id.isNull() || field == words)
        return;
    field = words;
    m_saver.typed(m_visit);
    emit changed();
}

QString VisitCard::caption() const {
    return m_saver.trouble() ? lineFor(*m_saver.trouble()) : tr("Kept on this phone as you type");
}

void VisitCard::open(Navigator::Route route) {
    const QString id = m_visit.row.id.toString(QUuid::WithoutBraces);
    const Navigator::Route other = route == Navigator::Visit ? Navigator::VisitCard : Navigator::Visit;
    if (m_context.navigator.route() == other) // each gives way to the other: back leads out of both
        m_context.navigator.replace(route, id);
    else
        m_context.navigator.open(route, id);
}

void VisitCard::before() {
    const Visit* there = waiting();
    show(there ? there->row.id : m_context.random.uuid());
    open(there ? Navigator::VisitCard : Navigator::Visit);
}

void VisitCard::change() {
    open(Navigator::Visit);
}

void VisitCard::read() {
    settleKeyboard();
    m_saver.writeNow();
    open(Navigator::VisitCard);
}

void VisitCard::after() {
    if (m_visit.row.id.isNull())
        return;
    if (!m_visit.reflectionId) {
        m_visit.reflectionId = m_context.random.uuid();
        m_saver.tapped(m_visit);
        emit changed();
    }
    emit reflectOn(*m_visit.reflectionId);
}

void VisitCard::bin() {
    settleKeyboard();
    m_saver.bin<Visit>(m_visit.row.id, tr("In the bin for 30 days."));
    m_visit = Visit();
    m_context.navigator.back();
    emit changed();
}

} // namespace considered::viewmodel
