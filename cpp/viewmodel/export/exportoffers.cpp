// What is picked line by line: agendas and sessions, biographies, and what a person brings.
#include "storage/practicerows.h"
#include "storage/supervision.h"
#include "storage/supervisionrows.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/export/exportsources.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/prepare/prepwords.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/supervision/agendawords.h"

#include <QSet>
#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// What lines stand under, in the list and in the pages.
struct OfferGroup {
    QString name;
    QString heading;
    std::optional<Moment> when; ///< said in the heading
    QString under;
};

Offer startOffer(const RowStamp& row, const OfferGroup& group, const QString& title) {
    Offer offer;
    offer.line.id = offer.entry.id = row.id;
    offer.line.created = offer.entry.when = group.when.value_or(row.created);
    offer.line.title = title;
    offer.line.group = group.name;
    offer.entry.title = group.heading;
    offer.entry.dated = group.when.has_value();
    offer.entry.under = group.under;
    return offer;
}

/// The person's own words: shown in the list, and looked through for what should be covered.
void addWords(Offer& offer, QLatin1StringView part, const QString& label, const QString& words) {
    if (words.trimmed().isEmpty())
        return;
    offer.entry.passages.append({offer.line.id.toString(QUuid::WithoutBraces) + u'/' + part, label, words, true});
    if (offer.line.words.isEmpty())
        offer.line.words = excerptOf(words);
}

void addOurs(Offer& offer, const QString& words) {
    offer.entry.passages.append({{}, {}, words, false});
}

void leaveOut(Offer& offer, const QString& why) {
    offer.line.leftOut = why;
    offer.line.words.clear();
    offer.entry.passages.clear();
}

QString keptFromThem(const Experience& experience) {
    return experience.tooRaw ? ExportText::tr("Left out: you marked it too raw for now.")
                             : ExportText::tr("Left out: you keep this one from your supervisor.");
}

/// Supervision as the vault holds it, and what is written under topics.
struct Supervised {
    storage::SupervisionBook book;
    QList<PromptNote> notes;
    QHash<QUuid, Experience> keptBack;
};

Result<Supervised> readSupervised(storage::Database& db) {
    auto book = storage::Supervision(db).book();
    auto notes = storage::Kept<PromptNote>(db).all();
    if (!book || !notes)
        return tl::unexpected(!book ? book.error() : notes.error());
    Supervised read{std::move(*book), std::move(*notes), {}};
    for (const bool bin : {false, true}) {
        const auto experiences = storage::Kept<Experience>(db).all(bin);
        if (!experiences)
            return tl::unexpected(experiences.error());
        for (const Experience& experience : *experiences)
            if (isKeptFromSupervisors(experience))
                read.keptBack.insert(experience.row.id, experience);
    }
    return read;
}

/// What was brought, with the person's note and what was agreed about it. Not the thing itself, and no nickname.
Offer offerOf(const AgendaItem& item, const Supervised& supervised, const OfferGroup& group, const Practice& practice) {
    const auto thing = item.thing ? supervised.book.things.constFind(*item.thing) : supervised.book.things.cend();
    const QString title = wordsOf(item, thing == supervised.book.things.cend() ? nullptr : &*thing, practice).title;
    Offer offer = startOffer(item.row, group, title);
    if (item.kind == AgendaKind::Own)
        offer.entry.passages.append({item.row.id.toString(QUuid::WithoutBraces) + "/words"_L1, {}, item.words, true});
    else
        addOurs(offer, item.kind == AgendaKind::Experience ? ExportText::tr("Something of mine") : title);
    addWords(offer, "note"_L1, ExportText::tr("My note"), item.note);
    addWords(offer, "agreed"_L1, ExportText::tr("What we agreed"), item.agreed);
    if (item.discussed && !item.session)
        addOurs(offer, ExportText::tr("We talked about it."));
    if (item.thing && supervised.keptBack.contains(*item.thing))
        leaveOut(offer, keptFromThem(supervised.keptBack.value(*item.thing)));
    return offer;
}

/// What a session holds: its items in their order, what was written under topics for it, and what was agreed.
void addSession(QList<Offer>& offers, const SupervisionSession& session, const QList<AgendaItem>& items,
                const Supervised& supervised, const OfferGroup& group, const Practice& practice) {
    for (const AgendaItem& item : items)
        offers.append(offerOf(item, supervised, group, practice));
    for (const PromptNote& note : supervised.notes) {
        if (note.belongsTo != session.row.id || note.words.trimmed().isEmpty())
            continue;
        const Prompt* prompt = practice.prompt(note.promptId);
        offers.append(startOffer(note.row, group, prompt ? prompt->text : ExportText::tr("A question")));
        addWords(offers.last(), "words"_L1, offers.constLast().line.title, note.words);
    }
    if (session.agreed.trimmed().isEmpty())
        return;
    offers.append(startOffer(session.row, group, ExportText::tr("What we agreed")));
    addWords(offers.last(), "agreed"_L1, ExportText::tr("What we agreed"), session.agreed);
}

