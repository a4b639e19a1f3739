// Showing a notice and doing what it offers.
#include "viewmodel/notices.h"

#include <utility>

namespace considered::viewmodel {

void Notices::show(const QString& text, const QString& actionText, std::function<void()> act) {
    if (m_silent)
        return;
    if (m_through)
        return m_through->show(text, actionText, std::move(act));
    m_act = std::move(act);
    emit shown(text, actionText);
}

void Notices::fallSilent() {
    m_silent = true;
}

void Notices::withdraw() {
    if (m_through)
        return m_through->withdraw();
    m_act = nullptr;
    emit withdrawn();
}

void Notices::act() {
    if (const auto act = std::exchange(m_act, nullptr))
        act();
}

} // namespace considered::viewmodel
