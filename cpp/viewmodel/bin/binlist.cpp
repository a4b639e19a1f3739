// What is in the bin, in words, and out of it either way.
#include "viewmodel/bin/binlist.h"

#include "viewmodel/check/wording.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/reflect/retentionrule.h"
#include "viewmodel/sentences.h"

namespace considered::viewmodel {

using namespace Qt::StringLiterals;

namespace {

/// What a row of a table is. A kind that is not named here is still shown.
QString kindOf(QByteArrayView table) {
    if (table == storage::checksTable)
        return BinList::tr("Check");
    if (table == storage::reflectionsTable)
        return BinList::tr("Reflection");
    if (table == storage::KeptRow<Experience>::table)
        return BinList::tr("Something I bring");
    if (table == storage::KeptRow<Boundary>::table)
        return BinList::tr("Something that stays mine");
    if (table == storage::KeptRow<Phrase>::table)
        return BinList::tr("Words to say");
    if (table == storage::KeptRow<Contact>::table)
        return BinList::tr("Someone to turn to");
    if (table == storage::KeptRow<BiographyPart>::table)
        return BinList::tr("Part of my short biography");
    if (table == storage::KeptRow<SupervisionSession>::table)
        return BinList::tr("Supervision");
    if (table == storage::KeptRow<AgendaItem>::table)
        return BinList::tr("Something for supervision");
    return BinList::tr("Note");
}

/// Enough to know it by.
QString shortened(const QString& words) {
    const QString line = words.simplified();
    return line.size() <= 80 ? line : QString(line.left(80).trimmed() + u'…');
}

} // namespace

BinList::BinList(const Context& context, RowSaver& saver, ReflectionEvents& events, QObject* parent)
    : PagedListModel(parent), m_context(context), m_saver(saver), m_events(events),
      m_rows(*this, [this] { return m_context.vault.ask(storage::allBinned); }) {}

void BinList::look() {
    m_rows.fetch();
}

QString BinList::titleFor(const storage::Binned& binned) const {
    if (!binned.words.isEmpty())
        return shortened(binned.words);
    if (QByteArrayView(binned.table) == storage::checksTable && binned.audience)
        return titleOf(*binned.audience);
    if (QByteArrayView(binned.table) == storage::reflectionsTable)
        return words::title(binned.audience);
    if (const Prompt* prompt = m_context.practice.prompt(binned.promptId))
        return prompt->text;
    return tr("Without words");
}

void BinList::tellOthers(const storage::Binned& binned) {
    if (QByteArrayView(binned.table) == storage::checksTable)
        emit checksChanged();
    else if (QByteArrayView(binned.table) == storage::reflectionsTable)
        emit m_events.manyChanged();
    else
        emit m_saver.changed(binned.table);
}

void BinList::putBack(const QString& id) {
    const storage::Binned* found = m_rows.find(QUuid::fromString(id));
    if (!found)
        return;
    const auto back = [row = *found, now = m_context.clock.now()](storage::Database& database) {
        return storage::putBack(database, row.table, row.id, now);
    };
    await(this, m_context.vault.ask(back), [this, row = *found](const Result<void>& result) {
        m_context.notices.show(result ? tr("Put back.") : lineFor(result.error()));
        tellOthers(row);
        look();
    });
}

void BinList::forget(const QString& id) {
    const storage::Binned* found = m_rows.find(QUuid::fromString(id));
    if (!found)
        return;
    const auto gone = [row = *found, now = m_context.clock.now()](storage::Database& database) {
        return storage::forget(database, row.table, row.id, now);
    };
    await(this, m_context.vault.ask(gone), [this, row = *found](const Result<void>& result) {
        m_context.notices.show(result ? tr("Deleted for good.") : lineFor(result.error()));
        tellOthers(row);
        look();
    });
}

void BinList::forgetAll() {
    const auto gone = [rows = m_rows.all(), now = m_context.clock.now()](storage::Database& database) -> Result<void> {
        for (const storage::Binned& row : rows)
            if (auto forgotten = storage::forget(database, row.table, row.id, now);
                !forgotten && forgotten.error().code != ErrorCode::NotFound)
                return forgotten;
        return {};
    };
    await(this, m_context.vault.ask(gone), [this, rows = m_rows.all()](const Result<void>& result) {
        m_context.notices.show(result ? tr("The bin is empty.") : lineFor(result.error()));
        for (const storage::Binned& row : rows)
            tellOthers(row);
        look();
    });
}

QVariant BinList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::Binned& binned = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return binned.id.toString(QUuid::WithoutBraces);
    case TitleRole:
        return titleFor(binned);
    case SubtitleRole: {
        const Moment gone{binned.binned.utcMs + retention::binMs, binned.binned.offsetSeconds};
        return tr("%1. Goes for good on %2.", "what it is, a day")
            .arg(kindOf(binned.table), words::dayOfMonth(gone.localDate()));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> BinList::roleNames() const {
    return {{IdRole, "rowId"}, {TitleRole, "title"}, {SubtitleRole, "subtitle"}};
}

} // namespace considered::viewmodel
