// Asking once.
#include "viewmodel/check/howitwent.h"

#include "viewmodel/await.h"
#include "viewmodel/check/wording.h"
#include "viewmodel/sentences.h"

#include <QPointer>

namespace considered::viewmodel {

HowItWent::HowItWent(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&m_context.navigator, &Navigator::changed, this, [this] {
        if (m_context.navigator.route() == Navigator::KeptChecks)
            refresh();
    });
    refresh();
}

void HowItWent::refresh() {
    auto found = m_context.vault.ask(
        [now = m_context.clock.now()](storage::Database& db) { return storage::Checks(db).toAskAbout(now); });
    await(this, found, [this](const Result<std::optional<storage::CheckSummary>>& check) {
        // Not asking is no harm; the list itself says what is wrong.
        if (!check || *check == m_check)
            return;
        m_check = *check;
        emit changed();
    });
}

QString HowItWent::about() const {
    if (!m_check)
        return {};
    const QString day = dayWords(m_check->created, m_context.clock.now());
    return tr("%1. %2. %3.", "with whom, day, what was done")
        .arg(titleOf(m_check->audience), day, wordsFor(m_check->decision));
}

void HowItWent::shown() {
    if (!m_check)
        return;
    auto noted = m_context.vault.ask([id = m_check->id, now = m_context.clock.now()](storage::Database& db) {
        return storage::Checks(db).noteAsked(id, now);
    });
    // Unnoted it may be asked once more: no harm, and nothing to tell.
    await(this, noted, [](const Result<void>&) {});
}

void HowItWent::lookBack() {
    if (m_check)
        emit reflectOn(m_check->id);
}

void HowItWent::askNoMore() {
    if (m_check)
        setAskNoMore(m_check->id, true);
}

void HowItWent::setAskNoMore(const QUuid& id, bool noMore) {
    auto done =
        m_context.vault.ask([id, noMore](storage::Database& db) { return storage::Checks(db).askNoMore(id, noMore); });
    await(this, done, [this, id, noMore](const Result<void>& result) {
        if (!result) {
            m_context.notices.show(lineFor(result.error()));
            return;
        }
        refresh();
        if (noMore)
            m_context.notices.show(tr("You will not be asked about it again."), tr("Undo"),
                                   [self = QPointer<HowItWent>(this), id] {
                                       if (HowItWent* model = self) // gone when the notes were locked meanwhile
                                           model->setAskNoMore(id, false);
                                   });
    });
}

} // namespace considered::viewmodel
