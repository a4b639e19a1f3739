// Choosing when, closing, and “keep or delete?”.
#include "viewmodel/supervision/nextsession.h"

#include "viewmodel/supervision/agendawords.h"

#include <algorithm>

namespace considered::viewmodel {

NextSession::NextSession(const Context& context, SessionBook& book, QObject* parent)
    : QObject(parent), m_context(context), m_book(book) {
    connect(&m_book, &SessionBook::changed, this, &NextSession::look);
    connect(&m_book, &SessionBook::closed, this, [this] {
        if (m_context.navigator.holds(Navigator::Agenda))
            m_context.navigator.showTab(Navigator::SupervisionTab);
    });
}

void NextSession::look() {
    QList<TalkedOver> lines;
    for (const AgendaItem& item : unsettled()) {
        const AgendaWords words = wordsOf(item, m_book.thing(item), m_context.practice);
        lines.append({item.row.id.toString(QUuid::WithoutBraces), words.title, words.subtitle});
    }
    emit changed();
    if (lines == m_talkedOver)
        return;
    m_talkedOver = lines;
    emit talkedOverChanged();
}

Moment NextSession::shown() const {
    return m_book.current().when.value_or(suggestedWhen(m_book.book().sessions, m_context.clock.now()));
}

QString NextSession::when() const {
    return dated() ? whenWords(*m_book.current().when) : QString();
}

QString NextSession::day() const {
    return dayOf(shown());
}

QString NextSession::time() const {
    return timeOf(shown());
}

QString NextSession::away() const {
    const auto days = int(m_context.clock.now().localDate().daysTo(shown().localDate()));
    switch (days) {
    case -1:
        return tr("Yesterday");
    case 0:
        return tr("Today");
    case 1:
        return tr("Tomorrow");
    default:
        return days > 0 ? tr("In %n days", nullptr, days) : tr("%n days ago", nullptr, -days);
    }
}

int NextSession::weeks() const {
    const auto days = int(m_context.clock.now().localDate().daysTo(shown().localDate()));
    return dated() && days > 0 && days % 7 == 0 ? days / 7 : 0;
}

QString NextSession::brought() const {
    const auto things = m_book.agenda().size();
    return things == 0 ? tr("Nothing chosen yet. That is fine.")
                       : tr("%n things you chose to bring", nullptr, int(things));
}

void NextSession::setAgreed(const QString& agreed) {
    SupervisionSession session = m_book.current();
    if (!loaded() || session.agreed == agreed)
        return; // which session it is for is not known yet; the next letter brings all of them
    session.agreed = agreed;
    m_book.keep(session, SessionBook::Typed);
}

void NextSession::setWhen(const std::optional<Moment>& when) {
    SupervisionSession session = m_book.current();
    if (!loaded() || session.when == when)
        return;
    session.when = when;
    m_book.keep(session, SessionBook::Tapped);
}

void NextSession::step(int days, int minutes) {
    setWhen(stepped(shown(), days, minutes));
}

void NextSession::inWeeks(int weeks) {
    const Moment now = m_context.clock.now();
    setWhen(momentAt(now.localDate().addDays(qint64{7} * weeks), minuteOfDay(shown()), now.offsetSeconds));
}

void NextSession::keepDate() {
    setWhen(shown());
    m_context.navigator.back();
}

void NextSession::dropDate() {
    setWhen(std::nullopt);
    m_context.navigator.back();
}

QList<AgendaItem> NextSession::unsettled() const {
    const QUuid current = m_book.current().row.id;
    QList<AgendaItem> left;
    for (const AgendaItem& item : m_book.book().items) {
        const storage::AgendaThing* thing = m_book.thing(item);
        if (item.session && item.session != current && !item.settled && thing && !thing->binned &&
            thing->kind != AgendaKind::Experience)
            left.append(item);
    }
    // As they stood on the agenda, whichever was written down first.
    std::stable_sort(left.begin(), left.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.position < b.position; });
    return left;
}

void NextSession::settled(const QString& itemId) {
    const AgendaItem* there = m_book.item(QUuid(itemId));
    if (!there)
        return;
    AgendaItem item = *there;
    item.settled = true;
    m_book.keep(item, SessionBook::Tapped);
}

void NextSession::keepThing(const QString& itemId) {
    settled(itemId);
}

void NextSession::deleteThing(const QString& itemId) {
    const AgendaItem* item = m_book.item(QUuid(itemId));
    const storage::AgendaThing* thing = item ? m_book.thing(*item) : nullptr;
    if (!thing)
        return;
    const storage::AgendaThing gone = *thing;
    settled(itemId);
    if (gone.kind == AgendaKind::Check)
        emit binCheck(gone.id);
    else
        m_book.binReflection(gone.id, gone.created);
}

void NextSession::keepThings() {
    const QList<TalkedOver> all = m_talkedOver;
    for (const TalkedOver& line : all)
        settled(line.itemId);
}

} // namespace considered::viewmodel
