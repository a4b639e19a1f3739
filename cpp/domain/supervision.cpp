// The order of an agenda, and what a closed session keeps of it.
#include "domain/supervision.h"

#include "domain/codes.h"

#include <algorithm>

namespace considered {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<codes::Code<AgendaKind>, 5> agendaKindCodes = {{
    {AgendaKind::Check, "check"_L1},
    {AgendaKind::Reflection, "reflection"_L1},
    {AgendaKind::Experience, "experience"_L1},
    {AgendaKind::Prompt, "prompt"_L1},
    {AgendaKind::Own, "own"_L1},
}};

constexpr int minutesOfDay = 24 * 60;

bool isMarkable(AgendaKind kind) {
    return kind == AgendaKind::Check || kind == AgendaKind::Reflection;
}

/// A line of one's own that was begun and cleared again.
bool isBlank(const AgendaItem& item) {
    return item.words.trimmed().isEmpty() && item.note.trimmed().isEmpty() && item.agreed.trimmed().isEmpty();
}

/// Every thing can come up again: each time counts, so that an item of an earlier session is never written over.
QUuid idOfFresh(const QUuid& thing, qsizetype before) {
    const QByteArray name = "agenda " + QByteArray::number(before);
    return QUuid::createUuidV5(thing, name);
}

QList<AgendaItem> counted(QList<AgendaItem> agenda) {
    for (qsizetype i = 0; i < agenda.size(); ++i)
        agenda[i].position = int(i);
    return agenda;
}

bool olderFirst(const Moment& a, const QUuid& aId, const Moment& b, const QUuid& bId) {
    return a.utcMs != b.utcMs ? a.utcMs < b.utcMs : aId.toRfc4122() < bId.toRfc4122();
}

} // namespace

const SupervisionSession* currentSession(const QList<SupervisionSession>& sessions) {
    const SupervisionSession* current = nullptr;
    for (const SupervisionSession& session : sessions)
        if (!session.closed && !session.row.binned &&
            (!current || olderFirst(session.row.created, session.row.id, current->row.created, current->row.id)))
            current = &session;
    return current;
}

QList<AgendaItem> agendaOf(const QList<AgendaItem>& items, const QList<MarkedThing>& marked, const QList<QUuid>& there,
                           const std::optional<QUuid>& current) {
    const auto isMarked = [&](const AgendaItem& item) {
        return std::any_of(marked.cbegin(), marked.cend(),
                           [&](const MarkedThing& thing) { return item.thing == thing.id; });
    };
    const auto stands = [&](const AgendaItem& item) {
        if (item.row.binned || (item.session && item.session != current))
            return false;
        if (item.thing && !there.contains(*item.thing))
            return false;
        if (item.kind == AgendaKind::Own && isBlank(item))
            return false;
        return !isMarkable(item.kind) || item.discussed || isMarked(item);
    };
    QList<AgendaItem> agenda;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(agenda), stands);
    std::sort(agenda.begin(), agenda.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return a.position != b.position ? a.position < b.position
                                        : olderFirst(a.row.created, a.row.id, b.row.created, b.row.id);
    });

    QList<MarkedThing> waiting = marked;
    std::sort(waiting.begin(), waiting.end(),
              [](const MarkedThing& a, const MarkedThing& b) { return olderFirst(a.created, a.id, b.created, b.id); });
    for (const MarkedThing& thing : std::as_const(waiting)) {
        const auto isAbout = [&](const AgendaItem& item) {
            return item.thing == thing.id;
        };
        if (std::any_of(agenda.cbegin(), agenda.cend(), isAbout))
            continue;
        AgendaItem fresh;
        fresh.row.id = idOfFresh(thing.id, std::count_if(items.cbegin(), items.cend(), isAbout));
        fresh.kind = thing.kind;
        fresh.thing = thing.id;
        fresh.position = agenda.isEmpty() ? 0 : agenda.constLast().position + 1;
        agenda.append(fresh);
    }
    return agenda;
}

QList<AgendaItem> moved(QList<AgendaItem> agenda, qsizetype from, qsizetype to) {
    if (from >= 0 && from < agenda.size() && to >= 0 && to < agenda.size())
        agenda.move(from, to);
    return counted(std::move(agenda));
}

QList<AgendaItem> appended(QList<AgendaItem> agenda, const AgendaItem& item) {
    agenda.append(item);
    return counted(std::move(agenda));
}

ClosedAgenda closed(const QList<AgendaItem>& agenda, const QUuid& session) {
    ClosedAgenda result;
    for (const AgendaItem& item : agenda) {
        if (!item.discussed) {
            result.movesOn.append(item);
            continue;
        }
        result.stays.append(item);
        result.stays.last().session = session;
    }
    return result;
}

bool isOffered(TopicPart part, QStringView role) {
    switch (part) {
    case TopicPart::Nine:
    case TopicPart::Wide:
        return true;
    case TopicPart::Peer:
        return role == "peer"_L1 || role == "lived"_L1;
    case TopicPart::Group:
        return !role.isEmpty();
    }
    Q_UNREACHABLE();
}

Moment momentAt(const QDate& day, int minuteOfDay, int offsetSeconds) {
    const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return {((days * minutesOfDay + minuteOfDay) * 60 - offsetSeconds) * 1000, offsetSeconds};
}

int minuteOfDay(const Moment& moment) {
    const qint64 minutes = moment.utcMs / 60'000 + moment.offsetSeconds / 60;
    return int((minutes % minutesOfDay + minutesOfDay) % minutesOfDay);
}

Moment stepped(const Moment& moment, int days, int minutes) {
    const int minute = ((minuteOfDay(moment) + minutes) % minutesOfDay + minutesOfDay) % minutesOfDay;
    return momentAt(moment.localDate().addDays(days), minute, moment.offsetSeconds);
}

Moment suggestedWhen(const QList<SupervisionSession>& sessions, const Moment& now) {
    const SupervisionSession* last = nullptr;
    for (const SupervisionSession& session : sessions)
        if (session.closed && session.when && (!last || last->when->utcMs < session.when->utcMs))
            last = &session;
    if (last) {
        const Moment next = stepped(*last->when, 28, 0);
        if (next.localDate() > now.localDate())
            return next;
    }
    return momentAt(now.localDate().addDays(7), last ? minuteOfDay(*last->when) : 10 * 60, now.offsetSeconds);
}

QLatin1StringView codeOf(AgendaKind kind) {
    return codes::wordOf(agendaKindCodes, kind);
}
std::optional<AgendaKind> agendaKindFrom(QStringView code) {
    return codes::valueOf(agendaKindCodes, code);
}

} // namespace considered
