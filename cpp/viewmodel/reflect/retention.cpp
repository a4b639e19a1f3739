// Asking, saying and letting go.
#include "viewmodel/reflect/retention.h"

#include "storage/checks.h"
#include "storage/exports.h"
#include "storage/keptkinds.h"
#include "storage/reflections.h"
#include "storage/settings.h"
#include "viewmodel/await.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/sentences.h"

#include <QDateTime>
#include <QPointer>

namespace considered::viewmodel {

namespace {
using namespace Qt::StringLiterals;

constexpr auto choiceKey = "retention"_L1;
constexpr auto warningsKey = "retention.warnedAt"_L1;

QString option(KeepFor keep) {
    switch (keep) {
    case KeepFor::Days90:
        return Retention::tr("90 days");
    case KeepFor::Year:
        return Retention::tr("A year");
    case KeepFor::UntilDeleted:
        return Retention::tr("Until I delete them");
    }
    Q_UNREACHABLE();
}

} // namespace

/// What one look at the vault found and did.
struct Retention::Look {
    int gone = 0;    ///< notes that went to the bin
    int emptied = 0; ///< rows the bin let go
    storage::Resting ending;
};

Retention::Retention(const Context& context, ReflectionEvents& events, const QMap<QString, QString>& stored,
                     QObject* parent)
    : QObject(parent), m_context(context), m_events(events), m_choice(keepForFrom(stored.value(choiceKey))),
      m_warnings(retention::warningsFrom(stored.value(warningsKey))) {
    connect(&m_events, &ReflectionEvents::kept, this, &Retention::noteKept);
}

QString Retention::choice() const {
    return m_choice ? QString(codeOf(*m_choice)) : QString();
}

QVariantList Retention::options() {
    QVariantList list;
    for (const KeepFor keep : {KeepFor::Days90, KeepFor::Year, KeepFor::UntilDeleted})
        list.append(QVariantMap{{u"value"_s, QString(codeOf(keep))}, {u"text"_s, option(keep)}});
    return list;
}

void Retention::start() {
    look();
}

void Retention::look() {
    const Moment now = m_context.clock.now();
    const auto endingSince = m_choice ? retention::endingSince(*m_choice, now.utcMs) : std::nullopt;
    const auto goneSince = m_choice ? retention::goneSince(*m_choice, m_warnings, now.utcMs) : std::nullopt;
    const auto work = [now, endingSince, goneSince](storage::Database& db) -> Result<Look> {
        storage::Reflections reflections(db);
        Look look;
        const Result<int> notes = reflections.emptyBin(now.utcMs - retention::binMs, now);
        if (!notes)
            return tl::unexpected(notes.error());
        const Result<int> checks = storage::Checks(db).emptyBin(now.utcMs - retention::binMs, now);
        if (!checks)
            return tl::unexpected(checks.error());
        Result<int> others = 0;
        storage::forEachKind([&]<typename T>() {
            if (others)
                others = storage::Kept<T>(db).emptyBin(now.utcMs - retention::binMs, now);
        });
        if (!others)
            return tl::unexpected(others.error());
        for (const Result<int>& emptied : {storage::Exports(db).emptyBin(now.utcMs - retention::binMs, now),
                                           storage::OwnWords(db).emptyBin(now.utcMs - retention::binMs, now)})
            if (!emptied)
                return tl::unexpected(emptied.error());
        look.emptied = *notes;
        if (goneSince) {
            const Result<int> gone = reflections.binResting(*goneSince, now);
            if (!gone)
                return tl::unexpected(gone.error());
            look.gone = *gone;
        }
        if (endingSince) {
            const Result<storage::Resting> ending = reflections.resting(*endingSince);
            if (!ending)
                return tl::unexpected(ending.error());
            look.ending = *ending;
        }
        return look;
    };
    m_endingSince = endingSince.value_or(0);
    await(this, m_context.vault.ask(work), [this](const Result<Look>& look) {
        if (look) // otherwise nothing went, and the next opening looks again
            show(*look);
    });
}

void Retention::show(const Look& look) {
    if (look.gone > 0)
        m_gone = tr("%n notes reached their time and went to the bin. They stay there for 30 days.", nullptr,
                    int(look.gone));

    m_warning.clear();
    if (look.ending.count > 0 && m_choice) {
        const Moment now = m_context.clock.now();
        const qint64 goes = retention::goesAt(*m_choice, m_warnings, look.ending.oldestChangedMs, now.utcMs);
        const QString day = words::dayOfMonth(Moment{goes, now.offsetSeconds}.localDate());
        m_warning = tr("%n notes reach their time, the first on %1.", "%1: a day", int(look.ending.count)).arg(day);
    }
    if (look.gone > 0 || look.emptied > 0)
        emit m_events.manyChanged();
    emit changed();
}

void Retention::noteKept() {
    if (m_choice || m_asked)
        return;
    m_asked = m_asking = true;
    emit changed();
    m_context.notices.show(tr("Kept on this phone."), tr("For how long?"), [self = QPointer<Retention>(this)] {
        if (Retention* model = self) // a QPointer read twice is a possible null to GCC
            model->m_context.navigator.showTab(Navigator::ReflectTab);
    });
}

void Retention::choose(const QString& code) {
    const std::optional<KeepFor> keep = keepForFrom(code);
    if (!keep)
        return;
    m_asking = false;
    if (keep != m_choice) {
        m_choice = keep;
        m_warnings.clear(); // said under another rule: it is said again before anything goes
        save(choiceKey, code);
        save(warningsKey, {});
        look();
    }
    emit changed();
}

void Retention::askLater() {
    m_asking = false;
    emit changed();
}

void Retention::keepLonger() {
    m_asking = true;
    emit changed();
}

void Retention::lookAtThem() {
    emit lookWanted(m_endingSince);
}

void Retention::warningShown() {
    if (m_warning.isEmpty())
        return;
    const QList<Warning> warnings = retention::withWarning(m_warnings, {m_context.clock.now().utcMs, m_endingSince});
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    save(warningsKey, retention::saved(m_warnings));
}

void Retention::goneSeen() {
    m_gone.clear();
    emit changed();
}

void Retention::save(const QString& key, const QString& value) {
    await(this,
          m_context.vault.ask([key, value](storage::Database& db) { return storage::Settings(db).set(key, value); }),
          [this](const Result<void>& saved) {
              if (!saved)
                  m_context.notices.show(lineFor(saved.error()));
          });
}

} // namespace considered::viewmodel
