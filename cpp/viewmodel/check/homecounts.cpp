// Counting what waits.
#include "viewmodel/check/homecounts.h"

#include "storage/checks.h"
#include "viewmodel/await.h"

namespace considered::viewmodel {

HomeCounts::HomeCounts(const Context& context, QObject* parent) : QObject(parent), m_context(context) {
    refresh();
}

void HomeCounts::refresh() {
    const auto count = [](storage::Database& database) -> Result<int> {
        storage::Checks checks(database);
        const auto left = checks.running();
        if (!left)
            return tl::unexpected(left.error());
        return checks.count({.waitingOnly = true}).map([&](int kept) { return kept + int(left->size()); });
    };
    await(this, m_context.vault.ask(count), [this](const Result<int>& waiting) {
        // A number that can not be read is no news for Home; the list itself will say what is wrong.
        if (!waiting || *waiting == m_waiting)
            return;
        m_waiting = *waiting;
        emit changed();
    });
}

} // namespace considered::viewmodel
