// The sessions before.
#include "viewmodel/supervision/pastsessions.h"

#include "viewmodel/await.h"

#include <algorithm>

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

Moment whenItWas(const SupervisionSession& session) {
    return session.when.value_or(session.closed.value_or(session.row.created));
}

QList<AgendaItem> itemsOf(const SessionBook& book, const QUuid& session) {
    QList<AgendaItem> items;
    for (const AgendaItem& item : book.book().items)
        if (item.session == session)
            items.append(item);
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.position < b.position; });
    return items;
}

} // namespace

PastSessions::PastSessions(const Context& context, SessionBook& book, QObject* parent)
    : PagedListModel(parent), m_context(context), m_book(book),
      m_rows(*this, [this] { return answered(Result<QList<SessionRow>>(m_rows.all())); }) {
    connect(&m_book, &SessionBook::changed, this, &PastSessions::show);
}

void PastSessions::show() {
    QList<SupervisionSession> past = m_book.book().sessions;
    past.removeIf([](const SupervisionSession& session) { return !session.closed; });
    std::stable_sort(past.begin(), past.end(), [](const SupervisionSession& a, const SupervisionSession& b) {
        return whenItWas(a).utcMs > whenItWas(b).utcMs;
    });
    QList<SessionRow> rows;
    for (const SupervisionSession& session : std::as_const(past)) {
        QStringList talked;
        for (const AgendaItem& item : itemsOf(m_book, session.row.id))
            talked.append(wordsOf(item, m_book.thing(item), m_context.practice).title);
        rows.append({session.row.id, dayOf(whenItWas(session)), talked.join(u" · "_s)});
    }
    m_rows.become(rows);
    if (!loaded() && m_book.loaded())
        m_rows.fetch();
}

void PastSessions::open(const QString& id) {
    m_context.navigator.open(Navigator::PastSession, id);
}

QVariant PastSessions::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionRow& row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case SubtitleRole:
        return row.subtitle;
    default:
        return {};
    }
}

QHash<int, QByteArray> PastSessions::roleNames() const {
    return {{IdRole, "sessionId"}, {TitleRole, "title"}, {SubtitleRole, "subtitle"}};
}

PastSession::PastSession(const Context& context, SessionBook& book, TopicNotes& notes, QObject* parent)
    : AgendaList(context, book, parent), m_notes(notes) {
    const auto follow = [this] {
        const Navigator& navigator = this->context().navigator;
        if (navigator.route() != Navigator::PastSession || QUuid(navigator.argument()) == m_wanted)
            return;
        m_wanted = QUuid(navigator.argument());
        look();
        lookAtNotes();
    };
    connect(&context.navigator, &Navigator::changed, this, follow);
    connect(&book, &SessionBook::changed, this, &PastSession::look);
    connect(&m_notes, &TopicNotes::changed, this, &PastSession::lookAtNotes);
    follow();
}

void PastSession::look() {
    show(itemsOf(book(), m_wanted));
    emit changed();
}

void PastSession::lookAtNotes() {
    QVariantList shown;
    const QList<PromptNote> written = m_wanted.isNull() ? QList<PromptNote>() : m_notes.ofSession(m_wanted);
    for (const PromptNote& note : written) {
        const Prompt* prompt = context().practice.prompt(note.promptId);
        shown.append(
            QVariantMap{{u"question"_s, prompt ? prompt->text : QString()}, {u"words"_s, note.words.trimmed()}});
    }
    if (shown == m_shownNotes)
        return;
    m_shownNotes = shown;
    emit notesChanged();
}

const SupervisionSession* PastSession::session() const {
    for (const SupervisionSession& session : book().book().sessions)
        if (session.row.id == m_wanted)
            return &session;
    return nullptr;
}

QString PastSession::title() const {
    return there() ? dayOf(whenItWas(*session())) : QString();
}

void PastSession::setAgreed(const QString& agreed) {
    if (!there() || session()->agreed == agreed)
        return;
    SupervisionSession changed = *session();
    changed.agreed = agreed;
    book().keep(changed, SessionBook::Typed);
}

void PastSession::openAgain() {
    if (!there())
        return;
    book().reopen(m_wanted);
    context().navigator.showTab(Navigator::SupervisionTab);
    context().navigator.open(Navigator::Agenda);
}

void PastSession::bin() {
    if (!there())
        return;
    context().navigator.back();
    book().binSession(m_wanted);
}

} // namespace considered::viewmodel
