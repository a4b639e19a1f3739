// The flow of one reflection: begun, written, kept, left or thrown away.
#include "viewmodel/reflect/reflectioneditor.h"

#include "storage/checks.h"
#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/export/exportwords.h"
#include "viewmodel/keyboard.h"
#include "viewmodel/reflect/reflectionbytes.h"
#include "viewmodel/sentences.h"

#include <QPointer>
#include <utility>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

/// A reflection to go on with, and what it was before.
struct Opening {
    Reflection reflection;
    Reflection base;
};

std::optional<Use> useOf(Decision decision) {
    switch (decision) {
    case Decision::Shared:
        return Use::Shared;
    case Decision::UsedQuietly:
        return Use::UsedQuietly;
    case Decision::HeldBack:
        return Use::HeldBack;
    case Decision::NotSaid:
    case Decision::NotYet:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Reflection sameRow(const RowStamp& row) {
    Reflection blank;
    blank.row = row;
    return blank;
}

/// What a draft began as: the row it changes, or nothing said yet.
Result<Opening> openingOf(storage::Reflections& reflections, const Reflection& draft) {
    if (draft.row.revision > 0)
        if (const Result<Reflection> stored = reflections.load(draft.row.id); stored)
            return Opening{draft, *stored};
    return Opening{draft, sameRow(draft.row)};
}

/// A reflection by its id: its draft where there is one, else as it is kept.
Result<Opening> opened(storage::Reflections& reflections, const QUuid& id) {
    const Result<std::optional<Reflection>> draft = reflections.draftOf(id);
    if (!draft)
        return tl::unexpected(draft.error());
    if (*draft)
        return openingOf(reflections, **draft);
    return reflections.load(id).map([](const Reflection& stored) { return Opening{stored, stored}; });
}

} // namespace

ReflectionEditor::ReflectionEditor(const Context& context, ReflectionEvents& events, QObject* parent)
    : QObject(parent), m_context(context), m_events(events), m_writer(context) {
    connect(&m_writer, &DraftWriter::written, &m_events, &ReflectionEvents::draftsChanged);
    connect(&m_writer, &DraftWriter::written, this, &ReflectionEditor::hear);
    connect(&m_writer, &DraftWriter::refused, this, &ReflectionEditor::hear);
    connect(&m_context.navigator, &Navigator::changed, this, &ReflectionEditor::followPage);
    followPage();
}

/// The page can appear or go without us: a route restored after unlocking, the system's back gesture.
void ReflectionEditor::followPage() {
    const bool shown = m_context.navigator.route() == Navigator::ReflectionEdit;
    if (shown && !m_active)
        comeBackTo(QUuid(m_context.navigator.argument()));
    else if (!shown && m_active && !m_keeping)
        end();
}

/// The writer has tried: words under Done, and leaving where it was waited for.
void ReflectionEditor::hear() {
    if (!m_writer.trouble()) {
        m_trouble.reset();
        m_told = false;
    } else if (!m_active && !m_told) {
        m_told = true;
        m_context.notices.show(
            tr("What you wrote last is not on the device yet. The app goes on trying while it is open."));
    }
    if (m_closing && m_writer.trouble()) {
        m_closing = false;
        m_warned = true;
    } else if (m_closing) {
        close();
    }
    emit stateChanged();
}

QString ReflectionEditor::caption() const {
    if (m_trouble)
        return lineFor(*m_trouble);
    if (m_writer.trouble())
        return lineFor(*m_writer.trouble());
    return tr("Kept on this phone as you type");
}

bool ReflectionEditor::blank() const {
    return isBlank(m_reflection) && !m_reflection.forSupervision;
}

bool ReflectionEditor::untouched() const {
    Reflection base = m_base;
    base.row = m_reflection.row;
    return m_reflection == base;
}

void ReflectionEditor::begin(const Reflection& reflection, const Reflection& base) {
    if (m_keeping) { // what is being kept is not to be mixed with what comes next
        m_next = [this, reflection, base] {
            begin(reflection, base);
        };
        return;
    }
    if (m_active)
        end();
    m_reflection = reflection;
    m_base = base;
    m_trouble.reset();
    m_closing = m_warned = false;
    m_active = true;
    emit stateChanged();
    emit fieldsChanged();
    const QString id = reflection.row.id.toString(QUuid::WithoutBraces);
    if (m_context.navigator.route() == Navigator::ReflectionEdit)
        m_context.navigator.replace(Navigator::ReflectionEdit, id);
    else
        m_context.navigator.open(Navigator::ReflectionEdit, id);
}

void ReflectionEditor::end() {
    m_active = false;
    if (untouched())
        m_writer.drop(m_reflection.row.id);
    else
        m_writer.writeNow();
    emit stateChanged();
}

void ReflectionEditor::goBack() {
    if (m_context.navigator.route() != Navigator::ReflectionEdit)
        return;
    if (m_context.navigator.depth() > 1)
        m_context.navigator.back();
    else
        m_context.navigator.showTab(Navigator::ReflectTab);
}

void ReflectionEditor::startNew() {
    const Moment now = m_context.clock.now();
    const Reflection blank = sameRow({m_context.random.uuid(), now, now, 0, {}});
    begin(blank, blank);
}

void ReflectionEditor::startFor(const QString& checkId) {
    await(this,
          m_context.vault.ask([id = QUuid(checkId)](storage::Database& db) { return storage::Checks(db).load(id); }),
          [this](const Result<KeptCheck>& check) {
              if (!check) {
                  m_context.notices.show(lineFor(check.error()));
                  return;
              }
              const Moment now = m_context.clock.now();
              Reflection reflection = sameRow({m_context.random.uuid(), now, now, 0, {}});
              reflection.checkId = check->row.id;
              reflection.context = check->audience;
              reflection.use = useOf(check->decision);
              begin(reflection, reflection);
          });
}

void ReflectionEditor::startAs(const QUuid& id, Audience context) {
    const auto open = [id](storage::Database& db) {
        storage::Reflections reflections(db);
        return opened(reflections, id);
    };
    await(this, m_context.vault.ask(open), [this, id, context](const Result<Opening>& opening) {
        if (opening) {
            begin(opening->reflection, opening->base);
        } else if (opening.error().code == ErrorCode::NotFound) {
            const Moment now = m_context.clock.now();
            Reflection reflection = sameRow({id, now, now, 0, {}});
            reflection.context = context;
            begin(reflection, reflection);
        } else {
            m_context.notices.show(lineFor(opening.error()));
        }
    });
}

void ReflectionEditor::comeBackTo(const QUuid& id) {
    const auto open = [id](storage::Database& db) {
        storage::Reflections reflections(db);
        return opened(reflections, id);
    };
    await(this, m_context.vault.ask(open), [this, id](const Result<Opening>& opening) {
        const bool waits =
            m_context.navigator.route() == Navigator::ReflectionEdit && QUuid(m_context.navigator.argument()) == id;
        if (m_active || !waits)
            return; // something newer was begun, a sealed draft came back, or the person has gone on
        if (opening)
            begin(opening->reflection, opening->base);
        else if (opening.error().code == ErrorCode::NotFound)
            startNew(); // nothing had been written yet
        else {
            m_context.notices.show(lineFor(opening.error()));
            goBack();
        }
    });
}

void ReflectionEditor::edit(const QString& reflectionId) {
    const auto open = [id = QUuid(reflectionId)](storage::Database& db) {
        storage::Reflections reflections(db);
        return opened(reflections, id);
    };
    await(this, m_context.vault.ask(open), [this](const Result<Opening>& opening) {
        if (opening)
            begin(opening->reflection, opening->base);
        else
            m_context.notices.show(lineFor(opening.error()));
    });
}

void ReflectionEditor::resumeDraft() {
    const auto newest = [](storage::Database& db) -> Result<std::optional<Opening>> {
        storage::Reflections reflections(db);
        const Result<std::optional<Reflection>> draft = reflections.newestDraft();
        if (!draft)
            return tl::unexpected(draft.error());
        if (!*draft)
            return std::optional<Opening>();
        return openingOf(reflections, **draft).map([](const Opening& opening) { return std::optional(opening); });
    };
    await(this, m_context.vault.ask(newest), [this](const Result<std::optional<Opening>>& opening) {
        if (m_active)
            return; // something newer was begun, or a sealed draft came back
        if (!opening)
            m_context.notices.show(lineFor(opening.error()));
        else if (*opening)
            begin((*opening)->reflection, (*opening)->base);
        else
            startNew();
    });
}

void ReflectionEditor::done() {
    if (!m_active || m_keeping)
        return;
    settleKeyboard();
    if (fresh() && blank()) {
        m_base = m_reflection;
        goBack();
        return;
    }
    keep();
}

void ReflectionEditor::keep() {
    m_keeping = true;
    await(this, m_writer.keep(m_reflection), [this, sent = m_reflection](const Result<Reflection>& stored) {
        m_keeping = false;
        if (stored) {
            keptAs(sent, *stored);
        } else {
            m_trouble = stored.error();
            m_writer.notKept();
            emit stateChanged();
            followPage();
        }
        if (m_next && !m_keeping)
            std::exchange(m_next, nullptr)();
    });
}

void ReflectionEditor::keptAs(const Reflection& sent, const Reflection& stored) {
    m_writer.kept();
    if (m_reflection != sent) { // a key came in while it was being kept
        m_reflection.row = stored.row;
        keep();
        return;
    }
    m_reflection = m_base = stored;
    m_active = false;
    m_trouble.reset();
    emit stateChanged();
    m_context.notices.show(tr("Kept on this phone."));
    emit m_events.changed(stored.row.id, stored.row.created);
    emit m_events.draftsChanged();
    emit m_events.kept(stored);
    goBack();
}

void ReflectionEditor::close() {
    if (!m_active || m_keeping)
        return;
    settleKeyboard();
    m_writer.writeNow();
    m_closing = !untouched() && !m_writer.clean() && !m_warned;
    if (m_closing)
        return;
    end();
    goBack();
}

void ReflectionEditor::discard() {
    if (!m_active || m_keeping)
        return;
    settleKeyboard();
    const Opening thrown{m_reflection, m_base};
    const bool something = !untouched();
    m_reflection = m_base;
    end();
    goBack();
    if (!something)
        return;
    m_context.notices.show(fresh() ? tr("Thrown away.") : tr("Your changes were thrown away."), tr("Undo"),
                           [self = QPointer<ReflectionEditor>(this), thrown] {
                               ReflectionEditor* editor = self;
                               if (!editor)
                                   return;
                               editor->begin(thrown.reflection, thrown.base);
                               editor->m_writer.tapped(thrown.reflection);
                           });
}

QString ReflectionEditor::seenIn(const QString& words) const {
    const QList<Hint> hints = identifierHints(
        words, {m_ownWords ? m_ownWords() : QStringList(), {}, m_context.clock.now().localDate().year()});
    if (hints.isEmpty())
        return {};
    const Hint& last = hints.constLast(); // what was typed last, most often
    const QString what = tr("“%1”: %2.", "words, looks like a name")
                             .arg(words.mid(last.start, last.length), words::of(last.kind).toLower());
    return hints.size() == 1 ? what : tr("%1 There is more like it.").arg(what);
}

QFuture<Result<void>> ReflectionEditor::flush() {
    return m_writer.flush();
}

Result<void> ReflectionEditor::restoreSealed(const QByteArray& bytes) {
    const Result<QList<Reflection>> drafts = draftsFrom(bytes);
    if (!drafts)
        return tl::unexpected(drafts.error());
    if (drafts->isEmpty())
        return {};
    for (const Reflection& draft : *drafts)
        m_writer.tapped(draft);
    m_reflection = drafts->constLast();
    m_base = sameRow(m_reflection.row);
    m_trouble.reset();
    m_active = true;
    emit stateChanged();
    emit fieldsChanged();
    return {};
}

} // namespace considered::viewmodel