QList<AgendaItem> nextAgenda(const storage::SupervisionBook& book, const SupervisionSession* current) {
    QList<MarkedThing> marked;
    QList<QUuid> there;
    for (const storage::AgendaThing& thing : book.things) {
        if (thing.binned)
            continue;
        there.append(thing.id);
        if (thing.marked)
            marked.append({thing.kind, thing.id, thing.created});
    }
    return agendaOf(book.items, marked, there, current ? std::optional(current->row.id) : std::nullopt);
}

QList<AgendaItem> itemsIn(const storage::SupervisionBook& book, const QUuid& session) {
    QList<AgendaItem> items;
    std::copy_if(book.items.cbegin(), book.items.cend(), std::back_inserter(items),
                 [&](const AgendaItem& item) { return item.session == session; });
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.position < b.position; });
    return items;
}

} // namespace

bool isKeptFromSupervisors(const Experience& experience) {
    return experience.tooRaw || experience.supervisor == Openness::Mine;
}

Result<QList<Offer>> supervisionOffers(storage::Database& db, const Practice& practice) {
    const auto read = readSupervised(db);
    if (!read)
        return tl::unexpected(read.error());
    QList<Offer> offers;
    const SupervisionSession* current = currentSession(read->book.sessions);
    addSession(offers, current ? *current : SupervisionSession(), nextAgenda(read->book, current), *read,
               {ExportText::tr("My next session"), ExportText::tr("For my next session"), std::nullopt, u"next"_s},
               practice);
    QList<std::pair<Moment, SupervisionSession>> past;
    for (const SupervisionSession& session : read->book.sessions)
        if (session.closed)
            past.append({session.when.value_or(*session.closed), session});
    std::stable_sort(past.begin(), past.end(),
                     [](const auto& a, const auto& b) { return a.first.utcMs > b.first.utcMs; });
    for (const auto& [when, session] : std::as_const(past))
        addSession(offers, session, itemsIn(read->book, session.row.id), *read,
                   {ExportText::tr("Session of %1", "a day").arg(words::longDay(when)),
                    ExportText::tr("Supervision session"), when, session.row.id.toString()},
                   practice);
    return offers;
}

Result<QList<Offer>> aboutMeOffers(storage::Database& db, const Practice& practice) {
    const auto parts = storage::Kept<BiographyPart>(db).all();
    const auto experiences = storage::Kept<Experience>(db).all();
    if (!parts || !experiences)
        return tl::unexpected(!parts ? parts.error() : experiences.error());
    QList<Offer> offers;
    for (const std::optional<Audience> reader :
         {std::optional(Audience::Team), std::optional(Audience::Employer), std::optional(Audience::Clinical),
          std::optional(Audience::Client), std::optional<Audience>()}) {
        const QString name =
            ExportText::tr("My biography, for %1", "whom: clients, my team, anyone")
                .arg((reader ? wordsFor(QList<Audience>{*reader}) : ExportText::tr("Anyone")).toLower());
        for (const QString& promptId : practice.preparing.biographyWrite)
            for (const BiographyPart& part : *parts) {
                const Prompt* prompt = practice.prompt(promptId);
                if (!prompt || part.promptId != promptId || part.audience != reader || part.words.trimmed().isEmpty())
                    continue;
                offers.append(startOffer(part.row, {name, name, std::nullopt, name}, prompt->text));
                addWords(offers.last(), "words"_L1, {}, part.words);
            }
    }
    const QString bring = ExportText::tr("What I bring");
    for (const Experience& experience : *experiences) {
        offers.append(startOffer(experience.row, {bring, bring, std::nullopt, bring}, nicknameOf(experience)));
        Offer& offer = offers.last();
        addWords(offer, "line"_L1, ExportText::tr("In one line"), experience.oneLine);
        addWords(offer, "lesson"_L1, ExportText::tr("What someone else could use"), experience.lesson);
        if (isKeptFromSupervisors(experience))
            leaveOut(offer, keptFromThem(experience));
        else if (offer.entry.passages.isEmpty())
            leaveOut(offer,
                     ExportText::tr("Left out: only its one line and its lesson may leave, and both are empty."));
    }
    return offers;
}

Result<QList<Offer>> offers(storage::Database& db, const Practice& practice, PickFrom from) {
    switch (from) {
    case PickFrom::Notes:
        return QList<Offer>();
    case PickFrom::Supervision:
        return supervisionOffers(db, practice);
    case PickFrom::AboutMe:
        return aboutMeOffers(db, practice);
    }
    Q_UNREACHABLE();
}

} // namespace considered::viewmodel
