// The rows, and taking one out.
#include "viewmodel/export/exportlog.h"

#include "viewmodel/export/exportwords.h"
#include "viewmodel/reflect/reflectionwords.h"
#include "viewmodel/sentences.h"

#include <QPointer>

namespace considered::viewmodel {

ExportLog::ExportLog(const Context& context, QObject* parent)
    : PagedListModel(parent), m_context(context),
      m_rows(*this, [this](const std::optional<storage::Cursor>& after, int limit) {
          return m_context.vault.ask(
              [after, limit](storage::Database& db) { return storage::Exports(db).list(after, limit); });
      }) {}

void ExportLog::start() {
    if (!std::exchange(m_started, true))
        m_rows.restart();
}

bool ExportLog::canFetchMore(const QModelIndex& parent) const {
    return m_started && PagedListModel::canFetchMore(parent);
}

void ExportLog::add(const Export& made) {
    if (m_started && made.left)
        m_rows.put(
            {made.row.id, *made.left, made.askedBy, made.purpose, made.everything, made.form, made.items, made.sha256});
}

void ExportLog::remove(const QString& exportId) {
    const QUuid id(exportId);
    const storage::ExportSummary* there = m_rows.find(id);
    if (!there)
        return;
    const auto row = *there;
    await(this, m_context.vault.ask([id, now = m_context.clock.now()](storage::Database& db) {
        return storage::Exports(db).bin(id, now);
    }),
          [this, row](const Result<void>& result) {
              if (!result) {
                  m_context.notices.show(lineFor(result.error()));
                  return;
              }
              m_rows.drop(row.id);
              m_context.notices.show(
                  tr("Deleted from the list. The file itself is wherever you gave it."), tr("Undo"),
                  [self = QPointer(this), row] {
                      if (!self)
                          return;
                      ExportLog* log = self;
                      const auto restore = [id = row.id, now = log->m_context.clock.now()](storage::Database& db) {
                          return storage::Exports(db).restore(id, now);
                      };
                      await(log, log->m_context.vault.ask(restore), [log, row](const Result<void>& back) {
                          if (back)
                              log->m_rows.put(row);
                      });
                  });
          });
}

QVariant ExportLog::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const storage::ExportSummary& row = m_rows.at(index.row());
    switch (role) {
    case ExportIdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TitleRole:
        return row.everything ? tr("Everything, for myself") : row.askedBy ? words::of(*row.askedBy) : tr("An export");
    case DayRole:
        return words::longDay(row.created);
    case DetailRole:
        return row.everything
                   ? words::of(row.form)
                   : tr("%1, %2", "how many notes, form").arg(tr("%n notes", nullptr, row.items), words::of(row.form));
    case PurposeRole:
        return row.purpose;
    case DigestRole:
        return row.sha256;
    default:
        return {};
    }
}

QHash<int, QByteArray> ExportLog::roleNames() const {
    return {{ExportIdRole, "exportId"}, {TitleRole, "title"},     {DayRole, "day"},
            {DetailRole, "detail"},     {PurposeRole, "purpose"}, {DigestRole, "digest"}};
}

} // namespace considered::viewmodel
