// Throttled writing, trying again, and the last write before locking.
#include "viewmodel/rowsaver.h"

#include "viewmodel/sentences.h"
#include "viewmodel/writing.h"

#include <QPointer>
#include <algorithm>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

constexpr int rowsVersion = 1;

} // namespace

RowSaver::RowSaver(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowSaver::writeNow);
}

void RowSaver::take(const QUuid& id, const Pending& pending) {
    m_open.insert(id, pending)->edition = ++m_edition;
}

void RowSaver::wait() {
    if (!m_timer.isActive())
        m_timer.start(m_trouble ? writing::tryAgain : writing::throttle);
}

void RowSaver::writeNow() {
    m_timer.stop();
    for (auto pending = m_open.begin(); pending != m_open.end(); ++pending)
        if (pending->unsaved)
            write(pending.key(), *pending);
}

void RowSaver::write(const QUuid& id, Pending& pending) {
    pending.unsaved = false;
    await(this, m_context.vault.ask([write = pending.write, now = m_context.clock.now()](storage::Database& db) {
        return write(db, now);
    }),
          [this, id, edition = pending.edition, table = pending.table](const Result<void>& result) {
              settle(id, edition, table, result);
          });
}

void RowSaver::settle(const QUuid& id, int edition, const char* table, const Result<void>& result) {
    const auto pending = m_open.find(id);
    const bool newest = pending != m_open.end() && pending->edition == edition;
    if (result) {
        if (newest)
            m_open.erase(pending);
        m_trouble.reset();
        m_told = false;
        emit changed(table);
        emit stateChanged();
        return;
    }
    if (pending == m_open.end())
        return;
    pending->unsaved = pending->unsaved || newest;
    m_trouble = result.error();
    if (!std::exchange(m_told, true))
        say(*m_trouble);
    wait();
    emit stateChanged();
}

void RowSaver::say(const Error& error) {
    m_context.notices.show(lineFor(error));
}

void RowSaver::offerUndo(const QString& said, std::function<void()> undo) {
    m_context.notices.show(said, tr("Undo"), [self = QPointer<RowSaver>(this), undo = std::move(undo)] {
        if (self)
            undo();
    });
}

QFuture<Result<void>> RowSaver::flush() {
    m_timer.stop();
    if (m_open.isEmpty())
        return writing::nothingToWrite();
    QList<Pending> open = m_open.values();
    std::sort(open.begin(), open.end(), [](const Pending& a, const Pending& b) { return a.edition < b.edition; });
    QCborArray rows;
    for (const Pending& pending : std::as_const(open))
        rows.append(pending.sealed());
    const auto write = [open, now = m_context.clock.now()](storage::Database& db) -> Result<void> {
        for (const Pending& pending : open)
            if (Result<void> saved = pending.write(db, now); !saved)
                return saved;
        return {};
    };
    return m_context.vault.askOrSeal(write,
                                     QCborMap{{"version"_L1, rowsVersion}, {"rows"_L1, rows}}.toCborValue().toCbor());
}

bool RowSaver::knows(const QByteArray& bytes) {
    return QCborValue::fromCbor(bytes).toMap().contains("rows"_L1);
}

Result<void> RowSaver::restoreSealed(const QByteArray& bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map["version"_L1].toInteger() != rowsVersion)
        return fail(ErrorCode::BadInput, u"not the bytes of rows"_s);
    const QCborArray rows = map["rows"_L1].toArray();
    for (const QCborValue value : rows) {
        const QCborMap row = value.toMap();
        const QUuid id = sealed::uuidFrom(row["id"_L1]);
        const QCborArray fields = row["fields"_L1].toArray();
        if (id.isNull())
            return fail(ErrorCode::BadInput, u"a row without an id"_s);
        storage::forEachKind([&]<typename T>() {
            if (row["table"_L1].toString() != QLatin1StringView(storage::KeptRow<T>::table))
                return;
            T restored;
            restored.row.id = id;
            qsizetype at = 0;
            std::apply([&](auto&... field) { (sealed::take(fields.at(at++), field), ...); },
                       storage::KeptRow<T>::fields(restored));
            tapped(restored);
        });
    }
    return {};
}

} // namespace considered::viewmodel
