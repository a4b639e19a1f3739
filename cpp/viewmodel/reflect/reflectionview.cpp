// Reading one reflection, and the way to the bin and back.
#include "viewmodel/reflect/reflectionview.h"

#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/sentences.h"
#include "viewmodel/session/backupwords.h"

#include <QPointer>
#include <algorithm>

namespace considered::viewmodel {

ReflectionView::ReflectionView(const Context& context, ReflectionEvents& events, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_events(events) {
    connect(&m_context.navigator, &Navigator::changed, this, &ReflectionView::followPage);
    connect(&m_events, &ReflectionEvents::changed, this, [this](const QUuid& id) {
        if (id == m_wanted)
            load(id);
    });
    followPage();
}

void ReflectionView::followPage() {
    if (m_context.navigator.route() != Navigator::Reflection)
        return;
    const QUuid id(m_context.navigator.argument());
    if (id == m_wanted)
        return;
    m_wanted = id;
    show({}, {});
    load(id);
}

void ReflectionView::load(const QUuid& id) {
    m_copyNote.clear();
    askCopyNote(this, m_context.vault, id, [this, id](const QString& note) {
        if (id != m_wanted)
            return;
        m_copyNote = note;
        emit shownChanged();
    });
    struct Read {
        Reflection reflection;
        std::optional<QUuid> visit;
    };
    const auto read = [id](storage::Database& db) {
        return storage::Reflections(db).load(id).and_then([&](const Reflection& reflection) {
            return storage::Kept<Visit>(db).all().map([&](const QList<Visit>& visits) {
                Read found{reflection, std::nullopt};
                for (const Visit& visit : visits)
                    if (visit.reflectionId == id)
                        found.visit = visit.row.id;
                return found;
            });
        });
    };
    await(this, m_context.vault.ask(read), [this, id](const Result<Read>& found) {
        if (id != m_wanted)
            return;
        m_visit = found ? found->visit : std::nullopt;
        if (found)
            show(found->reflection, {});
        else
            show({}, lineFor(found.error()));
    });
}

void ReflectionView::show(const Reflection& reflection, const QString& trouble) {
    beginResetModel();
    m_reflection = reflection;
    m_said = saidIn(reflection);
    m_trouble = trouble;
    endResetModel();
    emit shownChanged();
}

bool ReflectionView::saidAnything() const {
    const auto said = [](const QString& words) {
        return !words.trimmed().isEmpty();
    };
    return !m_said.isEmpty() || said(m_reflection.feltThen) || said(m_reflection.feltNow);
}

bool ReflectionView::says(bool learning) const {
    return std::any_of(m_said.cbegin(), m_said.cend(), [=](const Said& said) { return said.learning == learning; });
}

/// What was felt has its own place, beside what is felt later (FeelingNow).
QList<ReflectionView::Said> ReflectionView::saidIn(const Reflection& reflection) {
    QList<Said> said;
    const auto text = [&said](const QString& label, const QString& typed, bool learning = false) {
        if (!typed.trimmed().isEmpty())
            said.append({label, typed.trimmed(), learning});
    };
    const auto answer = [&said](const QString& label, const auto& given) {
        if (given)
            said.append({label, words::of(*given), false});
    };
    answer(tr("Something of mine"), reflection.use);
    answer(tr("How it landed"), reflection.landed);
    text(tr("What worked, what I would change"), reflection.worked);
    text(tr("What I saw or heard"), reflection.effectPerson);
    answer(tr("Did I ask them?"), reflection.askedThem);
    answer(tr("Us, afterwards"), reflection.effectUs);
    text(tr("Me, afterwards"), reflection.effectMe);
    answer(tr("Did it help with work?"), reflection.helpedWork);
    text(tr("What I take from this"), reflection.learning, true);
    answer(tr("Could the team learn from it?"), reflection.shareTeam);
    return said;
}

int ReflectionView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_said.size());
}

QVariant ReflectionView::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Said& said = m_said.at(index.row());
    switch (role) {
    case LabelRole:
        return said.label;
    case Qt::DisplayRole:
    case WordsRole:
        return said.words;
    case LearningRole:
        return said.learning;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReflectionView::roleNames() const {
    return {{LabelRole, "label"}, {WordsRole, "words"}, {LearningRole, "learning"}};
}

QString ReflectionView::reflectionId() const {
    return m_reflection.row.id.isNull() ? QString() : m_reflection.row.id.toString(QUuid::WithoutBraces);
}

QString ReflectionView::title() const {
    return words::title(m_reflection.context);
}

QString ReflectionView::day() const {
    return m_reflection.row.id.isNull() ? QString() : words::longDay(m_reflection.row.created);
}

void ReflectionView::openCheck() {
    if (m_reflection.checkId)
        m_context.navigator.open(Navigator::KeptCheck, m_reflection.checkId->toString(QUuid::WithoutBraces));
}

void ReflectionView::openVisit() {
    if (m_visit)
        m_context.navigator.open(Navigator::VisitCard, m_visit->toString(QUuid::WithoutBraces));
}

void ReflectionView::moveToBin() {
    move(Move::ToBin, m_reflection.row);
}

void ReflectionView::restore() {
    move(Move::OutOfBin, m_reflection.row);
}

void ReflectionView::move(Move where, const RowStamp& row) {
    if (row.id.isNull())
        return;
    const auto work = [where, id = row.id, now = m_context.clock.now()](storage::Database& db) {
        storage::Reflections reflections(db);
        return where == Move::ToBin ? reflections.bin(id, now) : reflections.restore(id, now);
    };
    await(this, m_context.vault.ask(work), [this, where, row](const Result<void>& moved) {
        if (!moved) {
            m_context.notices.show(lineFor(moved.error()));
            return;
        }
        emit m_events.changed(row.id, row.created);
        if (where == Move::OutOfBin) {
            m_context.notices.show(tr("Back in your notes."));
            return;
        }
        m_context.notices.show(tr("In the bin. It stays there for 30 days."), tr("Undo"),
                               [self = QPointer<ReflectionView>(this), row] {
                                   if (ReflectionView* view = self)
                                       view->move(Move::OutOfBin, row);
                               });
        if (m_context.navigator.route() == Navigator::Reflection && m_wanted == row.id)
            m_context.navigator.back();
    });
}

} // namespace considered::viewmodel
