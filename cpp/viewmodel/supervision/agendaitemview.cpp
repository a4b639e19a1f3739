// Reading and changing one item.
#include "viewmodel/supervision/agendaitemview.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

AgendaItemView::AgendaItemView(const Context& context, SessionBook& book, QObject* parent)
    : QObject(parent), m_context(context), m_book(book) {
    const auto follow = [this] {
        if (m_context.navigator.route() != Navigator::AgendaItem)
            return;
        m_wanted = QUuid(m_context.navigator.argument());
        emit changed();
    };
    connect(&m_context.navigator, &Navigator::changed, this, follow);
    connect(&m_book, &SessionBook::changed, this, &AgendaItemView::changed);
    follow();
}

bool AgendaItemView::own() const {
    return there() && item()->kind == AgendaKind::Own;
}

QString AgendaItemView::title() const {
    return there() ? wordsOf(*item(), m_book.thing(*item()), m_context.practice).title : QString();
}

QString AgendaItemView::subtitle() const {
    return there() ? wordsOf(*item(), m_book.thing(*item()), m_context.practice).subtitle : QString();
}

QString AgendaItemView::help() const {
    const Prompt* prompt = there() ? m_context.practice.prompt(item()->promptId) : nullptr;
    return prompt ? prompt->help : QString();
}

QString AgendaItemView::words() const {
    return there() ? item()->words : QString();
}

QString AgendaItemView::note() const {
    return there() ? item()->note : QString();
}

QString AgendaItemView::agreed() const {
    return there() ? item()->agreed : QString();
}

bool AgendaItemView::discussed() const {
    return there() && item()->discussed;
}

QString AgendaItemView::leadsTo() const {
    const storage::AgendaThing* thing = there() ? m_book.thing(*item()) : nullptr;
    const bool opens = thing && !thing->binned && thing->kind != AgendaKind::Experience;
    return opens ? QString(codeOf(thing->kind)) : QString();
}

bool AgendaItemView::past() const {
    return there() && item()->session && item()->session != m_book.current().row.id;
}

template <typename F> void AgendaItemView::edit(SessionBook::Keeping keeping, F change) {
    if (!there())
        return;
    AgendaItem edited = *item();
    change(edited);
    if (!(edited == *item()))
        m_book.keep(edited, keeping);
}

void AgendaItemView::setWords(const QString& words) {
    edit(SessionBook::Typed, [&](AgendaItem& item) { item.words = words; });
}

void AgendaItemView::setNote(const QString& note) {
    edit(SessionBook::Typed, [&](AgendaItem& item) { item.note = note; });
}

void AgendaItemView::setAgreed(const QString& agreed) {
    edit(SessionBook::Typed, [&](AgendaItem& item) { item.agreed = agreed; });
}

void AgendaItemView::setDiscussed(bool discussed) {
    edit(SessionBook::Tapped, [&](AgendaItem& item) { item.discussed = discussed; });
}

void AgendaItemView::openThing() {
    if (leadsTo().isEmpty())
        return;
    m_context.navigator.open(item()->kind == AgendaKind::Check ? Navigator::KeptCheck : Navigator::Reflection,
                             item()->thing->toString(QUuid::WithoutBraces));
}

void AgendaItemView::takeOff() {
    if (!there())
        return;
    const AgendaItem off = *item();
    m_context.navigator.back();
    m_book.takeOff(off);
}

} // namespace considered::viewmodel
