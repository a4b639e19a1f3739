// Copying and dialling.
#include "viewmodel/support/helplines.h"

#include "domain/contact.h"

#include <QClipboard>
#include <QGuiApplication>

namespace considered::viewmodel {

HelpLines::HelpLines(const Context& context, platform::Dialler& dialler, QObject* parent)
    : QObject(parent), m_context(context), m_dialler(dialler) {}

QList<HelpLineCard> HelpLines::lines() const {
    QList<HelpLineCard> cards;
    for (const HelpLine& line : m_context.practice.helpLines)
        cards.append({line.name, line.number, line.about});
    return cards;
}

bool HelpLines::canDial() const {
    if (!m_canDial)
        m_canDial = m_dialler.canDial();
    return *m_canDial;
}

bool HelpLines::isNumber(const QString& phone) const {
    return !dialled(phone).isEmpty();
}

void HelpLines::copy(const QString& phone) {
    QGuiApplication::clipboard()->setText(phone.trimmed());
    m_context.notices.show(tr("Number copied."));
}

void HelpLines::dial(const QString& phone) {
    const QString digits = dialled(phone);
    if (digits.isEmpty() || !m_dialler.dial(digits))
        m_context.notices.show(tr("Nothing here could make the call. You can copy the number instead."), tr("Copy"),
                               [this, phone] { copy(phone); });
}

} // namespace considered::viewmodel
