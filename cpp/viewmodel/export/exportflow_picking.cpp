// Who asked, and what goes in.
#include "viewmodel/await.h"
#include "viewmodel/datewords.h"
#include "viewmodel/export/exportflow.h"
#include "viewmodel/export/exportwords.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

const QStringList& listCodes() {
    static const QStringList codes{u"notes"_s, u"supervision"_s, u"aboutMe"_s}; // as PickFrom
    return codes;
}

Result<QSet<QUuid>> allLines(storage::Database& db, const Practice& practice) {
    QSet<QUuid> ids;
    for (const PickFrom from : {PickFrom::Supervision, PickFrom::AboutMe}) {
        const auto offered = offers(db, practice, from);
        if (!offered)
            return tl::unexpected(offered.error());
        for (const Offer& offer : *offered)
            ids.insert(offer.line.id);
    }
    return ids;
}

} // namespace

QString ExportFlow::askedBy() const {
    return m_export.askedBy ? QString(codeOf(*m_export.askedBy)) : QString();
}

void ExportFlow::setAskedBy(const QString& code) {
    m_export.askedBy = askedByFrom(code);
    tapped();
    emit changed();
}

QVariantList ExportFlow::askedByOptions() {
    return words::askedByOptions();
}

void ExportFlow::setPurpose(const QString& words) {
    m_export.purpose = words;
    typed();
    emit changed();
}

void ExportFlow::setByWhen(const QString& words) {
    m_export.byWhen = words;
    typed();
    emit changed();
}

QVariantList ExportFlow::rangeOptions() {
    QVariantList options = words::rangeOptions();
    options.append(QVariantMap{{u"value"_s, -1}, {u"text"_s, tr("Days I choose")}});
    return options;
}

int ExportFlow::range() const {
    if (m_ownDays)
        return -1;
    if (!m_export.from.isValid() && !m_export.to.isValid())
        return 0;
    const QDate today = m_context.clock.now().localDate();
    for (const int days : {31, 92, 366})
        if (!m_export.to.isValid() && m_export.from == today.addDays(-days))
            return days;
    return -1;
}

void ExportFlow::setRange(int days) {
    m_ownDays = days < 0;
    m_daysText.clear();
    if (m_ownDays) {
        const QString format = u"d/M/yyyy"_s;
        m_fromTyped = m_export.from.isValid() ? m_export.from.toString(format) : QString();
        m_toTyped = m_export.to.isValid() ? m_export.to.toString(format) : QString();
        emit changed();
        return;
    }
    setDays(days == 0 ? QDate() : m_context.clock.now().localDate().addDays(-days), {});
}

QString ExportFlow::dayExample() const {
    return inWords(m_context.clock.now().localDate(), DateForm::Figures);
}

void ExportFlow::typedDays(const QString& from, const QString& to) {
    m_fromTyped = from;
    m_toTyped = to;
    const QDate first = dayTyped(from);
    const QDate last = dayTyped(to);
    if ((!from.trimmed().isEmpty() && !first.isValid()) || (!to.trimmed().isEmpty() && !last.isValid())) {
        m_daysText = tr("Write days like %1.", "a date in figures").arg(dayExample());
        emit changed();
        return;
    }
    m_daysText =
        first.isValid() && last.isValid() && last < first ? tr("The last day is before the first.") : QString();
    setDays(first, last);
}

void ExportFlow::setDays(const QDate& from, const QDate& to) {
    m_export.from = from;
    m_export.to = to;
    m_picks.show(m_export, m_picks.from());
    tapped();
    emit changed();
}

QString ExportFlow::pickFrom() const {
    return listCodes().at(int(m_picks.from()));
}

void ExportFlow::setPickFrom(const QString& list) {
    const auto index = listCodes().indexOf(list);
    if (index < 0)
        return;
    m_picks.show(m_export, PickFrom(index));
    emit changed();
}

QVariantList ExportFlow::pickFromOptions() {
    return {QVariantMap{{u"value"_s, listCodes().at(0)}, {u"text"_s, tr("Checks and reflections")}},
            QVariantMap{{u"value"_s, listCodes().at(1)}, {u"text"_s, tr("Sessions")}},
            QVariantMap{{u"value"_s, listCodes().at(2)}, {u"text"_s, tr("About me")}}};
}

/// Which of the draft's picks are of the other lists.
void ExportFlow::learnSingles() {
    if (m_export.others.isEmpty())
        return;
    const auto read = [practice = m_context.practice](storage::Database& db) {
        return allLines(db, practice);
    };
    await(this, m_context.vault.ask(read), [this, id = m_export.row.id](const Result<QSet<QUuid>>& lines) {
        if (!lines || m_export.row.id != id)
            return;
        m_singles.unite(*lines);
        emit changed();
    });
}

void ExportFlow::toggle(const QString& itemId) {
    const QUuid id(itemId);
    if (m_picks.from() != PickFrom::Notes)
        m_singles.insert(id);
    if (!m_export.others.remove(id))
        m_export.others.insert(id);
    m_picks.repick(m_export);
    tapped();
    emit changed();
}

void ExportFlow::pickAll(bool on) {
    m_export.all = on;
    m_export.others.intersect(m_singles);
    m_picks.repick(m_export);
    tapped();
    emit changed();
}

QString ExportFlow::pickedText() const {
    if (!m_export.all)
        return m_export.others.isEmpty() ? tr("Nothing picked yet") : tr("%1 picked").arg(m_export.others.size());
    const int lines = int(QSet<QUuid>(m_export.others).intersect(m_singles).size());
    const int others = int(m_export.others.size()) - lines;
    if (m_picks.from() != PickFrom::Notes)
        return lines == 0 ? tr("No line picked yet") : tr("%n lines picked", nullptr, lines);
    const QString days = others == 0 ? tr("All of these, but what is just for you")
                                     : tr("All of these but %1, and not what is just for you").arg(others);
    return lines == 0 ? days
                      : tr("%1. And %n lines from the other lists.", "what is picked of the days", lines).arg(days);
}

void ExportFlow::setFullDates(bool on) {
    if (on == m_export.fullDates)
        return;
    m_export.fullDates = on;
    tapped();
    emit changed();
    gather(m_step);
}

void ExportFlow::setLeanings(bool on) {
    if (on == m_export.leanings)
        return;
    m_export.leanings = on;
    tapped();
    emit changed();
    gather(m_step);
}

} // namespace considered::viewmodel
